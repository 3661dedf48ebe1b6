import type { FieldModel, MessageModel } from './model.ts';
import type { ModuleWriter } from './module-writer.ts';

const formTypes = {
  quantity: 'string',
  time: 'string',
  microTime: 'string',
  duration: 'string',
  intOrString: 'number | string',
  rawJson: 'unknown',
  rawExtension: 'unknown',
  stringList: 'string[]',
} as const;

/** Emits the TypeScript type of a message's JSON shape. */
export function emitType(w: ModuleWriter, m: MessageModel): void {
  if (m.form === 'envelope') return;
  comment(w, '', m.comment);
  if (m.form !== 'object') {
    w.line(`export type ${m.name} = ${formType(w, m)};`);
    w.line();
    return;
  }
  const bases = m.fields.filter((f) => f.markers.inline).map((f) => w.useMessage(f.message!, f.message!.name, true));
  w.line(`export interface ${m.name}${bases.length > 0 ? ` extends ${bases.join(', ')}` : ''} {`);
  if (m.typeMeta !== undefined) {
    const optional = hasStandardMetadata(m) ? '' : '?';
    const undef = hasStandardMetadata(m) ? '' : ' | undefined';
    w.line(`  apiVersion${optional}: string${undef};`);
    w.line(`  kind${optional}: string${undef};`);
  }
  for (const f of m.fields) {
    if (f.markers.inline) continue;
    comment(w, '  ', f.comment);
    w.line(`  ${memberName(f.json)}${fieldType(w, f)};`);
  }
  w.line('}');
  w.line();
}

/** Kinds with object or list metadata always carry kind and apiVersion; options and the like may go without. */
export function hasStandardMetadata(m: MessageModel): boolean {
  const target = m.fields.find((f) => f.json === 'metadata')?.message?.name;
  return m.typeMeta !== undefined && (target === 'ObjectMeta' || target === 'ListMeta');
}

/** The list kinds: their items are objects with kind and apiVersion of their own. */
export function isListItems(m: MessageModel, f: FieldModel): boolean {
  return f.json === 'items' && f.cardinality === 'list' && m.fields[0]?.message?.name === 'ListMeta';
}

function formType(w: ModuleWriter, m: MessageModel): string {
  switch (m.form) {
    case 'schemaOrArray':
    case 'schemaOrBool':
    case 'schemaOrStringArray': {
      const schema = m.fields.find((f) => f.name === 'schema')!.message!;
      const name = w.useMessage(schema, schema.name, true);
      return `${name} | ${m.form === 'schemaOrArray' ? `${name}[]` : m.form === 'schemaOrBool' ? 'boolean' : 'string[]'}`;
    }
    case 'object':
    case 'envelope':
      throw new Error(`${m.typeName} has no scalar form`);
    default:
      return formTypes[m.form];
  }
}

/** Type of one value, list element or map value of a field. */
export function valueType(w: ModuleWriter, f: FieldModel): string {
  switch (f.type) {
    case 'message':
      return f.message!.form === 'object' || f.message!.form.startsWith('schema')
        ? w.useMessage(f.message!, f.message!.name, true)
        : formType(w, f.message!);
    case 'string':
      return f.markers.enum.length > 0 ? f.markers.enum.map((v) => `'${v}'`).join(' | ') : 'string';
    case 'bytes':
      return 'string';
    case 'bool':
      return 'boolean';
    default:
      return 'number';
  }
}

function fieldType(w: ModuleWriter, f: FieldModel): string {
  const value = valueType(w, f);
  const nullable = f.markers.nullable || (!f.omitEmpty && !f.markers.required && f.markers.pointer);
  if (f.cardinality !== 'single') {
    const full =
      f.cardinality === 'map' ? `Record<string, ${value}>` : value.includes(' ') ? `(${value})[]` : `${value}[]`;
    if (nullable) return f.markers.required ? `: ${full} | null` : `?: ${full} | null | undefined`;
    return f.markers.required ? `: ${full}` : `?: ${full} | undefined`;
  }
  if (f.type === 'message' && f.message!.form === 'object' && !f.markers.pointer) return `: ${value}`;
  if (f.markers.required) return `: ${value}`;
  const zeroIsNull =
    f.type === 'message' &&
    !f.markers.pointer &&
    !f.markers.omitZero &&
    (f.message!.form === 'time' || f.message!.form === 'microTime');
  return zeroIsNull || nullable ? `?: ${value} | null | undefined` : `?: ${value} | undefined`;
}

/** A member name as it stands in source, quoted where it must be. */
export function memberName(json: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(json) ? json : `'${json}'`;
}

/** Access to a member: `m.name` or `m['x-y']`. */
export function access(object: string, json: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(json) ? `${object}.${json}` : `${object}['${json}']`;
}

function comment(w: ModuleWriter, indent: string, text: string): void {
  if (text !== '') w.line(`${indent}/** ${text.replaceAll('*/', '*\\/')} */`);
}
