import type { KubeObject } from '@gantry/api';
import { systemClock } from '@gantry/runtime';
import { EtcdConnection } from '../etcd-connection.ts';
import type { ObjectCodec } from '../stored-object.ts';

/** Custom resources need no scheme, so storage can be tested by itself. @internal */
export const jsonCodec: ObjectCodec = {
  encode: (object) => Buffer.from(JSON.stringify(object)),
  isBuiltIn: () => false,
  decodeMessage: (apiVersion, kind) => {
    throw new Error(`no codec for ${apiVersion} ${kind}`);
  },
};

/** A custom resource `widgets.example.com`. @internal */
export function widget(name: string, fields: object = {}, namespace = 'default'): KubeObject {
  return {
    apiVersion: 'example.com/v1',
    kind: 'Widget',
    metadata: { name, namespace, uid: `uid-${name}` },
    ...fields,
  } as KubeObject;
}

/** @internal */
export const WIDGETS = '/registry/example.com/widgets/';

/** @internal */
export function widgetKey(name: string, namespace = 'default'): string {
  return `${WIDGETS}${namespace}/${name}`;
}

/** @internal */
export function connect(
  endpoints: readonly string[],
  options: Partial<ConstructorParameters<typeof EtcdConnection>[0]> = {},
): EtcdConnection {
  return new EtcdConnection({ endpoints, clock: systemClock, ...options });
}
