import { hasStandardMetadata } from './emit-interface.ts';
import type { FieldModel, MessageModel } from './model.ts';
import type { ModuleWriter } from './module-writer.ts';

const listTypes = [undefined, 'atomic', 'set', 'map'];
const structTypes = [undefined, 'atomic', 'granular'];

/** Emits the schema table of a message and, for objects, its codec. */
export function emitSchema(w: ModuleWriter, m: MessageModel): void {
  const schema = w.use('MessageSchema');
  const parts = [`typeName: '${m.typeName}'`];
  if (m.form !== 'object') parts.push(`form: '${m.form}'`);
  if (m.typeMeta !== undefined) parts.push(`kind: '${m.typeMeta.kind}'`, `apiVersion: '${m.typeMeta.apiVersion}'`);
  const fields =
    m.form === 'object' ? flatten(m) : m.form.startsWith('schema') ? m.fields.filter((f) => f.name === 'schema') : [];
  w.line(`export const ${m.name}Schema: ${schema} = new ${schema}({`);
  w.line(`  ${parts.join(', ')},`);
  if (fields.length > 0) {
    w.line('  fields: () => [');
    for (const f of fields) w.line(`    { ${fieldParts(w, f).join(', ')} },`);
    w.line('  ],');
  }
  w.line('});');
  w.line();
  if (m.form !== 'object') return;
  const codec = w.use('GeneratedCodec');
  const stamped = hasStandardMetadata(m) ? ', true' : '';
  const decode = m.inlined ? `(r, end) => decode${m.name}(r, end)` : `decode${m.name}`;
  w.line(
    `export const ${m.name}: ${codec}<${m.name}> = new ${codec}(${m.name}Schema, encode${m.name}, ${decode}${stamped});`,
  );
  w.line();
}

/** Members as they stand in JSON: those of inlined messages in place of the message. */
function flatten(m: MessageModel): FieldModel[] {
  return m.fields.flatMap((f) => (f.markers.inline ? flatten(f.message!) : [f]));
}

function fieldParts(w: ModuleWriter, f: FieldModel): string[] {
  const k = f.markers;
  const parts = [`json: '${f.json}'`, `type: '${f.type}'`];
  if (f.cardinality !== 'single') parts.push(`cardinality: '${f.cardinality}'`);
  if (f.message !== undefined) parts.push(`message: () => ${w.useMessage(f.message, `${f.message.name}Schema`)}`);
  if (k.required) parts.push('required: true');
  if (k.pointer) parts.push('pointer: true');
  if (k.omitEmpty !== undefined) parts.push(`omitEmpty: ${k.omitEmpty}`);
  if (k.omitZero) parts.push('omitZero: true');
  if (f.cardinality === 'map') {
    if (k.mapType === 1) parts.push(`mapType: 'atomic'`);
  } else if (k.listType > 1) parts.push(`listType: '${listTypes[k.listType]}'`);
  else if (k.listType === 1 && f.cardinality === 'single') parts.push(`structType: 'atomic'`);
  if (k.listMapKeys.length > 0) parts.push(`listMapKeys: ${list(k.listMapKeys)}`);
  if (k.structType === 1) parts.push(`structType: '${structTypes[k.structType]}'`);
  if (k.patchStrategy.length > 0) parts.push(`patchStrategy: ${list(k.patchStrategy)}`);
  if (k.patchMergeKey !== '') parts.push(`patchMergeKey: '${k.patchMergeKey}'`);
  if (k.default !== '') parts.push(`default: ${k.default.startsWith('"') ? `'${JSON.parse(k.default)}'` : k.default}`);
  if (k.enum.length > 0) parts.push(`enum: ${list(k.enum)}`);
  if (k.knownValues.length > 0) parts.push(`knownValues: ${list(k.knownValues)}`);
  return parts;
}

function list(values: readonly string[]): string {
  return `[${values.map((v) => `'${v}'`).join(', ')}]`;
}
