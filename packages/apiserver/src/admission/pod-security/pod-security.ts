/** Namespaces say by labels which security standard their pods keep: enforced, or only warned about. */
import type { ResourceType } from '@gantry/api';
import type { Namespace, Pod, PodSpec } from '@gantry/api/core/v1';
import { namespaces } from '@gantry/api/resources';
import { equalObjects, type FieldError, invalid, newForbidden, newInvalid } from '@gantry/machinery';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../../registry/strategy.ts';
import type { AdmissionReader } from '../deps.ts';
import { isResource, shownName } from '../resources.ts';
import { type Level, violations } from './restricted.ts';

const PREFIX = 'pod-security.kubernetes.io/';
const LEVELS = ['privileged', 'baseline', 'restricted'];
const VERSION = /^(latest|v1\.\d+)$/;

/** Where the pod template is in each kind that makes pods. Those are warned about: what is refused is the pod itself. */
const TEMPLATES: ReadonlyMap<string, (object: never) => PodSpec | undefined> = new Map<
  string,
  (object: never) => PodSpec | undefined
>([
  ['/podtemplates', (object: { template?: { spec?: PodSpec } }) => object.template?.spec],
  ['/replicationcontrollers', templateOf],
  ['apps/deployments', templateOf],
  ['apps/replicasets', templateOf],
  ['apps/statefulsets', templateOf],
  ['apps/daemonsets', templateOf],
  ['batch/jobs', templateOf],
  ['batch/cronjobs', (object: { spec?: { jobTemplate?: object } }) => templateOf(object.spec?.jobTemplate ?? {})],
]);

function templateOf(object: { spec?: { template?: { spec?: PodSpec } } }): PodSpec | undefined {
  return object.spec?.template?.spec;
}

interface Policy {
  readonly level: Level;
  readonly version: string;
}

export class PodSecurity implements AdmissionPlugin {
  readonly name = 'PodSecurity';
  readonly #reader: AdmissionReader;

  constructor(reader: AdmissionReader) {
    this.#reader = reader;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    if (operation !== 'CREATE' && operation !== 'UPDATE') {
      return false;
    }
    if (isResource(resource, '', 'pods')) {
      return !subresource || subresource === 'ephemeralcontainers';
    }
    return !subresource && (isResource(resource, '', 'namespaces') || TEMPLATES.has(keyOf(resource)));
  }

  validate(attributes: AdmissionAttributes): void {
    if (isResource(attributes.resource, '', 'namespaces')) {
      checkLabels(attributes);
      return;
    }
    const labels = this.#reader.get(namespaces, '', attributes.namespace)?.metadata.labels;
    if (labels === undefined) {
      return;
    }
    const isPod = isResource(attributes.resource, '', 'pods');
    if (isPod && isCosmetic(attributes)) {
      return;
    }
    const spec = isPod
      ? (attributes.object as Pod).spec
      : TEMPLATES.get(keyOf(attributes.resource))?.(attributes.object as never);
    if (spec === undefined) {
      return;
    }
    const enforced = policyOf(labels, 'enforce');
    if (isPod) {
      const found = violations(enforced.level, spec);
      if (found.length > 0) {
        const detail = `violates PodSecurity "${enforced.level}:${enforced.version}": ${found.join(', ')}`;
        throw newForbidden('pods', shownName(attributes), detail);
      }
    }
    const warned = policyOf(labels, 'warn');
    const worries = violations(warned.level, spec);
    if (worries.length > 0) {
      attributes.warn(`would violate PodSecurity "${warned.level}:${warned.version}": ${worries.join(', ')}`);
    }
  }
}

function keyOf(resource: ResourceType): string {
  return `${resource.group}/${resource.resource}`;
}

/** An update of labels, tolerations and the like cannot make a pod any less safe than it was admitted. */
function isCosmetic(attributes: AdmissionAttributes): boolean {
  if (attributes.operation !== 'UPDATE') {
    return false;
  }
  const { spec } = attributes.object as Pod;
  const old = (attributes.old as Pod).spec;
  return (
    equalObjects(spec.containers, old.containers) &&
    equalObjects(spec.initContainers, old.initContainers) &&
    equalObjects(spec.ephemeralContainers, old.ephemeralContainers) &&
    equalObjects(spec.securityContext, old.securityContext)
  );
}

function policyOf(labels: Readonly<Record<string, string>>, mode: 'enforce' | 'warn'): Policy {
  const level = labels[PREFIX + mode];
  return {
    // A label that slipped in wrong (by a client older than the check) must not open the door.
    level: level === undefined ? 'privileged' : LEVELS.includes(level) ? (level as Level) : 'restricted',
    version: labels[`${PREFIX}${mode}-version`] ?? 'latest',
  };
}

function checkLabels(attributes: AdmissionAttributes): void {
  const labels = (attributes.object as Namespace).metadata.labels ?? {};
  const errors: FieldError[] = [];
  for (const mode of ['enforce', 'audit', 'warn']) {
    const level = labels[PREFIX + mode];
    if (level !== undefined && !LEVELS.includes(level)) {
      errors.push(invalid(`metadata.labels[${PREFIX}${mode}]`, level, `must be one of ${LEVELS.join(', ')}`));
    }
    const version = labels[`${PREFIX}${mode}-version`];
    if (version !== undefined && !VERSION.test(version)) {
      errors.push(invalid(`metadata.labels[${PREFIX}${mode}-version]`, version, 'must be "latest" or "v1.x"'));
    }
  }
  if (errors.length > 0) {
    throw newInvalid({ group: '', name: 'Namespace' }, attributes.name, errors);
  }
}
