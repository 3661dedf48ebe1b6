import type { ConfigMap, Container, Pod, Secret, Service } from '@gantry/api/core/v1';
import { containerResourceValue, podFieldValue } from './downward-fields.ts';

/** One variable; order matters, later ones may refer to earlier ones. */
export interface EnvVar {
  readonly name: string;
  readonly value: string;
}

/** Where values come from. A getter returns undefined for what does not exist. */
export interface EnvSources {
  configMap(name: string): ConfigMap | undefined;
  secret(name: string): Secret | undefined;
  /** Services whose addresses become variables (`REDIS_SERVICE_HOST`): those of the pod's namespace and the API's own. */
  readonly services: readonly Service[];
  readonly podIps: readonly string[];
  readonly hostIps: readonly string[];
  readonly nodeAllocatable: { readonly [resource: string]: string };
}

/** A container that cannot be configured as its pod says; becomes the waiting reason CreateContainerConfigError. */
export class ContainerConfigError extends Error {
  override readonly name = 'ContainerConfigError';
}

/** Names of the ConfigMaps and Secrets that the environment of a container needs. */
export function envDependencies(container: Container): { configMaps: Set<string>; secrets: Set<string> } {
  const configMaps = new Set<string>();
  const secrets = new Set<string>();
  for (const source of container.envFrom ?? []) {
    if (source.configMapRef?.name) configMaps.add(source.configMapRef.name);
    if (source.secretRef?.name) secrets.add(source.secretRef.name);
  }
  for (const variable of container.env ?? []) {
    const from = variable.valueFrom;
    if (from?.configMapKeyRef?.name) configMaps.add(from.configMapKeyRef.name);
    if (from?.secretKeyRef?.name) secrets.add(from.secretKeyRef.name);
  }
  return { configMaps, secrets };
}

/**
 * Computes a container's environment. Precedence, lowest first: service variables, `envFrom` in order, `env` in order.
 * `$(NAME)` in a value refers to variables defined before it and to everything below it in precedence; an unknown
 * reference stays as written, `$$` is a literal `$`.
 * @throws ContainerConfigError when a required ConfigMap, Secret or key is missing.
 */
export function containerEnv(pod: Pod, container: Container, sources: EnvSources): EnvVar[] {
  const result = new Map<string, string>();
  const inherited = new Map<string, string>();
  for (const { name, value } of serviceEnv(pod, sources.services)) inherited.set(name, value);
  for (const source of container.envFrom ?? []) {
    for (const [key, value] of envFromEntries(pod, source, sources)) {
      const name = `${source.prefix ?? ''}${key}`;
      if (isEnvName(name)) inherited.set(name, value);
    }
  }
  const lookup = (name: string) => result.get(name) ?? inherited.get(name);
  for (const variable of container.env ?? []) {
    const value =
      variable.valueFrom == null
        ? expandReferences(variable.value ?? '', lookup)
        : valueFrom(pod, container, variable.name, variable.valueFrom, sources);
    if (value !== undefined) result.set(variable.name, value);
  }
  for (const [name, value] of inherited) {
    if (!result.has(name)) result.set(name, value);
  }
  return [...result].map(([name, value]) => ({ name, value }));
}

type EnvFromSource = NonNullable<Container['envFrom']>[number];
type EnvVarSource = NonNullable<NonNullable<Container['env']>[number]['valueFrom']>;

