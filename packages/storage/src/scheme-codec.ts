import { encodeEnvelope, findCodec, findKind, type KubeObject } from '@gantry/api';
import type { ObjectCodec } from './stored-object.ts';

/** Splits `apps/v1` into group and version; the core group has no name. */
function splitApiVersion(apiVersion: string): [group: string, version: string] {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
}

/** The scheme's kinds in Kubernetes' storage form; every other kind is a custom resource and stored as JSON. */
export const schemeCodec: ObjectCodec = {
  isBuiltIn(apiVersion: string, kind: string): boolean {
    return (
      findCodec(apiVersion, kind) !== undefined &&
      findKind(...splitApiVersion(apiVersion), kind)?.storage?.encoding !== 'json'
    );
  },
  encode(object: KubeObject): Uint8Array {
    return schemeCodec.isBuiltIn(object.apiVersion, object.kind)
      ? encodeEnvelope(object)
      : Buffer.from(JSON.stringify(object));
  },
  decodeMessage(apiVersion: string, kind: string, message: Uint8Array): KubeObject {
    const codec = findCodec(apiVersion, kind);
    if (codec === undefined) {
      throw new Error(`unknown kind ${apiVersion} ${kind}`);
    }
    return codec.decodeAs(message, kind, apiVersion) as KubeObject;
  },
};
