/** The frame of every process: flags, logger, signals, ordered stop, exit code. */
import { type Clock, holdProcess, type Random, systemClock, systemRandom } from './clock.ts';
import { FlagError, type FlagSet, type FlagValues, formatHelp, parseFlags } from './flags.ts';
import { trimHeapWhenIdle } from './heap-trim.ts';
import { Lifecycle } from './lifecycle.ts';
import { createLogger, type Logger, type LogLevel, levelForVerbosity, logLevels } from './logger.ts';
import { buildInfo } from './version.ts';

/** Exit codes: 0 stopped as asked, 1 failed, 2 wrong command line, 130 a second signal cut the stop short. */
export const ExitCode = { ok: 0, failure: 1, usage: 2, interrupted: 130 } as const;

/** Something the person starting the process must put right. Shown as one line with its remedy, without a stack. */
export class StartError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StartError';
  }
}

const commonFlags = {
  v: { type: 'int', default: 0, help: 'log verbosity; 4 shows debug lines, 6 everything', min: 0, max: 10 },
  'log-level': { type: 'string', choices: logLevels, help: `log level: ${logLevels.join(', ')}` },
  help: { type: 'bool', help: 'show this help' },
  version: { type: 'bool', help: 'show the version' },
} satisfies FlagSet;

export interface MainOptions<F extends FlagSet> {
  /** Component name as it appears in logs and the user agent, for example `kube-scheduler`. */
  readonly component: string;
  /** How it is called, for example `gantry scheduler`. */
  readonly command: string;
  readonly description: string;
  readonly flags: F;
  readonly argv: readonly string[];
}

export interface ProcessContext<F extends FlagSet> {
  readonly flags: FlagValues<F>;
  /** Names of the flags given on the command line. */
  readonly given: ReadonlySet<string>;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: Random;
  readonly lifecycle: Lifecycle;
  /** Aborts when the process begins to stop. */
  readonly signal: AbortSignal;
}

/**
 * Runs a component. `start` wires and starts things, registers how to stop them with `lifecycle.onStop`, and returns; the
 * process then lives until SIGTERM, SIGINT or `lifecycle.fail`. Resolves after everything has stopped; sets
 * `process.exitCode` and ends the process, since a stray handle must not keep it. A second signal exits at once.
 */
export async function runMain<const F extends FlagSet>(
  options: MainOptions<F>,
  start: (context: ProcessContext<F>) => Promise<void> | void,
): Promise<void> {
  const set = { ...options.flags, ...commonFlags };
  let parsed: ReturnType<typeof parseFlags<typeof set>>;
  try {
    parsed = parseFlags(options.argv, set);
  } catch (error) {
    if (!(error instanceof FlagError)) {
      throw error;
    }
    process.stderr.write(`${options.command}: ${error.message}\n`);
    process.exitCode = ExitCode.usage;
    return;
  }
  const common = parsed.flags as unknown as FlagValues<typeof commonFlags>;
  if (common.help) {
    process.stdout.write(formatHelp(`Usage: ${options.command} [flags]`, options.description, set));
    return;
  }
  if (common.version) {
    process.stdout.write(`gantry ${buildInfo.version} (Kubernetes ${buildInfo.kubernetesVersion})\n`);
    return;
  }
  const level = (common['log-level'] as LogLevel | undefined) ?? levelForVerbosity(common.v);
  const logger = createLogger({ component: options.component, level });
  const lifecycle = new Lifecycle({ clock: systemClock, logger });
  const hold = holdProcess();
  trimHeapWhenIdle({ clock: systemClock });

  let signals = 0;
  const onSignal = (name: NodeJS.Signals) => {
    signals++;
    if (signals > 1) {
      logger.warn({ signal: name }, 'stopping at once');
      process.exit(ExitCode.interrupted);
    }
    logger.info({ signal: name }, 'stopping');
    void lifecycle.stop();
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  // After an error nobody caught the state is unknown: do not run stop hooks on it, let the supervisor restart.
  const onUncaught = (error: unknown) => {
    logger.fatal({ error }, 'uncaught error');
    process.exit(ExitCode.failure);
  };
  process.on('uncaughtException', onUncaught);
  process.on('unhandledRejection', onUncaught);

  let startFailed = false;
  try {
    await start({
      flags: parsed.flags as unknown as FlagValues<F>,
      given: parsed.given,
      logger,
      clock: systemClock,
      random: systemRandom,
      lifecycle,
      signal: lifecycle.signal,
    });
  } catch (error) {
    // A stop that interrupts the start surfaces as an abort; that is not a failure.
    if (!lifecycle.signal.aborted) {
      startFailed = true;
      if (error instanceof StartError || error instanceof FlagError) {
        process.stderr.write(`${options.command}: ${error.message}\n`);
        logger.debug({ error }, 'start failed');
      } else {
        logger.fatal({ error }, 'start failed');
      }
      lifecycle.fail(error);
    }
  }
  await new Promise<void>((resolve) => {
    if (lifecycle.signal.aborted) {
      resolve();
    } else {
      lifecycle.signal.addEventListener('abort', () => resolve(), { once: true });
    }
  });
  await lifecycle.stop();
  hold.cancel();
  process.off('SIGTERM', onSignal);
  process.off('SIGINT', onSignal);
  if (lifecycle.failure === undefined) {
    logger.info('stopped');
    process.exit(ExitCode.ok);
  }
  if (!startFailed) {
    logger.error({ error: lifecycle.failure }, 'stopped after a failure');
  }
  process.exit(lifecycle.failure instanceof FlagError ? ExitCode.usage : ExitCode.failure);
}
