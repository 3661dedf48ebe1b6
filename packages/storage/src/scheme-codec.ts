import { encodeEnvelope, findKind, type KubeObject } from '@gantry/api';
import type { ObjectCodec } from './stored-object.ts';

/** Splits `apps/v1` into group and version; the core group has no name. */
function splitApiVersion(apiVersion: string): [group: string, version: string] {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
}

/** The scheme's kinds in Kubernetes' storage form; every other kind is a custom resource and stored as JSON. */
export const schemeCodec: ObjectCodec = {
  encode(object: KubeObject): Uint8Array {
    const type = findKind(...splitApiVersion(object.apiVersion), object.kind);
    return type === undefined || type.storage?.encoding === 'json'
      ? Buffer.from(JSON.stringify(object))
      : encodeEnvelope(object);
  },
  decodeMessage(apiVersion: string, kind: string, message: Uint8Array): KubeObject {
    const type = findKind(...splitApiVersion(apiVersion), kind);
    if (type === undefined) {
      throw new Error(`unknown kind ${apiVersion} ${kind}`);
    }
    return type.codec.decodeAs(message, kind, apiVersion);
  },
};
