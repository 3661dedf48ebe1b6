import { describe, expect, test } from 'vitest';
import { CustomResourceDefinition, JSONSchemaProps } from '../gen/k8s/apiextensions/v1.ts';
import { Deployment } from '../gen/k8s/apps/v1.ts';
import {
  ConfigMap,
  Container,
  EndpointSubset,
  Pod,
  PodList,
  PodSpec,
  Secret,
  Service,
  Volume,
} from '../gen/k8s/core/v1.ts';
import { EndpointSlice } from '../gen/k8s/discovery/v1.ts';
import { CreateOptions, ObjectMeta } from '../gen/k8s/meta/v1.ts';
import { Role } from '../gen/k8s/rbac/v1.ts';
import { DecodeError } from './decode-error.ts';

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
/** A length-delimited field. */
const field = (number: number, content: Uint8Array | string) => {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
};
function varint(value: number): Buffer {
  const out: number[] = [];
  let v = value;
  for (; v > 0x7f; v = Math.floor(v / 128)) out.push((v % 128) | 0x80);
  out.push(v);
  return Buffer.from(out);
}

describe('what is not set', () => {
  test('structs and plain scalars are written in protobuf, pointers, lists and maps are not', () => {
    // Container: name, image, workingDir, resources, terminationMessagePath, imagePullPolicy, stdin, stdinOnce, tty, ...
    expect(hex(Container.encode({ name: '', resources: {} }))).toBe(
      '0a0012002a0042006a0072008001008801009001 00a20100'.replace(' ', ''),
    );
  });

  test('structs print as empty objects, required lists as null, everything else not at all', () => {
    expect(json(Pod.decode(new Uint8Array()))).toEqual({
      kind: 'Pod',
      apiVersion: 'v1',
      metadata: {},
      spec: { containers: null },
      status: {},
    });
    expect(json(Role.decode(new Uint8Array()))).toMatchObject({ rules: null });
    expect(json(EndpointSlice.decode(new Uint8Array()))).toMatchObject({
      endpoints: null,
      ports: null,
      addressType: '',
    });
    expect(json(Deployment.decode(new Uint8Array()))).toMatchObject({
      spec: { selector: null, template: { metadata: {}, spec: { containers: null } }, strategy: {} },
    });
  });

  test('the items of a list are an empty list, never null', () => {
    expect(PodList.decode(new Uint8Array()).items).toEqual([]);
    expect(PodList.fromJson({ items: null }).items).toEqual([]);
  });

  test('times are null, int-or-strings 0, quantities "0" where the struct is always there', () => {
    const pod = Pod.fromJson({ status: { conditions: [{ type: 'Ready', status: 'True' }] } });
    expect(pod.status.conditions?.[0]).toEqual({
      type: 'Ready',
      status: 'True',
      lastProbeTime: null,
      lastTransitionTime: null,
    });
    expect(Service.fromJson({ spec: { ports: [{ port: 80 }] } }).spec.ports).toEqual([{ port: 80, targetPort: 0 }]);
    expect(json(ObjectMeta.decode(new Uint8Array()))).toEqual({});
  });

  test('a program may leave out structs the types demand', () => {
    const bare = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } } as Pod;
    expect(Pod.decode(Pod.encode(bare)).status).toEqual({});
  });
});

describe('fields this version does not know', () => {
  const extra = field(999, 'from the future');

  test('survive at every level, in lists and in inlined structs', () => {
    const volume = Buffer.concat([field(1, 'v'), field(2, Buffer.concat([field(2, ''), extra])), extra]);
    const container = Buffer.concat([Buffer.from(Container.encode({ name: 'c', resources: {} })), extra]);
    const spec = Buffer.concat([field(1, volume), field(2, container), extra]);
    const bytes = Buffer.concat([field(1, extra), field(2, spec), extra]);
    const pod = Pod.decode(bytes);
    pod.metadata.name = 'changed';
    const again = Pod.encode(pod);
    expect(
      Buffer.from(again)
        .toString('latin1')
        .match(/from the future/g),
    ).toHaveLength(6);
    expect(Pod.encode(Pod.decode(again))).toEqual(again);
    expect(JSON.stringify(pod)).not.toContain('future');
  });

  test('survive a spread copy, as programs update objects', () => {
    const spec = PodSpec.decode(extra);
    expect(Buffer.from(PodSpec.encode({ ...spec, nodeName: 'n' })).includes('from the future')).toBe(true);
  });

  test('an inlined struct keeps its own apart from its parent', () => {
    const volume = Buffer.concat([field(1, 'v'), field(2, extra)]);
    expect(hex(Volume.encode(Volume.decode(volume)))).toBe(hex(volume));
  });

  test('a known field of another wire type is kept as unknown', () => {
    const bytes = Buffer.from([0x08, 0x05]);
    const meta = ObjectMeta.decode(bytes);
    expect(meta.name).toBeUndefined();
    expect(Buffer.from(ObjectMeta.encode(meta)).subarray(-2)).toEqual(bytes);
  });
});

