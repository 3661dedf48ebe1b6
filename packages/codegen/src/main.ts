import { createEcmaScriptPlugin, runNodeJs, type Schema } from '@bufbuild/protoplugin';
import { declarations } from '../../api/src/scheme/declarations.ts';
import { emitDecode } from './emit-decode.ts';
import { emitDescriptions } from './emit-descriptions.ts';
import { emitEncode } from './emit-encode.ts';
import { emitType } from './emit-interface.ts';
import { emitKinds, emitResources } from './emit-kinds.ts';
import { emitSchema } from './emit-schema.ts';
import { type MessageModel, Model } from './model.ts';
import { ModuleWriter } from './module-writer.ts';

/** Runtime support of the generated modules, relative to the output folder. */
const support = '../../src/generated.ts';

function generate(schema: Schema): void {
  const model = new Model(schema.allFiles);
  const modules = new Map<string, MessageModel[]>();
  for (const message of model.messages.values()) {
    if (message.form === 'envelope') continue;
    const list = modules.get(message.module) ?? [];
    modules.set(message.module, list);
    list.push(message);
  }
  for (const [path, messages] of modules) write(schema, emitModule(path, messages));
  const all = [...model.messages.values()];
  write(schema, { path: 'kinds.ts', text: emitKinds(all) });
  write(schema, { path: 'descriptions.ts', text: emitDescriptions(all) });
  write(schema, { path: 'resources.ts', text: emitResources(declarations, all) });
  for (const [path, text] of barrels(modules)) write(schema, { path, text });
}

function emitModule(path: string, messages: readonly MessageModel[]): { path: string; text: string } {
  const w = new ModuleWriter(path, support);
  for (const m of messages) emitType(w, m);
  for (const m of messages) {
    if (m.form === 'object') {
      emitEncode(w, m);
      emitDecode(w, m);
    }
    emitSchema(w, m);
  }
  return { path, text: w.toString() };
}

/** One module per group version that re-exports its topics by name: `core/v1.ts`. */
function barrels(modules: Map<string, MessageModel[]>): Map<string, string> {
  const lines = new Map<string, string[]>();
  for (const [path, messages] of [...modules].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const names = messages.map((m) => (m.form === 'object' ? m.name : `type ${m.name}`));
    const list = lines.get(folder) ?? ['// Generated from proto/. Do not edit: run scripts/generate.', ''];
    lines.set(folder, list);
    list.push(
      `export {\n${names.map((n) => `  ${n},\n`).join('')}} from './${path.slice(folder.lastIndexOf('/') + 1)}';`,
    );
  }
  return new Map([...lines].map(([folder, list]) => [`${folder}.ts`, `${list.join('\n')}\n`]));
}

function write(schema: Schema, module: { path: string; text: string }): void {
  const file = schema.generateFile(module.path as `${string}.ts`);
  for (const line of module.text.trimEnd().split('\n')) file.print(line);
}

runNodeJs(createEcmaScriptPlugin({ name: 'gantry-k8s', version: 'v1', generateTs: generate }));
