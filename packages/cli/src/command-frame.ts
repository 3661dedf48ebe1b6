/** The frame of a command a person runs: flags in, clear errors out, exit code set. Components use runMain instead. */

import {
  ClusterConfigError,
  ClusterPaths,
  ClusterStartError,
  HostControlError,
  WaitTimeoutError,
} from '@gantry/cluster';
import { ImageFileError, ImageLoadError, ImageReferenceError } from '@gantry/image';
import {
  ExitCode,
  FlagError,
  type FlagSet,
  type FlagValues,
  formatHelp,
  holdProcess,
  parseFlags,
} from '@gantry/runtime';
import { CommandError } from '@gantry/runtime/command';

export interface CommandDefinition<F extends FlagSet> {
  /** For example `gantry image build DIR`. */
  readonly usage: string;
  readonly description: string;
  readonly flags: F;
  readonly argv: readonly string[];
}

/** A wrong call: shown with the usage line, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Errors whose message says all a person needs; anything else is a defect and shows its stack. */
const EXPLAINED = [
  ClusterConfigError,
  ClusterStartError,
  HostControlError,
  WaitTimeoutError,
  CommandError,
  ImageFileError,
  ImageLoadError,
  ImageReferenceError,
];

/** What the system refused, by its error code, and what to do about it. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room and try again',
  EDQUOT: 'the disk quota is used up: make room and try again',
  EROFS: 'the file system is read-only: use a checkout on another one',
  EACCES: 'run this as the user it belongs to, or give it to yourself (chown)',
  EPERM: 'run this as the user it belongs to, or as root',
  ENOTDIR: 'a file is where a folder should be: remove it',
  EEXIST: 'a file is where a folder should be: remove it',
  EMFILE: 'too many files are open: raise the limit (ulimit -n)',
};

/** What a person reads; a stack only for defects. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isUsage(error) || EXPLAINED.some((kind) => error instanceof kind)) return error.message;
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  const remedy = code === undefined ? undefined : REMEDIES[code];
  if (remedy === undefined || syscall === undefined) return error.stack ?? error.message;
  return `${path ?? syscall}: ${code}: ${remedy}`;
}

function isUsage(error: unknown): boolean {
  return error instanceof FlagError || error instanceof UsageError;
}

export async function runCommandFrame<const F extends FlagSet>(
  definition: CommandDefinition<F>,
  body: (flags: FlagValues<F>, positionals: readonly string[]) => Promise<void>,
): Promise<void> {
  const flagSet = { ...definition.flags, help: { type: 'bool', help: 'show this help' } } satisfies FlagSet;
  const hold = holdProcess();
  try {
    const { flags, positionals } = parseFlags(definition.argv, flagSet, { allowPositionals: true });
    if ((flags as { help: boolean }).help) {
      process.stdout.write(formatHelp(`Usage: ${definition.usage}`, definition.description, flagSet));
      return;
    }
    await body(flags as unknown as FlagValues<F>, positionals);
  } catch (error) {
    const usage = isUsage(error);
    process.stderr.write(`error: ${describeError(error)}\n${usage ? `usage: ${definition.usage}\n` : ''}`);
    process.exitCode = usage ? ExitCode.usage : ExitCode.failure;
  } finally {
    hold.cancel();
  }
}

/** The checkout this command belongs to: two folders above the bundle, or three above this source file's package. */
export function checkoutPaths(): ClusterPaths {
  const root = process.env.GANTRY_ROOT;
  if (root !== undefined) return new ClusterPaths(root);
  const here = import.meta.dirname;
  const marker = here.includes('/packages/') ? here.slice(0, here.lastIndexOf('/packages/')) : undefined;
  return new ClusterPaths(marker ?? here.replace(/\/dist(\/chunks)?$/, ''));
}