describe('bytes', () => {
  test('negative int32 takes ten bytes', () => {
    const pod = Pod.fromJson({ spec: { priority: -1, containers: [] } });
    expect(hex(PodSpec.encode(pod.spec))).toContain('c801ffffffffffffffffff01');
    expect(Pod.decode(Pod.encode(pod)).spec.priority).toBe(-1);
  });

  test('int64 keeps what a JSON number can hold', () => {
    const generation = Number.MAX_SAFE_INTEGER;
    expect(ObjectMeta.decode(ObjectMeta.encode({ generation })).generation).toBe(generation);
    expect(ObjectMeta.decode(ObjectMeta.encode({ generation: -5 })).generation).toBe(-5);
  });

  test('a fraction in an integer field is refused', () => {
    expect(() => ObjectMeta.encode({ generation: 1.5 })).toThrow(RangeError);
    expect(() => ObjectMeta.encode({ generation: Number.NaN })).toThrow(RangeError);
    expect(ObjectMeta.encode({ generation: 1 }).length).toBeGreaterThan(0);
  });

  test('map keys are written in byte order, whatever order they come in', () => {
    const data = { z: '1', a: '2', ä: '3', '😀': '4', '\uffee': '5' };
    const decoded = ConfigMap.decode(ConfigMap.encode({ apiVersion: 'v1', kind: 'ConfigMap', metadata: {}, data }));
    expect(Object.keys(decoded.data ?? {})).toEqual(['a', 'z', 'ä', '\uffee', '😀']);
  });

  test('the key __proto__ is data like any other', () => {
    const data = JSON.parse('{"__proto__":"x"}') as Record<string, string>;
    const bytes = ConfigMap.encode(ConfigMap.fromJson({ data }));
    expect(JSON.stringify(ConfigMap.decode(bytes).data)).toBe('{"__proto__":"x"}');
  });

  test('scalar lists are read packed or not', () => {
    const dangling = Buffer.concat([field(1, ''), field(2, Buffer.from([1, 2, 3]))]);
    expect(() => EndpointSubset.decode(dangling)).toThrow(DecodeError);
  });

  test('base64 goes through unchanged', () => {
    const data = { empty: '', text: 'aGVsbG8=' };
    const secret = Secret.fromJson({ data });
    expect(Secret.decode(Secret.encode(secret)).data).toEqual(data);
  });

  test('long, non-ASCII and large values fit', () => {
    const data = { text: 'größe '.repeat(30_000), 日本: '😀'.repeat(50) };
    const bytes = ConfigMap.encode(ConfigMap.fromJson({ data }));
    expect(ConfigMap.decode(bytes).data).toEqual(data);
    expect(ConfigMap.encode(ConfigMap.fromJson({ data: {} })).length).toBeLessThan(40);
  });
});

describe('kind and apiVersion', () => {
  test('objects and the items of lists get theirs, options do not', () => {
    expect(Pod.decode(new Uint8Array())).toMatchObject({ kind: 'Pod', apiVersion: 'v1' });
    expect(PodList.decode(field(2, '')).items[0]).toMatchObject({ kind: 'Pod', apiVersion: 'v1' });
    expect(CreateOptions.decode(new Uint8Array())).toEqual({});
    expect(Pod.decodeAs(new Uint8Array(), 'Pod', 'v1')).toMatchObject({ kind: 'Pod', apiVersion: 'v1' });
  });
});

describe('nesting', () => {
  const nested = (depth: number): Uint8Array => {
    let schema: JSONSchemaProps = { type: 'string' };
    for (let i = 0; i < depth; i++) schema = { items: schema };
    return JSONSchemaProps.encode(schema);
  };

  test('schemas may be nested deeply', () => {
    expect(JSONSchemaProps.encode(JSONSchemaProps.decode(nested(200)))).toEqual(nested(200));
  });

  test('deeper than any real object is refused before the stack ends', () => {
    expect(() => JSONSchemaProps.decode(nested(400))).toThrow(/nested deeper than 256/);
    let bytes: Uint8Array = new Uint8Array();
    for (let i = 0; i < 5000; i++) bytes = field(26, bytes);
    expect(() => JSONSchemaProps.decode(bytes)).toThrow(DecodeError);
  });

  test('a schema or something simpler keeps what it is', () => {
    const schema = {
      type: 'object',
      properties: { a: { items: { type: 'string' } }, b: { items: [{ type: 'string' }, { type: 'integer' }] } },
      additionalProperties: false,
      additionalItems: { type: 'string' },
      dependencies: { a: ['b'], b: { type: 'string' } },
      default: { deep: [1, 'two', null] },
      enum: [1, 'a', { b: true }],
      'x-kubernetes-int-or-string': true,
    };
    const crd = {
      spec: { versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } }] },
    };
    const decoded = CustomResourceDefinition.decode(
      CustomResourceDefinition.encode(CustomResourceDefinition.fromJson(crd)),
    );
    expect(decoded.spec.versions[0]?.schema?.openAPIV3Schema).toEqual(schema);
  });
});
