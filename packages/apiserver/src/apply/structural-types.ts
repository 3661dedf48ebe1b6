/** How the fields of built-in kinds are owned and merged, from the schemas of their messages. */
import type { FieldSchema, MessageSchema } from '@gantry/api';
import { LEAF_TYPE, SET_TYPE, StructuralType } from '@gantry/machinery';
import type { ServedResource } from '../registry/served-resource.ts';

/** Metadata that identifies the object or is the server's: nobody manages it. */
const UNMANAGED_METADATA: ReadonlySet<string> = new Set([
  'name',
  'namespace',
  'creationTimestamp',
  'selfLink',
  'uid',
  'generation',
  'managedFields',
  'resourceVersion',
]);

/** References are one thing: what they name, they name as a whole, also as elements of lists. */
const ATOMIC_ELEMENTS: ReadonlySet<string> = new Set([
  'k8s.io.apimachinery.pkg.apis.meta.v1.OwnerReference',
  'k8s.io.api.core.v1.LocalObjectReference',
  'k8s.io.api.core.v1.ObjectReference',
]);

const types = new WeakMap<MessageSchema, StructuralType>();

/** Every field of a message. */
export function structuralTypeOf(schema: MessageSchema): StructuralType {
  let type = types.get(schema);
  if (type === undefined) {
    type = new StructuralType({
      kind: 'map',
      fields: () => schema.fields.map((field) => [field.json, typeOfField(field)] as const),
      permanent: schema.typeMeta ? ['metadata'] : [],
    });
    types.set(schema, type);
  }
  return type;
}

function typeOfField(field: FieldSchema): StructuralType {
  const { message, cardinality } = field;
  const struct = message !== undefined && message.form === 'object' ? message : undefined;
  switch (cardinality) {
    case 'list': {
      if (field.listType === 'set') return SET_TYPE;
      if (field.listType !== 'map' || struct === undefined) return LEAF_TYPE;
      return new StructuralType({
        kind: 'keyed',
        keys: field.listMapKeys.map((name) => ({ name, default: struct.field(name)?.default })),
        element: () => (ATOMIC_ELEMENTS.has(struct.typeName) ? LEAF_TYPE : structuralTypeOf(struct)),
      });
    }
    case 'map':
      if (field.mapType === 'atomic') return LEAF_TYPE;
      return new StructuralType({
        kind: 'map',
        element: () => (struct === undefined ? LEAF_TYPE : structuralTypeOf(struct)),
      });
    case 'single':
      return struct === undefined || field.structType === 'atomic' ? LEAF_TYPE : structuralTypeOf(struct);
  }
}

/** Subresources that write what the system observed; everything else writes what is wished for. */
const OBSERVING: ReadonlySet<string> = new Set(['status', 'approval']);

/** The half of an object that a write through this door leaves alone; undefined where there are no halves. */
export function untouchedMember(resource: ServedResource, subresource: string): 'spec' | 'status' | undefined {
  if (OBSERVING.has(subresource)) return 'spec';
  return resource.type.subresources.some((each) => each.name === 'status') ? 'status' : undefined;
}

const tracked = new WeakMap<MessageSchema, Map<string, StructuralType>>();

/** The fields that a write through this door can come to manage. */
export function trackedType(resource: ServedResource, subresource: string): StructuralType {
  const { schema } = resource.codec;
  const untouched = untouchedMember(resource, subresource) ?? '';
  let perDoor = tracked.get(schema);
  if (perDoor === undefined) {
    perDoor = new Map();
    tracked.set(schema, perDoor);
  }
  let type = perDoor.get(untouched);
  if (type === undefined) {
    const fields = schema.fields.filter((field) => field.json !== untouched);
    type = new StructuralType({
      kind: 'map',
      permanent: ['metadata'],
      fields: () =>
        fields.map((field) => [
          field.json,
          field.json === 'metadata' && field.message !== undefined
            ? managedMetadata(field.message)
            : typeOfField(field),
        ]),
    });
    perDoor.set(untouched, type);
  }
  return type;
}

const metadataTypes = new WeakMap<MessageSchema, StructuralType>();

function managedMetadata(schema: MessageSchema): StructuralType {
  let type = metadataTypes.get(schema);
  if (type === undefined) {
    const fields = schema.fields.filter((field) => !UNMANAGED_METADATA.has(field.json));
    type = new StructuralType({
      kind: 'map',
      fields: () => fields.map((field) => [field.json, typeOfField(field)] as const),
    });
    metadataTypes.set(schema, type);
  }
  return type;
}
