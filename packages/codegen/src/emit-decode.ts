import { inlineUnknownName, tagOf } from './emit-encode.ts';
import { access, hasStandardMetadata, isListItems, valueType } from './emit-interface.ts';
import type { FieldModel, MessageModel } from './model.ts';
import type { ModuleWriter } from './module-writer.ts';

const formReaders = {
  quantity: 'readQuantity',
  time: 'readTime',
  microTime: 'readMicroTime',
  duration: 'readDuration',
  intOrString: 'readIntOrString',
  rawJson: 'readRawJson',
  rawExtension: 'readRawExtension',
  stringList: 'readStringList',
  schemaOrArray: 'readSchemaOrArray',
  schemaOrBool: 'readSchemaOrBool',
  schemaOrStringArray: 'readSchemaOrStringArray',
} as const;

const scalarReaders = {
  string: 'string',
  bytes: 'base64',
  bool: 'bool',
  int32: 'int32',
  int64: 'int64',
  double: 'double',
} as const;

/** What an unset map value or non-pointer field of a form reads as. */
const formZeros: Record<string, string> = {
  quantity: `'0'`,
  duration: `'0s'`,
  intOrString: '0',
  schemaOrBool: 'false',
};

/**
 * Emits `decodeX(r, end)`. Values are gathered in locals, whatever their order on the wire, and then set in the order
 * Kubernetes prints them, so JSON.stringify needs no help.
 */
export function emitDecode(w: ModuleWriter, m: MessageModel): void {
  const reader = w.use('Reader', true);
  let signature = `r: ${reader}, end: number`;
  if (m.typeMeta !== undefined) signature += ', kind?: string, apiVersion?: string';
  if (m.inlined) signature += `, unknownKey: symbol = ${w.use('unknownFields')}`;
  w.line(`export function decode${m.name}(${signature}): ${m.name} {`);
  if (m.recursive) w.line('  r.enter();');
  for (const f of m.fields) w.line(`  let ${local(f)}${declaration(w, f)};`);
  w.line('  let unknown: Uint8Array[] | undefined;');
  w.line('  while (r.pos < end) {');
  w.line('    const start = r.pos;');
  w.line('    const tag = r.uint32(end);');
  if (m.fields.length > 0) {
    w.line('    switch (tag) {');
    for (const f of m.fields) emitCase(w, m, f);
    w.line('    }');
  }
  w.line('    unknown = r.unknown(start, tag, end, unknown);');
  w.line('  }');
  if (m.recursive) w.line('  r.leave();');
  w.line(`  const m = {} as ${m.name};`);
  if (m.typeMeta !== undefined) {
    w.line('  if (kind) m.kind = kind;');
    w.line('  if (apiVersion) m.apiVersion = apiVersion;');
  }
  for (const f of m.fields) emitAssignment(w, m, f);
  const key = m.inlined ? 'unknownKey' : w.use('unknownFields');
  w.line(`  if (unknown !== undefined) ${w.use('keepUnknown')}(m, ${key}, unknown);`);
  w.line('  return m;');
  w.line('}');
  w.line();
}

function local(f: FieldModel): string {
  return `v${f.number}`;
}

function declaration(w: ModuleWriter, f: FieldModel): string {
  const type = valueType(w, f);
  if (f.cardinality === 'list') return `: ${type.includes(' ') ? `(${type})` : type}[] | undefined`;
  if (f.cardinality === 'map') return `: Record<string, ${type}> | undefined`;
  if (!f.markers.pointer && f.type === 'string') return f.markers.enum.length > 0 ? `: ${type} | '' = ''` : ` = ''`;
  if (!f.markers.pointer && f.type === 'bool') return ' = false';
  if (!f.markers.pointer && (f.type === 'int32' || f.type === 'int64' || f.type === 'double')) return ' = 0';
  return `: ${type} | null | undefined`;
}

function emitCase(w: ModuleWriter, m: MessageModel, f: FieldModel): void {
  w.line(`      case ${tagOf(f)}: {`);
  if (f.cardinality === 'map') {
    w.line('        const to = r.fieldEnd(end);');
    w.line(`        let key = '';`);
    w.line(`        let value: ${valueType(w, f)} | null | undefined;`);
    w.line('        while (r.pos < to) {');
    w.line('          const part = r.uint32(to);');
    w.line('          if (part === 10) key = r.string(to);');
    w.line(`          else if (part === 18) value = ${readValue(w, m, f, 'to')};`);
    w.line('          else r.skip(part, to);');
    w.line('        }');
    w.line(`        ${local(f)} ??= {};`);
    w.line(`        ${w.use('setKey')}(${local(f)}, key, value ?? ${zeroOf(w, f)});`);
  } else if (f.cardinality === 'list') {
    w.line(`        ${local(f)} ??= [];`);
    w.line(`        ${local(f)}.push(${readValue(w, m, f, 'end')});`);
  } else {
    w.line(`        ${local(f)} = ${readValue(w, m, f, 'end')};`);
  }
  w.line('        continue;');
  w.line('      }');
  // Scalar lists may also come packed.
  if (f.cardinality === 'list' && (f.type === 'int32' || f.type === 'int64' || f.type === 'bool')) {
    w.line(`      case ${(f.number << 3) | 2}: {`);
    w.line('        const to = r.fieldEnd(end);');
    w.line(`        ${local(f)} ??= [];`);
    w.line(`        while (r.pos < to) ${local(f)}.push(${readValue(w, m, f, 'to')});`);
    w.line('        continue;');
    w.line('      }');
  }
}

