import type { MessageModel } from './model.ts';
import { relativeImport } from './names.ts';

/** Collects one generated module: its lines and what it imports. */
export class ModuleWriter {
  readonly path: string;
  private readonly lines: string[] = [];
  private readonly imports = new Map<string, Map<string, boolean>>();
  private readonly support: string;

  /** @param support module generated code takes its runtime from, relative to the output folder */
  constructor(path: string, support: string) {
    this.path = path;
    this.support = relativeImport(path, support);
  }

  line(text = ''): void {
    this.lines.push(text);
  }

  /** Uses a name of the runtime support module. */
  use(name: string, typeOnly = false): string {
    return this.import(this.support, name, typeOnly);
  }

  /** Uses something generated for a message: its type, its codec functions or its schema. */
  useMessage(message: MessageModel, name: string, typeOnly = false): string {
    if (message.module === this.path) return name;
    return this.import(relativeImport(this.path, message.module), name, typeOnly);
  }

  import(from: string, name: string, typeOnly = false): string {
    const names = this.imports.get(from) ?? new Map<string, boolean>();
    this.imports.set(from, names);
    names.set(name, (names.get(name) ?? true) && typeOnly);
    return name;
  }

  toString(): string {
    const head: string[] = ['// Generated from proto/. Do not edit: run scripts/generate.', ''];
    const seen = new Set<string>();
    for (const [from, names] of [...this.imports].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const name of names.keys()) {
        if (seen.has(name)) throw new Error(`${this.path}: two imports are named ${name}`);
        seen.add(name);
      }
      const list = [...names]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, typeOnly]) => (typeOnly ? `type ${name}` : name));
      const specifier = `'${from}'`;
      head.push(`import { ${list.join(', ')} } from ${specifier};`);
    }
    if (this.imports.size > 0) head.push('');
    return `${[...head, ...this.lines].join('\n').trimEnd()}\n`;
  }
}
