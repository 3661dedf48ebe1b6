/** Type of a field's value on the wire. `message` covers nested messages and those with a JSON form of their own. */
export type FieldType = 'string' | 'bool' | 'int32' | 'int64' | 'double' | 'bytes' | 'message';

/** How a message is written in JSON; everything but `object` is a scalar or free-form value there. */
export type JsonForm =
  | 'object'
  | 'quantity'
  | 'time'
  | 'microTime'
  | 'duration'
  | 'intOrString'
  | 'rawJson'
  | 'rawExtension'
  | 'stringList'
  | 'schemaOrArray'
  | 'schemaOrBool'
  | 'schemaOrStringArray'
  | 'envelope';

/** Everything known about one field of a message, as marked in the `.proto` files. */
export interface FieldSchema {
  /** Member name in JSON. */
  readonly json: string;
  readonly type: FieldType;
  readonly cardinality: 'single' | 'list' | 'map';
  /** Schema of the value (of each element or map value), for type `message`. */
  readonly message: MessageSchema | undefined;
  /** A valid object has this field. */
  readonly required: boolean;
  /** Absent and zero are different things. */
  readonly pointer: boolean;
  /** Left out of JSON when empty; otherwise an unset list, map or pointer is null and an unset scalar its zero. */
  readonly omitEmpty: boolean;
  /** Left out of JSON when zero, though it is a struct. */
  readonly omitZero: boolean;
  /** How server-side apply merges a list. */
  readonly listType: 'atomic' | 'set' | 'map';
  /** Members that identify an element of a `map` list. */
  readonly listMapKeys: readonly string[];
  /** How server-side apply merges a map. */
  readonly mapType: 'atomic' | 'granular';
  /** How server-side apply merges a nested object. */
  readonly structType: 'atomic' | 'granular';
  /** Strategic merge patch strategies: `merge`, `replace`, `retainKeys`. */
  readonly patchStrategy: readonly string[];
  readonly patchMergeKey: string | undefined;
  /** Default declared on the field. Most defaulting is done elsewhere and not listed here. */
  readonly default: unknown;
  /** The closed set of values, where there is one. */
  readonly enum: readonly string[] | undefined;
  /** Well-known values of an open set. */
  readonly knownValues: readonly string[] | undefined;
}

/** What generated code says about a field: only what differs from the usual. */
export interface FieldDeclaration extends Partial<Omit<FieldSchema, 'message' | 'json' | 'type'>> {
  readonly json: string;
  readonly type: FieldType;
  readonly message?: () => MessageSchema;
}

/** What generated code says about a message. */
export interface MessageDeclaration {
  readonly typeName: string;
  readonly form?: JsonForm;
  readonly kind?: string;
  readonly apiVersion?: string;
  /** Evaluated when first needed: a process uses a small part of the API. */
  readonly fields?: () => readonly FieldDeclaration[];
}

/**
 * Schema of one message: what OpenAPI, server-side apply, strategic merge, pruning and strict decoding go by.
 * Fields stand in Kubernetes' JSON order, those of inlined messages in the place of the message.
 */
export class MessageSchema {
  /** Full protobuf name, `k8s.io.api.core.v1.Pod`. */
  readonly typeName: string;
  readonly form: JsonForm;
  /** Set on messages whose JSON carries `kind` and `apiVersion` (which are not among `fields`). */
  readonly kind: string | undefined;
  readonly apiVersion: string | undefined;
  private readonly declare: (() => readonly FieldDeclaration[]) | undefined;
  private resolved: readonly FieldSchema[] | undefined;
  private index: Map<string, number> | undefined;
  private always: readonly number[] | undefined;

  constructor(declaration: MessageDeclaration) {
    this.typeName = declaration.typeName;
    this.form = declaration.form ?? 'object';
    this.kind = declaration.kind;
    this.apiVersion = declaration.apiVersion;
    this.declare = declaration.fields;
  }

  get fields(): readonly FieldSchema[] {
    this.resolved ??= (this.declare?.() ?? []).map((d) => new ResolvedField(d));
    return this.resolved;
  }

  /** Whether JSON carries `kind` and `apiVersion`. */
  get typeMeta(): boolean {
    return this.kind !== undefined;
  }

  /** Ascending positions of the fields that may stand in JSON without being given: structs, and what is never omitted. */
  get alwaysWritten(): readonly number[] {
    this.always ??= this.fields.flatMap((f, i) => {
      const struct = f.cardinality === 'single' && f.type === 'message' && !f.pointer;
      return struct || !f.omitEmpty ? [i] : [];
    });
    return this.always;
  }

  /** Position of a JSON member in {@link fields}, -1 when there is no such field. */
  indexOf(json: string): number {
    this.index ??= new Map(this.fields.map((f, i) => [f.json, i]));
    return this.index.get(json) ?? -1;
  }

  /** The field of a JSON member, if there is one. */
  field(json: string): FieldSchema | undefined {
    return this.fields[this.indexOf(json)];
  }
}

// One class for all fields keeps property access on them fast.
class ResolvedField implements FieldSchema {
  readonly json: string;
  readonly type: FieldType;
  readonly cardinality: 'single' | 'list' | 'map';
  readonly required: boolean;
  readonly pointer: boolean;
  readonly omitEmpty: boolean;
  readonly omitZero: boolean;
  readonly listType: 'atomic' | 'set' | 'map';
  readonly listMapKeys: readonly string[];
  readonly mapType: 'atomic' | 'granular';
  readonly structType: 'atomic' | 'granular';
  readonly patchStrategy: readonly string[];
  readonly patchMergeKey: string | undefined;
  readonly default: unknown;
  readonly enum: readonly string[] | undefined;
  readonly knownValues: readonly string[] | undefined;
  private target: MessageSchema | (() => MessageSchema) | undefined;

  constructor(d: FieldDeclaration) {
    this.json = d.json;
    this.type = d.type;
    this.cardinality = d.cardinality ?? 'single';
    this.required = d.required ?? false;
    this.pointer = d.pointer ?? false;
    this.omitEmpty = d.omitEmpty ?? !this.required;
    this.omitZero = d.omitZero ?? false;
    this.listType = d.listType ?? 'atomic';
    this.listMapKeys = d.listMapKeys ?? [];
    this.mapType = d.mapType ?? 'granular';
    this.structType = d.structType ?? 'granular';
    this.patchStrategy = d.patchStrategy ?? [];
    this.patchMergeKey = d.patchMergeKey;
    this.default = d.default;
    this.enum = d.enum;
    this.knownValues = d.knownValues;
    this.target = d.message;
  }

  // Resolved late, because messages of one file may refer to each other.
  get message(): MessageSchema | undefined {
    if (typeof this.target === 'function') this.target = this.target();
    return this.target;
  }
}
