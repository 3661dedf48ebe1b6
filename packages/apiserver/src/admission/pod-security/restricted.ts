/** The restricted standard: baseline, and the hardening everybody should have. */
import type { PodSpec } from '@gantry/api/core/v1';
import { baselineChecks, type Check, offenders } from './baseline.ts';
import { isWindows } from './pod-view.ts';

const VOLUME_TYPES: ReadonlySet<string> = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

const volumeTypes: Check = (spec) => {
  const bad = (spec.volumes ?? []).flatMap((volume) =>
    Object.entries(volume).flatMap(([type, source]) =>
      type === 'name' || source === undefined || VOLUME_TYPES.has(type) ? [] : [{ name: volume.name, type }],
    ),
  );
  if (bad.length === 0) return undefined;
  const list = bad.map(
    ({ name, type }) => `volume ${JSON.stringify(name)} uses restricted volume type ${JSON.stringify(type)}`,
  );
  return `restricted volume types (${list.join(', ')})`;
};

const privilegeEscalation: Check = (spec) => {
  if (isWindows(spec)) return undefined;
  const bad = offenders(spec, ({ securityContext }) => securityContext?.allowPrivilegeEscalation !== false);
  return bad && `allowPrivilegeEscalation != false (${bad} must set securityContext.allowPrivilegeEscalation=false)`;
};

const dropCapabilities: Check = (spec) => {
  if (isWindows(spec)) return undefined;
  const parts: string[] = [];
  const undropped = offenders(
    spec,
    ({ securityContext }) => !(securityContext?.capabilities?.drop ?? []).includes('ALL'),
  );
  if (undropped !== undefined) parts.push(`${undropped} must set securityContext.capabilities.drop=["ALL"]`);
  const extra = new Set<string>();
  const adding = offenders(spec, ({ securityContext }) => {
    const beyond = (securityContext?.capabilities?.add ?? []).filter((name) => name !== 'NET_BIND_SERVICE');
    for (const name of beyond) extra.add(JSON.stringify(name));
    return beyond.length > 0;
  });
  if (adding !== undefined) {
    parts.push(`${adding} must not include ${[...extra].sort().join(', ')} in securityContext.capabilities.add`);
  }
  return parts.length === 0 ? undefined : `unrestricted capabilities (${parts.join('; ')})`;
};

/** A container may say so itself, or inherit it from the pod. */
const runAsNonRoot: Check = (spec) => {
  const pod = spec.securityContext?.runAsNonRoot;
  const bad = offenders(spec, ({ securityContext }) => (securityContext?.runAsNonRoot ?? pod) !== true);
  return bad && `runAsNonRoot != true (pod or ${bad} must set securityContext.runAsNonRoot=true)`;
};

const runAsUser: Check = (spec) => {
  const bad = offenders(spec, ({ securityContext }) => securityContext?.runAsUser === 0);
  const pod = spec.securityContext?.runAsUser === 0 ? 'pod' : undefined;
  const who = [pod, bad].filter((each) => each !== undefined).join(' and ');
  return who === '' ? undefined : `runAsUser=0 (${who} must not set runAsUser=0)`;
};

const seccompRequired: Check = (spec) => {
  if (isWindows(spec)) return undefined;
  const pod = spec.securityContext?.seccompProfile?.type;
  const isSafe = (type: string | undefined) => type === 'RuntimeDefault' || type === 'Localhost';
  const bad = offenders(spec, ({ securityContext }) => !isSafe(securityContext?.seccompProfile?.type ?? pod));
  return (
    bad &&
    `seccompProfile (pod or ${bad} must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")`
  );
};

const restrictedOnly: readonly Check[] = [
  privilegeEscalation,
  dropCapabilities,
  volumeTypes,
  runAsNonRoot,
  runAsUser,
  seccompRequired,
];

export type Level = 'privileged' | 'baseline' | 'restricted';

/** What in `spec` breaks the standard, in the order people fix it. Empty: it may run. */
export function violations(level: Level, spec: PodSpec): string[] {
  if (level === 'privileged') return [];
  const checks = level === 'baseline' ? baselineChecks : [...baselineChecks, ...restrictedOnly];
  const found = checks.map((check) => check(spec)).filter((text) => text !== undefined);
  // The stricter of two checks on the same matter says it all.
  return found.filter((text, i) => !found.some((other, j) => j > i && topicOf(other) === topicOf(text)));
}

function topicOf(text: string): string {
  const topic = text.slice(0, text.indexOf(' ('));
  return topic.endsWith('capabilities') ? 'capabilities' : topic;
}