function readValue(w: ModuleWriter, m: MessageModel, f: FieldModel, end: string): string {
  if (f.type !== 'message') {
    const cast = f.type === 'string' && f.markers.enum.length > 0 ? ` as ${valueType(w, f)}` : '';
    return `r.${scalarReaders[f.type]}(${end})${cast}`;
  }
  const message = f.message!;
  if (message.form === 'object') {
    const decode = w.useMessage(message, `decode${message.name}`);
    if (isListItems(m, f) && message.typeMeta !== undefined && hasStandardMetadata(message)) {
      return `${decode}(r, r.fieldEnd(${end}), '${message.typeMeta.kind}', '${message.typeMeta.apiVersion}')`;
    }
    if (f.markers.inline) return `${decode}(r, r.fieldEnd(${end}), ${inlineUnknownName(m, f)})`;
    return `${decode}(r, r.fieldEnd(${end}))`;
  }
  if (message.form === 'envelope') throw new Error(`${f.name}: an envelope is never a field`);
  const helper = w.use(formReaders[message.form]);
  const type = valueType(w, f);
  if (message.form.startsWith('schema')) {
    const schema = message.fields.find((x) => x.name === 'schema')!.message!;
    return `${helper}(r, ${end}, ${w.useMessage(schema, `decode${schema.name}`)}) as ${type}`;
  }
  // A list element or map value may be null where JSON prints it so; the declared type is that of valid objects.
  const nullable = f.cardinality !== 'single' && ['time', 'microTime', 'stringList'].includes(message.form);
  return nullable ? `${helper}(r, ${end}) as ${type}` : `${helper}(r, ${end})`;
}

function zeroOf(w: ModuleWriter, f: FieldModel): string {
  switch (f.type) {
    case 'string':
    case 'bytes':
      return `''`;
    case 'bool':
      return 'false';
    case 'message': {
      if (f.message!.form === 'object') return `${w.useMessage(f.message!, `decode${f.message!.name}`)}(r, r.pos)`;
      return formZeros[f.message!.form] ?? `(null as unknown as ${valueType(w, f)})`;
    }
    default:
      return '0';
  }
}

function emitAssignment(w: ModuleWriter, m: MessageModel, f: FieldModel): void {
  const v = local(f);
  const member = access('m', f.json);
  const type = valueType(w, f);
  if (f.markers.inline) {
    const decode = w.useMessage(f.message!, `decode${f.message!.name}`);
    w.line(`  Object.assign(m, ${v} ?? ${decode}(r, r.pos));`);
    return;
  }
  const object = f.type === 'message' && f.message!.form === 'object';
  const required = `as ${m.name}[${JSON.stringify(f.json).replaceAll('"', "'")}]`;
  if (f.cardinality !== 'single') {
    if (f.omitEmpty) w.line(`  if (${v} !== undefined) ${member} = ${v};`);
    else if (isListItems(m, f)) w.line(`  ${member} = ${v} ?? [];`);
    else w.line(`  ${member} = (${v} ?? null) ${required};`);
  } else if (f.markers.pointer) {
    if (f.omitEmpty) w.line(`  if (${v} !== undefined && ${v} !== null) ${member} = ${v};`);
    else w.line(`  ${member} = (${v} ?? null) ${required};`);
  } else if (object) {
    w.line(`  ${member} = ${v} ?? ${zeroOf(w, f)};`);
  } else if (f.type === 'message') {
    if (f.markers.omitZero) w.line(`  if (${v} !== undefined && ${v} !== null) ${member} = ${v};`);
    else w.line(`  ${member} = (${v} ?? ${formZeros[f.message!.form] ?? 'null'}) ${required};`);
  } else if (f.type === 'bytes') {
    if (f.omitEmpty) w.line(`  if (${v}) ${member} = ${v};`);
    else w.line(`  ${member} = (${v} ?? null) ${required};`);
  } else if (f.omitEmpty) {
    const zero = f.type === 'string' ? `''` : f.type === 'bool' ? 'false' : '0';
    w.line(`  if (${v} !== ${zero}) ${member} = ${v};`);
  } else {
    w.line(`  ${member} = ${v}${f.markers.enum.length > 0 ? ` as ${type}` : ''};`);
  }
}
