/** Renders objects as a `meta.k8s.io` Table. */
import type { KubeObject } from '@gantry/api';
import { type Cell, type Column, defaultPrinter, type Printer, type RowCondition } from './printer.ts';
import { printers } from './printers/index.ts';

export type IncludeObject = 'None' | 'Metadata' | 'Object';

export interface TableRow {
  readonly cells: readonly Cell[];
  readonly conditions?: readonly RowCondition[];
  readonly object?: unknown;
}

export interface Table {
  readonly kind: 'Table';
  readonly apiVersion: string;
  readonly metadata: TableListMeta;
  /** Empty when the client has them already (later events of a watch). */
  readonly columnDefinitions: readonly Column[];
  readonly rows: readonly TableRow[];
}

export interface TableListMeta {
  readonly resourceVersion?: string;
  readonly continue?: string;
  readonly remainingItemCount?: number;
}

export interface TableOptions {
  /** Wall clock in milliseconds, for ages. */
  readonly nowMs: number;
  /** What of each object goes along (query parameter `includeObject`); default Metadata. */
  readonly includeObject?: IncludeObject;
  /** List metadata; for a single object pass its resourceVersion. */
  readonly metadata?: TableListMeta;
  /** False leaves the column definitions out: events of a watch after the first. Default true. */
  readonly columns?: boolean;
  /** The version the client asked for; default v1. */
  readonly version?: 'v1' | 'v1beta1';
}

/** The printer of a kind; the default pair for kinds without their own. */
export function printerFor(group: string, kind: string): Printer {
  return printers.get(`${group}/${kind}`) ?? defaultPrinter;
}

/** Renders objects of one kind, in the order given. */
export function tableFor(
  resource: { readonly group: string; readonly kind: string },
  objects: Iterable<KubeObject>,
  options: TableOptions,
): Table {
  return renderTable(printerFor(resource.group, resource.kind), objects, options);
}

/** Like {@link tableFor} with columns from elsewhere, for example a custom resource definition. */
export function renderTable(printer: Printer, objects: Iterable<KubeObject>, options: TableOptions): Table {
  const { nowMs, includeObject = 'Metadata', metadata = {}, columns = true, version = 'v1' } = options;
  const apiVersion = `meta.k8s.io/${version}`;
  const rows: TableRow[] = [];
  for (const object of objects) {
    const conditions = printer.conditions?.(object) ?? [];
    rows.push({
      cells: printer.cells(object, nowMs),
      ...(conditions.length > 0 && { conditions }),
      ...(includeObject !== 'None' && { object: rowObject(object, includeObject, apiVersion) }),
    });
  }
  return { kind: 'Table', apiVersion, metadata, columnDefinitions: columns ? printer.columns : [], rows };
}

function rowObject(object: KubeObject, includeObject: 'Metadata' | 'Object', apiVersion: string): unknown {
  return includeObject === 'Object' ? object : partialObjectMetadata(object, apiVersion);
}

/** The object reduced to its metadata, as PartialObjectMetadata. */
export function partialObjectMetadata(object: KubeObject, apiVersion = 'meta.k8s.io/v1'): KubeObject {
  return { kind: 'PartialObjectMetadata', apiVersion, metadata: object.metadata };
}

/** Reads the query parameter; undefined for a value that is none of the three. */
export function parseIncludeObject(value: string | undefined): IncludeObject | undefined {
  if (value === undefined || value === '') return 'Metadata';
  return value === 'None' || value === 'Metadata' || value === 'Object' ? value : undefined;
}
