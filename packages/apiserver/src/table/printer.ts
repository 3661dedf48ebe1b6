/** What a kind's table looks like. */
import type { KubeObject } from '@gantry/api';

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date' | 'number';
  /** `name` marks the column by which a row is known. */
  readonly format: string;
  readonly description: string;
  /** 0 is always shown, 1 only in wide output. */
  readonly priority: number;
}

export type Cell = string | number | boolean | null;

export interface RowCondition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
}

export interface Printer<T extends KubeObject = KubeObject> {
  readonly columns: readonly Column[];
  /** One cell per column. `nowMs` is the wall clock, for ages. Must not throw on any stored object. */
  cells(object: T, nowMs: number): Cell[];
  /** Marks rows that are done (kubectl can leave them out). */
  conditions?(object: T): readonly RowCondition[];
}

function column(name: string, type: Column['type'], format = ''): Column {
  return { name, type, format, description: '', priority: 0 };
}

export const NAME: Column = column('Name', 'string', 'name');
export const AGE: Column = column('Age', 'string');
export const text = (name: string): Column => column(name, 'string');
export const integer = (name: string): Column => column(name, 'integer');
export const boolean = (name: string): Column => column(name, 'boolean');
export const date = (name: string): Column => column(name, 'date');
export const quantity = (name: string): Column => column(name, 'string', 'quantity');
/** Columns that only `-o wide` shows. */
export const wide = (...columns: readonly Column[]): Column[] => columns.map((each) => ({ ...each, priority: 1 }));

/** Kinds without columns of their own. */
export const defaultPrinter: Printer = {
  columns: [NAME, date('Created At')],
  cells: (object) => [object.metadata.name ?? '', object.metadata.creationTimestamp ?? ''],
};

/** Erases the kind: printers are looked up by group and kind at run time. */
export function printer<T extends KubeObject>(definition: Printer<T>): Printer {
  return definition as unknown as Printer;
}