function envFromEntries(pod: Pod, source: EnvFromSource, sources: EnvSources): [string, string][] {
  const entries: [string, string][] = [];
  if (source.configMapRef) {
    const name = source.configMapRef.name ?? '';
    const configMap = sources.configMap(name);
    if (configMap === undefined && !source.configMapRef.optional) throw missing('configmap', name);
    entries.push(...Object.entries(configMap?.data ?? {}));
  }
  if (source.secretRef) {
    const name = source.secretRef.name ?? '';
    const secret = sources.secret(name);
    if (secret === undefined && !source.secretRef.optional) throw missing('secret', name);
    for (const [key, value] of Object.entries(secret?.data ?? {})) entries.push([key, fromBase64(value)]);
  }
  void pod;
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function valueFrom(
  pod: Pod,
  container: Container,
  variable: string,
  from: EnvVarSource,
  sources: EnvSources,
): string | undefined {
  if (from.fieldRef) return podFieldValue(pod, from.fieldRef.fieldPath, sources);
  if (from.resourceFieldRef) {
    const named = from.resourceFieldRef.containerName;
    const target =
      named === undefined || named === ''
        ? container
        : [...(pod.spec.initContainers ?? []), ...(pod.spec.containers ?? [])].find((other) => other.name === named);
    if (target === undefined) throw new ContainerConfigError(`container ${named} of env ${variable} not found`);
    return containerResourceValue(target, from.resourceFieldRef, sources.nodeAllocatable);
  }
  if (from.configMapKeyRef) {
    const { key, optional } = from.configMapKeyRef;
    const name = from.configMapKeyRef.name ?? '';
    const configMap = sources.configMap(name);
    if (configMap === undefined) {
      if (optional) return undefined;
      throw missing('configmap', name);
    }
    const value = configMap.data?.[key];
    if (value === undefined && !optional) throw missingKey(key, 'ConfigMap', pod, name);
    return value;
  }
  if (from.secretKeyRef) {
    const { key, optional } = from.secretKeyRef;
    const name = from.secretKeyRef.name ?? '';
    const secret = sources.secret(name);
    if (secret === undefined) {
      if (optional) return undefined;
      throw missing('secret', name);
    }
    const value = secret.data?.[key];
    if (value === undefined) {
      if (optional) return undefined;
      throw missingKey(key, 'Secret', pod, name);
    }
    return fromBase64(value);
  }
  return '';
}

function missing(kind: string, name: string): ContainerConfigError {
  return new ContainerConfigError(`${kind} "${name}" not found`);
}

function missingKey(key: string, kind: string, pod: Pod, name: string): ContainerConfigError {
  return new ContainerConfigError(`couldn't find key ${key} in ${kind} ${pod.metadata.namespace}/${name}`);
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

/** What a process may have as a variable name: anything printable without `=`, and not empty. */
function isEnvName(name: string): boolean {
  return name !== '' && !name.includes('=') && !/[^\x20-\x7e]/.test(name);
}

/** Expands `$(NAME)`; see {@link containerEnv}. */
export function expandReferences(text: string, lookup: (name: string) => string | undefined): string {
  return text.replace(/\$(\$|\(([^)]*)\))?/g, (match: string, tail: string | undefined, name: string | undefined) => {
    if (tail === undefined) return match;
    if (tail === '$') return '$';
    return lookup(name ?? '') ?? match;
  });
}

/** Variables of services, in the form Docker links once had; headless and external ones have no address to give. */
export function serviceEnv(pod: Pod, services: readonly Service[]): EnvVar[] {
  const variables: EnvVar[] = [];
  for (const service of services) {
    const address = service.spec.clusterIP;
    if (address === undefined || address === '' || address === 'None') continue;
    const own = service.metadata.namespace === pod.metadata.namespace;
    const isApi = service.metadata.namespace === 'default' && service.metadata.name === 'kubernetes';
    if (!(isApi || (own && (pod.spec.enableServiceLinks ?? true)))) continue;
    const prefix = (service.metadata.name ?? '').toUpperCase().replaceAll('-', '_');
    const ports = service.spec.ports ?? [];
    const [first] = ports;
    if (first === undefined) continue;
    variables.push({ name: `${prefix}_SERVICE_HOST`, value: address });
    variables.push({ name: `${prefix}_SERVICE_PORT`, value: String(first.port) });
    for (const port of ports) {
      if (port.name) {
        const portName = port.name.toUpperCase().replaceAll('-', '_');
        variables.push({ name: `${prefix}_SERVICE_PORT_${portName}`, value: String(port.port) });
      }
    }
    const url = (port: { protocol?: string | undefined; port: number }) =>
      `${(port.protocol ?? 'TCP').toLowerCase()}://${address}:${port.port}`;
    variables.push({ name: `${prefix}_PORT`, value: url(first) });
    for (const port of ports) {
      const protocol = port.protocol ?? 'TCP';
      const base = `${prefix}_PORT_${port.port}_${protocol}`;
      variables.push({ name: base, value: url(port) });
      variables.push({ name: `${base}_PROTO`, value: protocol.toLowerCase() });
      variables.push({ name: `${base}_PORT`, value: String(port.port) });
      variables.push({ name: `${base}_ADDR`, value: address });
    }
  }
  return variables;
}
