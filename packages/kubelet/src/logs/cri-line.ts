/** One line of a container log as CRI runtimes write it: `<RFC 3339 nano> <stdout|stderr> <P|F> <content>`. */
export interface CriLine {
  readonly timestamp: string;
  readonly stream: 'stdout' | 'stderr';
  /** The line was too long for one record: the next one of the same stream goes on. */
  readonly partial: boolean;
  readonly content: string;
}

/** Parses a line without its newline; undefined for what is not one. */
export function parseCriLine(line: string): CriLine | undefined {
  const first = line.indexOf(' ');
  const second = line.indexOf(' ', first + 1);
  const third = line.indexOf(' ', second + 1);
  if (first <= 0 || second < 0) return undefined;
  const stream = line.slice(first + 1, second);
  if (stream !== 'stdout' && stream !== 'stderr') return undefined;
  const tags = third < 0 ? line.slice(second + 1) : line.slice(second + 1, third);
  return {
    timestamp: line.slice(0, first),
    stream,
    partial: tags.split(':')[0] === 'P',
    content: third < 0 ? '' : line.slice(third + 1),
  };
}
