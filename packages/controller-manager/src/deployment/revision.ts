/** Which ReplicaSet is the current one, how it is named and numbered, and what it inherits from its Deployment. */
import type { Deployment, ReplicaSet } from '@gantry/api/apps/v1';
import type { PodTemplateSpec } from '@gantry/api/core/v1';
import { equalObjects } from '@gantry/machinery';
import { controllerReference } from '../shared/owner-reference.ts';
import { parseTimeMs } from '../shared/pod-state.ts';

export const HASH_LABEL = 'pod-template-hash';
export const REVISION = 'deployment.kubernetes.io/revision';
export const REVISION_HISTORY = 'deployment.kubernetes.io/revision-history';
export const DESIRED_REPLICAS = 'deployment.kubernetes.io/desired-replicas';
export const MAX_REPLICAS = 'deployment.kubernetes.io/max-replicas';

/** Annotations of the Deployment that mean nothing on a ReplicaSet, or something else. */
const notInherited: ReadonlySet<string> = new Set([
  'kubectl.kubernetes.io/last-applied-configuration',
  'deprecated.deployment.rollback.to',
  REVISION,
  REVISION_HISTORY,
  DESIRED_REPLICAS,
  MAX_REPLICAS,
]);

export function createdMs(set: ReplicaSet): number {
  return parseTimeMs(set.metadata.creationTimestamp) ?? 0;
}

/** Oldest first; names decide between sets of one second. */
export function byAge(a: ReplicaSet, b: ReplicaSet): number {
  return createdMs(a) - createdMs(b) || ((a.metadata.name ?? '') < (b.metadata.name ?? '') ? -1 : 1);
}

/** The ReplicaSet whose template is the Deployment's, the oldest if there are several. */
export function findNewReplicaSet(deployment: Deployment, sets: readonly ReplicaSet[]): ReplicaSet | undefined {
  const matching = sets.filter((set) => sameTemplate(set.spec.template, deployment.spec.template));
  return matching.sort(byAge)[0];
}

/** Equal but for the hash label that a ReplicaSet adds. */
export function sameTemplate(a: PodTemplateSpec, b: PodTemplateSpec): boolean {
  return equalObjects(withoutHash(a), withoutHash(b));
}

function withoutHash(template: PodTemplateSpec): PodTemplateSpec {
  const labels = { ...template.metadata.labels };
  delete labels[HASH_LABEL];
  const { labels: _, ...metadata } = template.metadata;
  const kept = Object.keys(labels).length > 0 ? { ...metadata, labels } : metadata;
  return { ...template, metadata: kept };
}

export function revisionOf(object: Deployment | ReplicaSet): number {
  const text = object.metadata.annotations?.[REVISION];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : 0;
}

/** The number the current template gets: one more than any other has. */
export function nextRevision(old: readonly ReplicaSet[]): number {
  return Math.max(0, ...old.map(revisionOf)) + 1;
}

/** What the annotations of the current ReplicaSet should be. Earlier numbers of a rolled-back set are kept as history. */
export function newSetAnnotations(
  deployment: Deployment,
  current: Readonly<Record<string, string>> | undefined,
  revision: number,
): Record<string, string> {
  const annotations: Record<string, string> = { ...current };
  for (const [key, value] of Object.entries(deployment.metadata.annotations ?? {})) {
    if (!notInherited.has(key)) annotations[key] = value;
  }
  const before = current?.[REVISION];
  if (before === undefined || Number(before) < revision) {
    annotations[REVISION] = String(revision);
    if (before !== undefined) {
      const history = current?.[REVISION_HISTORY];
      annotations[REVISION_HISTORY] = history ? `${history},${before}` : before;
    }
  }
  return annotations;
}

/** The ReplicaSet of a template that has none yet, without replicas. */
export function makeReplicaSet(deployment: Deployment, revision: number): ReplicaSet {
  const hash = templateHash(deployment.spec.template, deployment.status.collisionCount ?? 0);
  const template = structuredClone(deployment.spec.template);
  template.metadata = { ...template.metadata, labels: { ...template.metadata.labels, [HASH_LABEL]: hash } };
  const selector = structuredClone(deployment.spec.selector);
  selector.matchLabels = { ...selector.matchLabels, [HASH_LABEL]: hash };
  const { minReadySeconds } = deployment.spec;
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      namespace: deployment.metadata.namespace,
      name: `${deployment.metadata.name}-${hash}`,
      labels: { ...template.metadata.labels },
      annotations: newSetAnnotations(deployment, undefined, revision),
      ownerReferences: [controllerReference(deployment)],
    },
    spec: { replicas: 0, selector, template, ...(minReadySeconds === undefined ? {} : { minReadySeconds }) },
    status: { replicas: 0 },
  };
}

/** No vowels, and no digits that look like them: hashes do not spell words. */
const ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';

/** Names a template: FNV-1a (32 bit) over its canonical JSON; `collisions` makes a taken name avoidable. */
export function templateHash(template: PodTemplateSpec, collisions: number): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(`${canonicalJson(template)}#${collisions}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  let text = '';
  for (let i = 0; i < 7; i++) {
    text += ALPHABET[hash % ALPHABET.length];
    hash = Math.floor(hash / ALPHABET.length);
  }
  return text;
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
