/** What is accepted in a pod, and should still be known to whoever wrote it. */
import type { Container, PodSpec } from '../../gen/k8s/core/v1.ts';
import { quantityOf } from './resources.ts';
import { each } from './values.ts';

/** Node labels that were renamed, with their successors. */
const RENAMED_NODE_LABELS: ReadonlyMap<string, { since: string; use: string }> = new Map([
  ['beta.kubernetes.io/arch', { since: 'v1.14', use: 'kubernetes.io/arch' }],
  ['beta.kubernetes.io/os', { since: 'v1.14', use: 'kubernetes.io/os' }],
  ['failure-domain.beta.kubernetes.io/region', { since: 'v1.17', use: 'topology.kubernetes.io/region' }],
  ['failure-domain.beta.kubernetes.io/zone', { since: 'v1.17', use: 'topology.kubernetes.io/zone' }],
  ['beta.kubernetes.io/instance-type', { since: 'v1.17', use: 'node.kubernetes.io/instance-type' }],
]);

/** Warnings about a pod's spec at `path` (`spec`, or `spec.template.spec` of a workload), in the order of the fields. */
export function podSpecWarnings(path: string, spec: PodSpec): string[] {
  const warnings: string[] = [];
  for (const key in spec.nodeSelector) {
    warnOfLabel(warnings, `${path}.nodeSelector[${key}]`, key);
  }
  const constraints = each(spec.topologySpreadConstraints);
  for (let i = 0; i < constraints.length; i++) {
    warnOfLabel(warnings, `${path}.topologySpreadConstraints[${i}].topologyKey`, constraints[i]!.topologyKey);
  }
  if (spec.terminationGracePeriodSeconds !== undefined && spec.terminationGracePeriodSeconds < 0) {
    warnings.push(
      `${path}.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1`,
    );
  }
  warnOfPullSecrets(warnings, `${path}.imagePullSecrets`, each(spec.imagePullSecrets));
  warnOfHostAliases(warnings, `${path}.hostAliases`, each(spec.hostAliases));
  warnOfContainers(warnings, `${path}.initContainers`, each(spec.initContainers));
  warnOfContainers(warnings, `${path}.containers`, each(spec.containers));
  return warnings;
}

function warnOfLabel(warnings: string[], path: string, label: string): void {
  const renamed = RENAMED_NODE_LABELS.get(label);
  if (renamed !== undefined) {
    warnings.push(`${path}: deprecated since ${renamed.since}; use "${renamed.use}" instead`);
  }
}

function warnOfPullSecrets(warnings: string[], path: string, secrets: readonly { name?: string | undefined }[]): void {
  for (let i = 0; i < secrets.length; i++) {
    if (secrets.slice(0, i).some(({ name }) => name === secrets[i]!.name)) {
      warnings.push(`${path}[${i}].name: duplicate name "${secrets[i]!.name}"`);
    }
  }
}

function warnOfHostAliases(warnings: string[], path: string, aliases: readonly { ip: string }[]): void {
  for (let i = 0; i < aliases.length; i++) {
    if (aliases.slice(0, i).some(({ ip }) => ip === aliases[i]!.ip)) {
      warnings.push(`${path}[${i}].ip: duplicate ip "${aliases[i]!.ip}"`);
    }
  }
}

function warnOfContainers(warnings: string[], path: string, containers: readonly Container[]): void {
  for (let i = 0; i < containers.length; i++) {
    const container = containers[i]!;
    const at = `${path}[${i}]`;
    if (container.env !== undefined && container.env.length > 1) {
      warnOfEnv(warnings, `${at}.env`, container.env);
    }
    if (container.ports !== undefined && container.ports.length > 1) {
      warnOfPorts(warnings, `${at}.ports`, container.ports);
    }
    warnOfFractions(warnings, `${at}.resources.limits`, container.resources?.limits);
    warnOfFractions(warnings, `${at}.resources.requests`, container.resources?.requests);
  }
}

/** The last of two equal names wins, and merging patches drop one of them. */
function warnOfEnv(
  warnings: string[],
  path: string,
  env: readonly { name: string; value?: string | undefined }[],
): void {
  const seen = new Set<string>();
  for (let i = 0; i < env.length; i++) {
    const { name } = env[i]!;
    if (seen.has(name)) {
      warnings.push(`${path}[${i}]: hides previous definition of "${name}", which may be dropped when using apply`);
    }
    seen.add(name);
  }
}

function warnOfPorts(
  warnings: string[],
  path: string,
  ports: readonly {
    containerPort: number;
    protocol?: string | undefined;
    hostPort?: number | undefined;
    hostIP?: string | undefined;
  }[],
): void {
  const seen = new Map<string, number>();
  for (let i = 0; i < ports.length; i++) {
    const port = ports[i]!;
    const key = `${port.protocol}/${port.containerPort}/${port.hostPort ?? 0}/${port.hostIP ?? ''}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      warnings.push(`${path}[${i}]: duplicate port definition with ${path}[${earlier}]`);
    } else {
      seen.set(key, i);
    }
  }
}

/** Nobody has half a byte. */
function warnOfFractions(warnings: string[], path: string, amounts: Record<string, string> | undefined): void {
  for (const name of ['memory', 'ephemeral-storage']) {
    const text = amounts?.[name];
    if (text !== undefined && (quantityOf(text)?.milliValue() ?? 0) % 1000 !== 0) {
      warnings.push(`${path}[${name}]: fractional byte value "${text}" is invalid, must be an integer`);
    }
  }
}
