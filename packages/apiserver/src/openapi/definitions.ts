/** Schemas of messages as OpenAPI definitions, from the schema tables of the API package. */
import type { FieldSchema, JsonForm, MessageSchema } from '@gantry/api';

/** A JSON document under construction. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
export type JsonObject = { [key: string]: Json | undefined };

/** OpenAPI 2 and 3 differ in where definitions live and how alternatives are written. */
export type Dialect = 'v2' | 'v3';

const REF_PREFIX: Readonly<Record<Dialect, string>> = { v2: '#/definitions/', v3: '#/components/schemas/' };

/**
 * The definition's name in Kubernetes' OpenAPI: `k8s.io.api.core.v1.Pod` is `io.k8s.api.core.v1.Pod`, and protobuf's
 * underscores stand for dashes.
 */
export function definitionName(typeName: string): string {
  return typeName.replace(/^k8s\.io\./, 'io.k8s.').replaceAll('_', '-');
}

export interface GroupVersionKind {
  readonly group: string;
  readonly kind: string;
  readonly version: string;
}

/** Collects the definitions that a document needs, each once, with everything they refer to. */
export class Definitions {
  readonly dialect: Dialect;
  readonly #schemas = new Map<string, JsonObject>();

  readonly #descriptions: ReadonlyMap<string, string>;

  /** @param descriptions what messages and fields are for, by `message` and `message.member` */
  constructor(dialect: Dialect, descriptions: ReadonlyMap<string, string> = new Map()) {
    this.dialect = dialect;
    this.#descriptions = descriptions;
  }

