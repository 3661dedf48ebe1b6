import { readFileSync } from 'node:fs';
import { type Encoding, readValue, writeValue } from './codec/value.ts';
import { verifyFolder } from './codec/verify.ts';
import { DecodeError } from './decode-error.ts';

const usage = `Usage:
  gantry codec [--output json|yaml|protobuf] < value
      Reads one object as stored in etcd or sent over the wire (protobuf envelope, JSON or YAML)
      and writes it to standard output; JSON unless told otherwise.
  gantry codec verify DIR
      Checks every NAME.json and NAME.pb of a folder against each other, both ways.
`;

/** Where the command reads and writes; tests give their own. */
export interface CodecStreams {
  readonly input: () => Uint8Array;
  readonly output: (bytes: Uint8Array | string) => void;
  readonly error: (text: string) => void;
}

const processStreams: CodecStreams = {
  input: () => readFileSync(0),
  output: (bytes) => process.stdout.write(bytes),
  error: (text) => process.stderr.write(text),
};

/** Runs `gantry codec` and sets the exit code: 1 when the value or a pair is bad, 2 for a wrong call. */
export async function run(argv: readonly string[], streams: CodecStreams = processStreams): Promise<void> {
  const code = runCodec(argv, streams);
  if (code !== 0) process.exitCode = code;
}

/** As {@link run}, returning the exit code. */
export function runCodec(argv: readonly string[], streams: CodecStreams): number {
  try {
    const [command, ...rest] = argv;
    if (command === '--help' || command === '-h' || command === 'help') {
      streams.output(usage);
      return 0;
    }
    return command === 'verify' ? verify(rest, streams) : convert(argv, streams);
  } catch (error) {
    if (error instanceof UsageError) {
      streams.error(`error: ${error.message}\n${usage}`);
      return 2;
    }
    if (error instanceof DecodeError || isSystemError(error)) {
      streams.error(`error: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

class UsageError extends Error {}

function convert(argv: readonly string[], streams: CodecStreams): number {
  let output: string = 'json';
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]!;
    const inline = /^(?:--output|-o)=(.*)$/.exec(argument);
    if (inline !== null) output = inline[1]!;
    else if (argument === '--output' || argument === '-o') output = argv[++i] ?? '';
    else throw new UsageError(`unknown argument ${JSON.stringify(argument)}`);
  }
  if (!isEncoding(output))
    throw new UsageError(`--output must be json, yaml or protobuf, not ${JSON.stringify(output)}`);
  const value = readValue(streams.input());
  for (const issue of value.issues) streams.error(`warning: ${issue.type} field ${JSON.stringify(issue.path)}\n`);
  streams.output(writeValue(value, output));
  return 0;
}

function isEncoding(text: string): text is Encoding {
  return text === 'json' || text === 'yaml' || text === 'protobuf';
}

function verify(argv: readonly string[], streams: CodecStreams): number {
  const [folder, ...rest] = argv;
  if (folder === undefined || rest.length > 0) throw new UsageError('verify takes one folder');
  const results = verifyFolder(folder);
  const bad = results.filter((result) => result.differences.length > 0);
  for (const { name, differences } of bad) {
    for (const difference of differences) streams.output(`${name}: ${difference}\n`);
  }
  if (results.length === 0) {
    streams.error(`error: ${folder} holds no NAME.json and NAME.pb\n`);
    return 1;
  }
  streams.output(`${results.length - bad.length} of ${results.length} pairs agree\n`);
  return bad.length === 0 ? 0 : 1;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
