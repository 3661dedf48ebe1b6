/** Tests only: a table as `kubectl get` would print it. */
import type { Table } from '../table.ts';

export function asText(table: Table, options: { wide?: boolean } = {}): string {
  const shown = table.columnDefinitions
    .map(({ name, priority }, index) => ({ name, priority, index }))
    .filter(({ priority }) => priority === 0 || options.wide);
  const lines = [
    shown.map(({ name }) => name.toUpperCase()),
    ...table.rows.map(({ cells }) => shown.map(({ index }) => `${cells[index]}`)),
  ];
  const widths = shown.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}
