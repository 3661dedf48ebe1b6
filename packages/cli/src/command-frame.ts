/** The frame of a command a person runs: flags in, clear errors out, exit code set. Components use runMain instead. */

import { ClusterPaths, ClusterStartError, WaitTimeoutError } from '@gantry/cluster';
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
  ClusterStartError,
  WaitTimeoutError,
  CommandError,
  ImageFileError,
  ImageLoadError,
  ImageReferenceError,
];

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
    const usage = error instanceof FlagError || error instanceof UsageError;
    const explained = usage || EXPLAINED.some((kind) => error instanceof kind);
    const text = error instanceof Error ? (explained ? error.message : (error.stack ?? error.message)) : String(error);
    process.stderr.write(`error: ${text}\n${usage ? `usage: ${definition.usage}\n` : ''}`);
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
