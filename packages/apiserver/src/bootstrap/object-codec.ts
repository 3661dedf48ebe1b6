import { encodeEnvelope, findKind, type KubeObject } from '@gantry/api';
import type { ObjectCodec } from '@gantry/storage';

/** Kinds Kubernetes keeps as JSON in etcd although they are built in. */
const JSON_GROUPS = new Set(['apiextensions.k8s.io', 'apiregistration.k8s.io']);

/** Stored forms of all kinds: protobuf in its envelope for built-in ones, JSON for the rest. */
export const objectCodec: ObjectCodec = {
  encode(object: KubeObject): Uint8Array {
    const [group, version] = splitApiVersion(object.apiVersion);
    if (JSON_GROUPS.has(group) || findKind(group, version, object.kind) === undefined) {
      const { kind, apiVersion, ...rest } = object;
      return Buffer.from(JSON.stringify({ kind, apiVersion, ...rest }));
    }
    return encodeEnvelope(object);
  },
  decodeMessage(apiVersion: string, kind: string, message: Uint8Array): KubeObject {
    const [group, version] = splitApiVersion(apiVersion);
    const found = findKind(group, version, kind);
    if (found === undefined) throw new Error(`kind ${kind} of ${apiVersion} is not known`);
    return found.codec.decode(message) as KubeObject;
  },
};

export function splitApiVersion(apiVersion: string): [group: string, version: string] {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
}
