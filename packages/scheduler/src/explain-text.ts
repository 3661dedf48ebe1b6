/** An explanation as text for a terminal. */
import type { Explanation, NodeExplanation } from './core/explain.ts';

/** A sentence, then one line per node: what speaks for it, or what would have to change. */
export function explanationText(explanation: Explanation, maxNodes = 20): string {
  const { nodes, namespace, name, currentNode, summary } = explanation;
  const shown = nodes.slice(0, maxNodes);
  const lines = [`Pod ${namespace}/${name}: ${summary}`];
  if (currentNode !== '') {
    lines.push(`It is on ${currentNode}; the nodes are judged as if it were not placed yet.`);
  }
  if (shown.length > 0) {
    const rows = shown.map((node) => [node.node, node.feasible ? 'yes' : 'no', scoreOf(node), detailOf(node)]);
    lines.push('', ...table([['NODE', 'FITS', 'SCORE', 'WHY'], ...rows]));
  }
  if (nodes.length > shown.length) {
    lines.push(`and ${nodes.length - shown.length} more nodes`);
  }
  return `${lines.join('\n')}\n`;
}

function scoreOf(node: NodeExplanation): string {
  return node.feasible ? String(node.total) : '';
}

function detailOf(node: NodeExplanation): string {
  if (node.feasible) {
    return node.scores
      .map(({ score, value, weight }) => `${score} ${value}${weight === 1 ? '' : `x${weight}`}`)
      .join(', ');
  }
  return node.filters
    .filter((each) => !each.passed)
    .map((each) => `${each.reasons.join(', ')}: ${each.remedy}`)
    .join('; ');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]! + 3)))
      .join('')
      .trimEnd(),
  );
}
