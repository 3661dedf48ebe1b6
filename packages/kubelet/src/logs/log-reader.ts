import { watch } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Clock } from '@gantry/runtime';
import { parseCriLine } from './cri-line.ts';

export interface LogOptions {
  readonly follow: boolean;
  readonly timestamps: boolean;
  /** Last lines only; undefined means all. */
  readonly tailLines: number | undefined;
  /** Total bytes given out at most. */
  readonly limitBytes: number | undefined;
  /** Lines older than this are left out. */
  readonly sinceMs: number | undefined;
}

const chunkBytes = 64 * 1024;
/** Following relies on file events; this is the safety net for file systems that do not send them. */
const recheckMs = 1_000;
/** How long after the end of a container its last lines may still arrive. */
const flushMs = 60;

/**
 * Yields the content of a CRI log file, oldest first. With `follow` it goes on as lines are appended, through rotations
 * of the file, until `ended` says that nothing will be written any more, or `signal` aborts.
 */
export async function* readLog(
  path: string,
  options: LogOptions,
  clock: Clock,
  signal: AbortSignal,
  ended: () => boolean,
): AsyncGenerator<Buffer> {
  const limiter = new Limiter(options.limitBytes);
  const format = (line: string) => formatLine(line, options);
  let file = await open(path, 'r');
  try {
    let position = options.tailLines === undefined ? 0 : await tailPosition(file, options.tailLines);
    let rest: Buffer = Buffer.alloc(0);
    let settled = false;
    const changes = options.follow ? new ChangeNotice(path, clock) : undefined;
    try {
      while (!signal.aborted) {
        // Asked before reading: what was written until the end is then surely read below.
        const over = ended();
        const read = await readLines(file, position, rest);
        position = read.position;
        rest = read.rest;
        const output = limiter.take(Buffer.concat(read.lines.map(format)));
        if (output.length > 0) yield output;
        if (limiter.exhausted) return;
        if (read.lines.length > 0) continue;
        if (!options.follow) return;
        const rotated = await reopenIfRotated(path, file);
        if (rotated !== undefined) {
          await file.close();
          file = rotated;
          position = 0;
          rest = Buffer.alloc(0);
          continue;
        }
        if (over && settled) return;
        if (over) {
          // The runtime copies the last output a moment after it has seen the end of the process.
          settled = true;
          await clock.sleep(flushMs, signal).catch(() => undefined);
        } else {
          await changes?.next(signal);
        }
      }
    } finally {
      changes?.close();
    }
  } finally {
    await file.close();
  }
}

function formatLine(line: string, options: LogOptions): Buffer {
  const parsed = parseCriLine(line);
  if (parsed === undefined) return Buffer.alloc(0);
  if (options.sinceMs !== undefined && Date.parse(parsed.timestamp) < options.sinceMs) return Buffer.alloc(0);
  const prefix = options.timestamps ? `${parsed.timestamp} ` : '';
  return Buffer.from(`${prefix}${parsed.content}${parsed.partial ? '' : '\n'}`);
}

async function readLines(
  file: FileHandle,
  position: number,
  rest: Buffer,
): Promise<{ lines: string[]; position: number; rest: Buffer }> {
  const chunk = Buffer.alloc(chunkBytes);
  const { bytesRead } = await file.read(chunk, 0, chunkBytes, position);
  if (bytesRead === 0) return { lines: [], position, rest };
  const text = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
  const end = text.lastIndexOf(0x0a);
  // A line longer than one chunk: keep collecting.
  if (end < 0) return readLines(file, position + bytesRead, text);
  const lines = text.subarray(0, end).toString('utf8').split('\n');
  return { lines, position: position + bytesRead, rest: Buffer.from(text.subarray(end + 1)) };
}

/** Where the last `count` lines begin, found by reading backwards. */
async function tailPosition(file: FileHandle, count: number): Promise<number> {
  const { size } = await file.stat();
  if (count <= 0) return size;
  let newlines = 0;
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - chunkBytes);
    const chunk = Buffer.alloc(end - start);
    await file.read(chunk, 0, chunk.length, start);
    for (let index = chunk.length - 1; index >= 0; index--) {
      // The newline at the very end closes the last line, it does not begin another.
      if (chunk[index] !== 0x0a || start + index === size - 1) continue;
      if (++newlines === count) return start + index + 1;
    }
    end = start;
  }
  return 0;
}

async function reopenIfRotated(path: string, file: FileHandle): Promise<FileHandle | undefined> {
  const [current, own] = await Promise.all([stat(path).catch(() => undefined), file.stat()]);
  if (current === undefined || current.ino === own.ino) return undefined;
  return open(path, 'r').catch(() => undefined);
}

/** Wakes a reader when something happened to a file. Events between two waits are not lost. */
class ChangeNotice {
  private readonly watcher: ReturnType<typeof watch> | undefined;
  private readonly clock: Clock;
  private changed = false;
  private wake: (() => void) | undefined;

  constructor(path: string, clock: Clock) {
    this.clock = clock;
    const name = basename(path);
    try {
      // The folder, not the file: a rotated file is another one.
      this.watcher = watch(dirname(path), (_event, changedName) => {
        if (changedName !== null && changedName !== name) return;
        this.changed = true;
        this.wake?.();
      });
      this.watcher.on('error', () => undefined);
    } catch {
      this.watcher = undefined;
    }
  }

  async next(signal: AbortSignal): Promise<void> {
    if (!this.changed) {
      const done = new AbortController();
      const woken = new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      const pause = this.clock.sleep(recheckMs, AbortSignal.any([signal, done.signal])).catch(() => undefined);
      await Promise.race([woken, pause]);
      done.abort();
    }
    this.changed = false;
  }

  close(): void {
    this.watcher?.close();
  }
}

class Limiter {
  private left: number;

  constructor(limitBytes: number | undefined) {
    this.left = limitBytes ?? Number.POSITIVE_INFINITY;
  }

  get exhausted(): boolean {
    return this.left <= 0;
  }

  take(bytes: Buffer): Buffer {
    const taken = bytes.length > this.left ? bytes.subarray(0, this.left) : bytes;
    this.left -= taken.length;
    return taken;
  }
}
