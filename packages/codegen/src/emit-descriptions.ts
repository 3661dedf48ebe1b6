import type { FieldModel, MessageModel } from './model.ts';

/**
 * gen/k8s/descriptions.ts: the comments of proto/ by message and field, for OpenAPI and `kubectl explain`.
 * Apart from the schema tables, because only the API server ever needs them.
 */
export function emitDescriptions(messages: readonly MessageModel[]): string {
  const entries: string[] = [];
  for (const m of messages) {
    if (m.comment !== '') entries.push(`  [${quote(m.typeName)}, ${quote(m.comment)}],`);
    for (const f of members(m)) {
      if (f.comment !== '') entries.push(`  [${quote(`${m.typeName}.${f.json}`)}, ${quote(f.comment)}],`);
    }
  }
  return [
    '// Generated from proto/. Do not edit: run scripts/generate.',
    '',
    'export const descriptions: ReadonlyMap<string, string> = new Map([',
    ...entries.sort(),
    ']);',
    '',
  ].join('\n');
}

function members(m: MessageModel): FieldModel[] {
  return m.fields.flatMap((f) => (f.markers.inline ? members(f.message!) : [f]));
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