  /** Adds the message (and what it refers to) and returns a reference to it. */
  ref(message: MessageSchema): JsonObject {
    const name = definitionName(message.typeName);
    if (!this.#schemas.has(name)) {
      // Registered before its fields are visited: schemas may contain themselves.
      const definition: JsonObject = {};
      this.#schemas.set(name, definition);
      Object.assign(definition, this.#define(message));
    }
    return { $ref: `${REF_PREFIX[this.dialect]}${name}` };
  }

  /** Adds a definition that no message stands behind. */
  add(name: string, schema: JsonObject): JsonObject {
    if (!this.#schemas.has(name)) this.#schemas.set(name, schema);
    return { $ref: `${REF_PREFIX[this.dialect]}${name}` };
  }

  /** All definitions, by name. */
  toJson(): JsonObject {
    return Object.fromEntries([...this.#schemas.entries()].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #define(message: MessageSchema): JsonObject {
    // Held as raw JSON, but known to be an object.
    if (message.typeName.endsWith('.FieldsV1')) return { type: 'object' };
    const special = specialForm(message.form, this.dialect);
    const description = this.#descriptions.get(message.typeName);
    if (special !== undefined) return description === undefined ? special : { description, ...special };
    const properties: Record<string, JsonObject> = {};
    const required: string[] = [];
    if (message.typeMeta) {
      properties.apiVersion = { description: 'Group and version the object is written in.', type: 'string' };
      properties.kind = { description: 'Kind of the object, in CamelCase.', type: 'string' };
    }
    for (const field of message.fields) {
      properties[field.json] = this.#property(field, this.#descriptions.get(`${message.typeName}.${field.json}`));
      if (field.required) required.push(field.json);
    }
    const sorted = Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
    const gvk = gvkOf(message);
    return {
      ...(description !== undefined && { description }),
      type: 'object',
      ...(required.length > 0 && { required: required.sort() }),
      ...(Object.keys(sorted).length > 0 && { properties: sorted }),
      ...(ATOMIC_STRUCTS.has(message.typeName) && { 'x-kubernetes-map-type': 'atomic' }),
      ...(gvk && { 'x-kubernetes-group-version-kind': [{ ...gvk }] }),
    };
  }

  #property(field: FieldSchema, description: string | undefined): JsonObject {
    const extensions: JsonObject = description === undefined ? {} : { description };
    if (field.cardinality === 'list') {
      extensions['x-kubernetes-list-type'] = field.listType;
      if (field.listMapKeys.length > 0) extensions['x-kubernetes-list-map-keys'] = field.listMapKeys;
    } else if (field.cardinality === 'map' && field.mapType === 'atomic') {
      extensions['x-kubernetes-map-type'] = 'atomic';
    }
    if (field.patchMergeKey !== undefined) extensions['x-kubernetes-patch-merge-key'] = field.patchMergeKey;
    if (field.patchStrategy.length > 0) extensions['x-kubernetes-patch-strategy'] = field.patchStrategy.join(',');
    if (field.default !== undefined) extensions.default = field.default as Json;
    const value = this.#value(field);
    switch (field.cardinality) {
      case 'list':
        return { type: 'array', items: value, ...extensions };
      case 'map':
        return { type: 'object', additionalProperties: value, ...extensions };
      default:
        return this.#withSiblings(value, extensions);
    }
  }

  /** OpenAPI 3 ignores what stands beside a reference, OpenAPI 2 readers of Kubernetes do not. */
  #withSiblings(value: JsonObject, siblings: JsonObject): JsonObject {
    if (Object.keys(siblings).length === 0) return value;
    return this.dialect === 'v3' && '$ref' in value ? { allOf: [value], ...siblings } : { ...value, ...siblings };
  }

  #value(field: FieldSchema): JsonObject {
    switch (field.type) {
      case 'bool':
        return { type: 'boolean' };
      case 'int32':
      case 'int64':
        return { type: 'integer', format: field.type };
      case 'double':
        return { type: 'number', format: 'double' };
      case 'bytes':
        return { type: 'string', format: 'byte' };
      case 'string':
        return field.enum && this.dialect === 'v3' ? { type: 'string', enum: field.enum } : { type: 'string' };
      case 'message':
        if (field.message === undefined) return { type: 'object' };
        // Lists of strings are a message only in protobuf.
        if (field.message.form === 'stringList') return { type: 'array', items: { type: 'string' } };
        return this.ref(field.message);
    }
  }
}

/** Objects that server-side apply treats as one value wherever they occur. */
const ATOMIC_STRUCTS: ReadonlySet<string> = new Set([
  'k8s.io.apimachinery.pkg.apis.meta.v1.LabelSelector',
  'k8s.io.apimachinery.pkg.apis.meta.v1.OwnerReference',
  ...[
    'ConfigMapKeySelector',
    'FileKeySelector',
    'LocalObjectReference',
    'NodeSelector',
    'NodeSelectorTerm',
    'ObjectFieldSelector',
    'ObjectReference',
    'ResourceFieldSelector',
    'ScopeSelector',
    'SecretKeySelector',
    'SecretReference',
    'TopologySelectorTerm',
    'TypedLocalObjectReference',
  ].map((name) => `k8s.io.api.core.v1.${name}`),
  'k8s.io.api.rbac.v1.RoleRef',
  'k8s.io.api.rbac.v1.Subject',
  'k8s.io.api.admissionregistration.v1.ParamKind',
  'k8s.io.api.admissionregistration.v1.ParamRef',
  'k8s.io.api.autoscaling.v1.CrossVersionObjectReference',
]);

function gvkOf(message: MessageSchema): GroupVersionKind | undefined {
  if (message.kind === undefined || message.apiVersion === undefined) return undefined;
  const slash = message.apiVersion.indexOf('/');
  const [group, version] =
    slash < 0 ? ['', message.apiVersion] : [message.apiVersion.slice(0, slash), message.apiVersion.slice(slash + 1)];
  return { group: group === 'meta' || group === 'meta.k8s.io' ? '' : group, kind: message.kind, version };
}

/** Messages whose JSON is not an object. */
function specialForm(form: JsonForm, dialect: Dialect): JsonObject | undefined {
  switch (form) {
    case 'object':
      return undefined;
    case 'quantity':
      return dialect === 'v2' ? { type: 'string' } : { oneOf: [{ type: 'string' }, { type: 'number' }] };
    case 'intOrString':
      return dialect === 'v2'
        ? { type: 'string', format: 'int-or-string' }
        : { oneOf: [{ type: 'integer' }, { type: 'string' }], format: 'int-or-string' };
    case 'time':
    case 'microTime':
      return { type: 'string', format: 'date-time' };
    case 'duration':
      return { type: 'string' };
    case 'rawExtension':
    case 'envelope':
      return { type: 'object' };
    case 'stringList':
      return { type: 'array', items: { type: 'string' } };
    case 'rawJson':
    case 'schemaOrArray':
    case 'schemaOrBool':
    case 'schemaOrStringArray':
      return {}; // Any JSON value.
  }
}
