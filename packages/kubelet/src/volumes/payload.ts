import type { ConfigMap, Container, Pod, Secret, Volume } from '@gantry/api/core/v1';
import { containerResourceValue, type DownwardFacts, podFieldValue } from '../config/downward-fields.ts';
import { allContainers } from '../config/qos.ts';
import type { Payload, PayloadFile } from './atomic-writer.ts';

/** Objects and facts that a volume is filled from. */
export interface PayloadSources extends DownwardFacts {
  /** Undefined when the object does not exist. */
  configMap(namespace: string, name: string): Promise<ConfigMap | undefined>;
  secret(namespace: string, name: string): Promise<Secret | undefined>;
  /** A token bound to the pod; rotated by whoever implements this. */
  token(pod: Pod, audience: string, expirationSeconds: number): Promise<string>;
  readonly nodeAllocatable: { readonly [resource: string]: string };
}

/** A volume that cannot be set up. The message is shown in the FailedMount event. */
export class VolumeError extends Error {
  override readonly name = 'VolumeError';
}

const defaultMode = 0o644;

/** True for volumes whose files the kubelet writes (and rewrites when their source changes). */
export function isPayloadVolume(volume: Volume): boolean {
  return Boolean(volume.configMap ?? volume.secret ?? volume.downwardAPI ?? volume.projected);
}

/** True when the files must not reach a disk. */
export function isSecretVolume(volume: Volume): boolean {
  return Boolean(
    volume.secret ?? volume.projected?.sources?.some((source) => source.secret ?? source.serviceAccountToken),
  );
}

/**
 * Computes the files of a ConfigMap, Secret, downwardAPI or projected volume.
 * @throws VolumeError when a source that is not optional is missing.
 */
export async function volumePayload(pod: Pod, volume: Volume, sources: PayloadSources): Promise<Payload> {
  const namespace = pod.metadata.namespace ?? '';
  const files = new Map<string, PayloadFile>();
  if (volume.configMap) {
    const { name = '', items, optional, defaultMode: mode = defaultMode } = volume.configMap;
    const configMap = await sources.configMap(namespace, name);
    addObject(files, configMapFiles(configMap), { kind: 'configmap', name, namespace, items, optional, mode });
  } else if (volume.secret) {
    const { secretName: name = '', items, optional, defaultMode: mode = defaultMode } = volume.secret;
    const secret = await sources.secret(namespace, name);
    addObject(files, secretFiles(secret), { kind: 'secret', name, namespace, items, optional, mode });
  } else if (volume.downwardAPI) {
    addDownward(files, pod, volume.downwardAPI.items ?? [], volume.downwardAPI.defaultMode ?? defaultMode, sources);
  } else if (volume.projected) {
    const mode = volume.projected.defaultMode ?? defaultMode;
    for (const source of volume.projected.sources ?? []) {
      if (source.configMap) {
        const { name = '', items, optional } = source.configMap;
        const configMap = await sources.configMap(namespace, name);
        addObject(files, configMapFiles(configMap), { kind: 'configmap', name, namespace, items, optional, mode });
      }
      if (source.secret) {
        const { name = '', items, optional } = source.secret;
        const secret = await sources.secret(namespace, name);
        addObject(files, secretFiles(secret), { kind: 'secret', name, namespace, items, optional, mode });
      }
      if (source.downwardAPI) addDownward(files, pod, source.downwardAPI.items ?? [], mode, sources);
      if (source.serviceAccountToken) {
        const { audience = '', expirationSeconds = 3600, path } = source.serviceAccountToken;
        const token = await sources.token(pod, audience, expirationSeconds);
        files.set(safePath(path), { data: Buffer.from(token), mode });
      }
    }
  }
  return files;
}

function configMapFiles(configMap: ConfigMap | undefined): Map<string, Uint8Array> | undefined {
  if (configMap === undefined) return undefined;
  const files = new Map<string, Uint8Array>();
  for (const [key, value] of Object.entries(configMap.data ?? {})) files.set(key, Buffer.from(value));
  for (const [key, value] of Object.entries(configMap.binaryData ?? {})) files.set(key, Buffer.from(value, 'base64'));
  return files;
}

function secretFiles(secret: Secret | undefined): Map<string, Uint8Array> | undefined {
  if (secret === undefined) return undefined;
  return new Map(Object.entries(secret.data ?? {}).map(([key, value]) => [key, Buffer.from(value, 'base64')]));
}

interface KeySelection {
  readonly kind: 'configmap' | 'secret';
  readonly name: string;
  readonly namespace: string;
  readonly items:
    | readonly { readonly key: string; readonly path: string; readonly mode?: number | undefined }[]
    | undefined;
  readonly optional: boolean | undefined;
  readonly mode: number;
}

function addObject(
  files: Map<string, PayloadFile>,
  content: Map<string, Uint8Array> | undefined,
  selection: KeySelection,
): void {
  if (content === undefined) {
    if (selection.optional) return;
    throw new VolumeError(`${selection.kind} "${selection.name}" not found`);
  }
  if (selection.items === undefined || selection.items.length === 0) {
    for (const [key, data] of content) files.set(key, { data, mode: selection.mode });
    return;
  }
  for (const item of selection.items) {
    const data = content.get(item.key);
    if (data !== undefined) files.set(safePath(item.path), { data, mode: item.mode ?? selection.mode });
    else if (!selection.optional) {
      throw new VolumeError(
        `references non-existent ${selection.kind === 'secret' ? 'secret' : 'config'} key: ${item.key}`,
      );
    }
  }
}

type DownwardItem = NonNullable<NonNullable<Volume['downwardAPI']>['items']>[number];

function addDownward(
  files: Map<string, PayloadFile>,
  pod: Pod,
  items: readonly DownwardItem[],
  mode: number,
  sources: PayloadSources,
): void {
  for (const item of items) {
    let value = '';
    if (item.fieldRef) value = podFieldValue(pod, item.fieldRef.fieldPath, sources);
    else if (item.resourceFieldRef) {
      const reference = item.resourceFieldRef;
      const container = allContainers(pod).find((candidate: Container) => candidate.name === reference.containerName);
      if (container === undefined) throw new VolumeError(`container ${reference.containerName} not found`);
      value = containerResourceValue(container, reference, sources.nodeAllocatable);
    }
    files.set(safePath(item.path), { data: Buffer.from(value), mode: item.mode ?? mode });
  }
}

/** Validation keeps such paths out of the API; this keeps them off the host should one get through. */
function safePath(path: string): string {
  if (path === '' || path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '')) {
    throw new VolumeError(`illegal file path ${JSON.stringify(path)}`);
  }
  return path;
}
