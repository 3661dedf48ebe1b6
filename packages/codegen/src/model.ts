import { type DescField, type DescFile, type DescMessage, ScalarType } from '@bufbuild/protobuf';
import { getComments } from '@bufbuild/protoplugin';
import { type FieldMarkers, MarkerReader } from './markers.ts';
import { modulePathOfFile } from './names.ts';

/** JSON forms by the numbers of gantry.options.v1.JsonForm. */
const forms = [
  'object',
  'quantity',
  'time',
  'microTime',
  'duration',
  'intOrString',
  'rawJson',
  'rawExtension',
  'stringList',
  'schemaOrArray',
  'schemaOrBool',
  'schemaOrStringArray',
  'envelope',
] as const;
export type Form = (typeof forms)[number];

export type WireType = 'string' | 'bool' | 'int32' | 'int64' | 'double' | 'bytes' | 'message';

/** A field, with everything the emitters ask about it. */
export interface FieldModel {
  readonly name: string;
  readonly number: number;
  readonly json: string;
  readonly type: WireType;
  readonly cardinality: 'single' | 'list' | 'map';
  readonly message: MessageModel | undefined;
  readonly markers: FieldMarkers;
  readonly omitEmpty: boolean;
  readonly comment: string;
}

/** A message, with its place in the generated tree. */
export interface MessageModel {
  readonly name: string;
  readonly typeName: string;
  readonly module: string;
  readonly form: Form;
  readonly typeMeta: { kind: string; apiVersion: string } | undefined;
  readonly comment: string;
  /** In the order of the definition, which is the order in JSON. */
  readonly fields: FieldModel[];
  /** Its members stand directly in some other message. */
  inlined: boolean;
  /** The message can contain itself. */
  recursive: boolean;
}

/** All messages that get Kubernetes-shaped code, by full name. */
export class Model {
  readonly messages = new Map<string, MessageModel>();
  private readonly markers: MarkerReader;

  constructor(files: readonly DescFile[]) {
    this.markers = new MarkerReader(files);
    const shaped = files.filter((f) => f.proto.package.startsWith('k8s.io.'));
    for (const file of shaped) for (const message of file.messages) this.addMessage(file, message);
    for (const file of shaped) for (const message of file.messages) this.addFields(message);
    for (const message of this.messages.values()) message.recursive = reaches(message, message);
  }

  get(desc: DescMessage): MessageModel {
    const model = this.messages.get(desc.typeName);
    if (model === undefined) throw new Error(`${desc.typeName} is not a Kubernetes-shaped message`);
    return model;
  }

  private addMessage(file: DescFile, message: DescMessage): void {
    const markers = this.markers.message(message);
    const group = markers.apiGroup ?? this.markers.apiGroup(file);
    const version = file.proto.package.split('.').at(-1)!;
    this.messages.set(message.typeName, {
      name: message.name,
      typeName: message.typeName,
      module: modulePathOfFile(file.proto.package, file.name),
      form: forms[markers.jsonForm]!,
      typeMeta: markers.typeMeta
        ? { kind: message.name, apiVersion: group === '' ? version : `${group}/${version}` }
        : undefined,
      comment: commentOf(message),
      fields: [],
      inlined: false,
      recursive: false,
    });
  }

  private addFields(message: DescMessage): void {
    const model = this.get(message);
    for (const field of message.fields) {
      const markers = this.markers.field(field);
      const target = targetOf(field);
      const type = wireTypeOf(field);
      const nested = target === undefined ? undefined : this.get(target);
      if (markers.inline && nested !== undefined) nested.inlined = true;
      model.fields.push({
        name: field.name,
        number: field.number,
        json: markers.json,
        type,
        cardinality: field.fieldKind === 'list' ? 'list' : field.fieldKind === 'map' ? 'map' : 'single',
        message: nested,
        markers,
        omitEmpty: markers.omitEmpty ?? !markers.required,
        comment: commentOf(field),
      });
    }
  }
}

function targetOf(field: DescField): DescMessage | undefined {
  if (field.fieldKind === 'message') return field.message;
  if (field.fieldKind === 'list' && field.listKind === 'message') return field.message;
  if (field.fieldKind === 'map' && field.mapKind === 'message') return field.message;
  return undefined;
}

const scalars: Partial<Record<ScalarType, WireType>> = {
  [ScalarType.STRING]: 'string',
  [ScalarType.BOOL]: 'bool',
  [ScalarType.INT32]: 'int32',
  [ScalarType.INT64]: 'int64',
  [ScalarType.DOUBLE]: 'double',
  [ScalarType.BYTES]: 'bytes',
};

function wireTypeOf(field: DescField): WireType {
  if (targetOf(field) !== undefined) return 'message';
  const type = field.scalar === undefined ? undefined : scalars[field.scalar];
  if (type === undefined) throw new Error(`${field.toString()}: type not supported by this generator`);
  return type;
}

function commentOf(desc: DescField | DescMessage): string {
  return (getComments(desc).leading ?? '')
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

function reaches(from: MessageModel, to: MessageModel): boolean {
  const seen = new Set<MessageModel>();
  const open = [from];
  for (let m = open.pop(); m !== undefined; m = open.pop()) {
    for (const field of m.fields) {
      const next = field.message;
      if (next === to) return true;
      if (next !== undefined && !seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  }
  return false;
}
