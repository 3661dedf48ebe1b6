import { describe, expect, test } from 'vitest';
import { type FlagSet, formatHelp, parseFlags } from './flags.ts';

const set = {
  'bind-address': { type: 'string', default: '0.0.0.0', help: 'address to listen on' },
  'secure-port': { type: 'int', default: 6443, min: 0, max: 65535, help: 'port' },
  'leader-elect': { type: 'bool', default: true, help: 'elect a leader' },
  profiling: { type: 'bool', help: 'profile' },
  'etcd-servers': { type: 'list', help: 'etcd' },
  'node-labels': { type: 'map', help: 'labels' },
  period: { type: 'duration', default: '10s', help: 'period' },
  kubeconfig: { type: 'string', help: 'file' },
  mode: { type: 'string', choices: ['a', 'b'], default: 'a', help: 'mode' },
  qps: { type: 'float', help: 'queries' },
  old: { type: 'bool', hidden: true, help: 'ignored' },
} satisfies FlagSet;

const parse = (...argv: string[]) => parseFlags(argv, set);

describe('parseFlags', () => {
  test('defaults', () => {
    expect(parse().flags).toEqual({
      'bind-address': '0.0.0.0',
      'secure-port': 6443,
      'leader-elect': true,
      profiling: false,
      'etcd-servers': [],
      'node-labels': {},
      period: 10_000,
      kubeconfig: undefined,
      mode: 'a',
      qps: undefined,
      old: false,
    });
  });

  test.each([
    [['--bind-address=::1'], { 'bind-address': '::1' }],
    [['--bind-address', '10.0.0.1'], { 'bind-address': '10.0.0.1' }],
    [['--bind_address=x'], { 'bind-address': 'x' }],
    [['-kubeconfig=/x'], { kubeconfig: '/x' }],
    [['--leader-elect=false'], { 'leader-elect': false }],
    [['--leader-elect=0'], { 'leader-elect': false }],
    [['--profiling'], { profiling: true }],
    [['--profiling', '--secure-port=0'], { profiling: true, 'secure-port': 0 }],
    [['--etcd-servers=a,b', '--etcd-servers', 'c'], { 'etcd-servers': ['a', 'b', 'c'] }],
    [['--node-labels=a=b,c=d=e'], { 'node-labels': { a: 'b', c: 'd=e' } }],
    [['--period=1m30s'], { period: 90_000 }],
    [['--qps=0.5'], { qps: 0.5 }],
    [['--kubeconfig=a=b'], { kubeconfig: 'a=b' }],
    [['--kubeconfig='], { kubeconfig: '' }],
  ])('%j', (argv, expected) => {
    expect(parse(...argv).flags).toMatchObject(expected);
  });

  test.each([
    [['--leader-elekt'], 'unknown flag --leader-elekt; did you mean --leader-elect?'],
    [['--frobnicate'], 'unknown flag --frobnicate; --help lists the flags there are'],
    [['--secure-port=x'], '--secure-port is a whole number from 0 to 65535, not "x"'],
    [['--secure-port=70000'], '--secure-port is a whole number from 0 to 65535, not "70000"'],
    [['--leader-elect=maybe'], '--leader-elect is true or false, not "maybe"'],
    [['--kubeconfig'], '--kubeconfig needs a value: --kubeconfig=STRING'],
    [['--period=10'], '--period: durations must look like 1h30m, 10s or 500ms, not "10"'],
    [['--mode=c'], '--mode is one of a, b, not "c"'],
    [['--node-labels=x'], '--node-labels takes key=value pairs joined by commas, not "x"'],
    [['stray'], 'unexpected argument "stray"; flags are written --name=value, and --help lists them'],
    [['--constructor'], 'unknown flag --constructor; --help lists the flags there are'],
  ])('%j is refused with a remedy', (argv, text) => {
    expect(() => parse(...argv)).toThrow(text);
  });

  test('positionals come back in order where they are allowed, also after --', () => {
    const parsed = parseFlags(['get', '--profiling', 'x', '--', '--y'], set, { allowPositionals: true });
    expect(parsed.positionals).toEqual(['get', 'x', '--y']);
    expect([...parsed.given]).toEqual(['profiling']);
  });
});

test('help shows flags with defaults, without the hidden ones', () => {
  const help = formatHelp('Usage: gantry x', 'Does x.', set);
  expect(help).toContain('--secure-port=INT');
  expect(help).toContain('port (default 6443)');
  expect(help).not.toContain('--old');
});
