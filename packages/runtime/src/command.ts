/** Runs a program of the host to its end. For the few places where a program is the interface: apt, ip, nft, ctr. */
import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd?: string | undefined;
  readonly env?: NodeJS.ProcessEnv | undefined;
  readonly input?: string | Buffer | undefined;
  /** Return a failure instead of throwing {@link CommandError}. */
  readonly allowFailure?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A program that could not be started or did not exit with 0. The message holds the end of what it said. */
export class CommandError extends Error {
  override name = 'CommandError';
  readonly result: CommandResult;

  constructor(command: string, args: readonly string[], result: CommandResult) {
    const said = (result.stderr || result.stdout).trim().split('\n').slice(-5).join('\n');
    super(`${command} ${args.join(' ')} exited with ${result.code}: ${said || 'it said nothing'}`);
    this.result = result;
  }
}

/** Exit code a shell would report when the program does not exist. */
const NOT_FOUND = 127;

export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['pipe', 'pipe', 'pipe'],
      signal: options.signal,
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A program may exit without reading its input; what it said counts, not the broken pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input);
    const finish = (code: number, extra = '') => {
      const result = {
        code,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8') + extra,
      };
      if (code === 0 || options.allowFailure) resolve(result);
      else reject(new CommandError(command, args, result));
    };
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (options.signal?.aborted) reject(options.signal.reason);
      else finish(error.code === 'ENOENT' ? NOT_FOUND : 126, error.message);
    });
    child.once('close', (code, signal) => {
      if (!options.signal?.aborted) finish(code ?? 1, signal ? `ended by ${signal}` : '');
    });
  });
}
