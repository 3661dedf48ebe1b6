/**
 * Keeps the programs of one host running: starts them, writes down their process ids, restarts what ends, stops all in
 * reverse order. What systemd does on a real machine.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, Logger, Timer } from '@gantry/runtime';

export interface ProcessSpec {
  /** Component name: also its log file and process-id file. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** How long SIGTERM may take before SIGKILL. */
  readonly stopTimeoutMs: number;
}

export interface SupervisorDependencies {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly logDirectory: string;
  readonly pidDirectory: string;
}

const FIRST_RESTART_DELAY_MS = 200;
const MAX_RESTART_DELAY_MS = 5_000;
/** A program that ran this long starts again with the first delay. */
const STABLE_AFTER_MS = 10_000;

interface Running {
  readonly spec: ProcessSpec;
  child: ChildProcess | undefined;
  startedAtMs: number;
  restartDelayMs: number;
  timer: Timer | undefined;
}

export class ProcessSupervisor {
  readonly #dependencies: SupervisorDependencies;
  readonly #running: Running[] = [];
  #stopping = false;

  constructor(dependencies: SupervisorDependencies) {
    this.#dependencies = dependencies;
  }

  async start(specs: readonly ProcessSpec[]): Promise<void> {
    const { logDirectory, pidDirectory } = this.#dependencies;
    await mkdir(logDirectory, { recursive: true });
    await mkdir(pidDirectory, { recursive: true });
    for (const spec of specs) {
      const entry: Running = {
        spec,
        child: undefined,
        startedAtMs: 0,
        restartDelayMs: FIRST_RESTART_DELAY_MS,
        timer: undefined,
      };
      this.#running.push(entry);
      this.#launch(entry);
    }
  }

  /** Ends everything, last started first. Resolves when no program is left. */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (const entry of [...this.#running].reverse()) {
      entry.timer?.cancel();
      await this.#end(entry);
    }
  }

  #launch(entry: Running): void {
    const { clock, logger, logDirectory, pidDirectory } = this.#dependencies;
    const { spec } = entry;
    const log = createWriteStream(join(logDirectory, `${spec.name}.log`), { flags: 'a' });
    const child = spawn(spec.command, spec.args, {
      env: { ...process.env, ...spec.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    entry.child = child;
    entry.startedAtMs = clock.monotonicMs();
    const pidFile = join(pidDirectory, spec.name);
    if (child.pid !== undefined) {
      writeFile(pidFile, String(child.pid)).catch((error: unknown) => logger.warn({ pidFile, error }, 'no pid file'));
    }
    let ended = false;
    const onEnd = (reason: string) => {
      if (ended) return;
      ended = true;
      entry.child = undefined;
      log.end();
      rm(pidFile, { force: true }).catch(() => undefined);
      if (this.#stopping) return;
      if (clock.monotonicMs() - entry.startedAtMs > STABLE_AFTER_MS) entry.restartDelayMs = FIRST_RESTART_DELAY_MS;
      logger.warn(
        { program: spec.name, reason, restartInMs: entry.restartDelayMs },
        'program ended, starting it again',
      );
      entry.timer = clock.after(entry.restartDelayMs, () => this.#launch(entry));
      entry.restartDelayMs = Math.min(entry.restartDelayMs * 2, MAX_RESTART_DELAY_MS);
    };
    child.once('error', (error) => onEnd(error.message));
    child.once('exit', (code, signal) => onEnd(signal ? `signal ${signal}` : `exit code ${code}`));
  }

  async #end(entry: Running): Promise<void> {
    const { child, spec } = entry;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const killer = this.#dependencies.clock.after(spec.stopTimeoutMs, () => child.kill('SIGKILL'));
    child.kill('SIGTERM');
    await gone;
    killer.cancel();
  }
}
