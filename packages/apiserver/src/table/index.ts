/** Objects as tables, the way `kubectl get` shows them. */
export { humanDuration } from './human-duration.ts';
export type { Cell, Column, Printer } from './printer.ts';
export { statusPrinter } from './status-table.ts';
export {
  type IncludeObject,
  parseIncludeObject,
  partialObjectMetadata,
  printerFor,
  renderTable,
  type Table,
  type TableListMeta,
  type TableOptions,
  type TableRow,
  tableFor,
} from './table.ts';
