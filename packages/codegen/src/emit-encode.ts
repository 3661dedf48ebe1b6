import { access, valueType } from './emit-interface.ts';
import type { FieldModel, MessageModel } from './model.ts';
import type { ModuleWriter } from './module-writer.ts';

const wireTypes = { string: 2, bytes: 2, message: 2, bool: 0, int32: 0, int64: 0, double: 1 } as const;

/** Tag of a field: its number and wire type. */
export function tagOf(f: FieldModel): number {
  return (f.number << 3) | (f.cardinality === 'map' ? 2 : wireTypes[f.type]);
}

const writers = {
  string: 'string',
  bytes: 'base64',
  bool: 'bool',
  int32: 'int',
  int64: 'int',
  double: 'double',
} as const;

const formWriters = {
  quantity: 'writeQuantity',
  time: 'writeTime',
  microTime: 'writeMicroTime',
  duration: 'writeDuration',
  intOrString: 'writeIntOrString',
  rawJson: 'writeRawJson',
  rawExtension: 'writeRawJson',
  stringList: 'writeStringList',
  schemaOrArray: 'writeSchemaOrArray',
  schemaOrBool: 'writeSchemaOrBool',
  schemaOrStringArray: 'writeSchemaOrStringArray',
} as const;

/** Symbol under which a message keeps the unknown fields of one of its inlined messages. */
export function inlineUnknownName(m: MessageModel, f: FieldModel): string {
  return `unknownOf${m.name}${f.name[0]!.toUpperCase()}${f.name.slice(1)}`;
}

/** Emits `encodeX(w, m)`: all fields in descending order, since the writer goes back to front. */
export function emitEncode(w: ModuleWriter, m: MessageModel): void {
  const writer = w.use('Writer', true);
  for (const f of m.fields) {
    if (f.markers.inline) w.line(`const ${inlineUnknownName(m, f)} = Symbol('${m.name}.${f.name}');`);
  }
  const extra = m.inlined ? `, unknown: symbol = ${w.use('unknownFields')}` : '';
  w.line(`export function encode${m.name}(w: ${writer}, m: ${m.name}${extra}): void {`);
  w.line(`  ${w.use('writeUnknown')}(w, m, ${m.inlined ? 'unknown' : w.use('unknownFields')});`);
  for (const f of [...m.fields].sort((a, b) => b.number - a.number)) emitField(w, m, f);
  w.line('}');
  w.line();
}

function emitField(w: ModuleWriter, m: MessageModel, f: FieldModel): void {
  const tag = tagOf(f);
  if (f.markers.inline) {
    w.line('  {');
    w.line('    const before = w.size();');
    w.line(`    ${w.useMessage(f.message!, `encode${f.message!.name}`)}(w, m, ${inlineUnknownName(m, f)});`);
    w.line(`    w.close(before, ${tag});`);
    w.line('  }');
    return;
  }
  const member = access('m', f.json);
  if (f.cardinality === 'list') {
    w.line(`  if (${member}) {`);
    w.line(`    const list = ${member};`);
    w.line('    for (let i = list.length - 1; i >= 0; i--) {');
    emitValue(w, f, 'list[i]', tag, '      ');
    w.line('    }');
    w.line('  }');
  } else if (f.cardinality === 'map') {
    if (f.type === 'string') w.line(`  ${w.use('writeStringMap')}(w, ${member}, ${tag});`);
    else {
      w.line(`  if (${member}) {`);
      w.line(`    const map: Record<string, ${valueType(w, f)}> = ${member};`);
      w.line(`    const keys = ${w.use('sortedKeys')}(map);`);
      w.line('    for (let i = keys.length - 1; i >= 0; i--) {');
      w.line('      const entry = w.size();');
      emitValue(w, f, 'map[keys[i]!]', 18, '      ');
      w.line('      w.string(keys[i], 10);');
      w.line(`      w.close(entry, ${tag});`);
      w.line('    }');
      w.line('  }');
    }
  } else if (f.markers.pointer || f.type === 'bytes') {
    w.line(`  if (${member} !== undefined && ${member} !== null) {`);
    emitValue(w, f, member, tag, '    ');
    w.line('  }');
  } else if (f.message?.form === 'object') {
    // A block of its own for the size it remembers.
    w.line('  {');
    emitValue(w, f, member, tag, '    ');
    w.line('  }');
  } else {
    emitValue(w, f, member, tag, '  ');
  }
}

function emitValue(w: ModuleWriter, f: FieldModel, value: string, tag: number, indent: string): void {
  if (f.type !== 'message') {
    w.line(`${indent}w.${writers[f.type]}(${value}, ${tag});`);
    return;
  }
  const message = f.message!;
  if (message.form === 'object') {
    w.line(`${indent}const before = w.size();`);
    const fallback =
      f.markers.pointer && f.cardinality === 'single'
        ? ''
        : ` ?? (${w.use('emptyMessage')} as ${w.useMessage(message, message.name, true)})`;
    w.line(`${indent}${w.useMessage(message, `encode${message.name}`)}(w, ${value}${fallback});`);
    w.line(`${indent}w.close(before, ${tag});`);
    return;
  }
  if (message.form === 'envelope') throw new Error(`${f.name}: an envelope is never a field`);
  const helper = w.use(formWriters[message.form]);
  if (message.form.startsWith('schema')) {
    const schema = message.fields.find((x) => x.name === 'schema')!.message!;
    w.line(`${indent}${helper}(w, ${value}, ${tag}, ${w.useMessage(schema, `encode${schema.name}`)});`);
  } else w.line(`${indent}${helper}(w, ${value}, ${tag});`);
}
