import { open } from 'node:fs/promises';
import type { Pod } from '@gantry/api/core/v1';
import { allContainers } from '../config/qos.ts';
import { parseCriLine } from '../logs/cri-line.ts';
import type { ObservedContainer, ObservedPod } from '../runtime/contract.ts';
import type { PodDirectories } from '../volumes/pod-directories.ts';

/** Longest message taken from a file, and from the end of a log. */
const maxFileBytes = 4096;
const maxLogBytes = 2048;
const maxLogLines = 80;

/** Adds to ended containers what they left as their last words. Reads each file once. */
export class TerminationMessages {
  private readonly directories: PodDirectories;
  private readonly known = new Map<string, string>();

  constructor(directories: PodDirectories) {
    this.directories = directories;
  }

  /** Drops what is known of containers that are gone. */
  forget(observed: ObservedPod): void {
    for (const container of observed.containers) this.known.delete(container.id);
  }

  async fill(pod: Pod, observed: ObservedPod): Promise<ObservedPod> {
    if (!observed.containers.some((container) => container.state === 'exited')) return observed;
    const containers = await Promise.all(observed.containers.map((container) => this.complete(pod, container)));
    return { ...observed, containers };
  }

  private async complete(pod: Pod, container: ObservedContainer): Promise<ObservedContainer> {
    if (container.state !== 'exited') return container;
    let message = this.known.get(container.id);
    if (message === undefined) {
      message = await this.read(pod, container);
      this.known.set(container.id, message);
    }
    return message === '' ? container : { ...container, message };
  }

  private async read(pod: Pod, container: ObservedContainer): Promise<string> {
    const spec = allContainers(pod).find((candidate) => candidate.name === container.name);
    const path = this.directories.terminationLog(pod.metadata.uid ?? '', container.name, container.restartCount);
    const written = await readTail(path, maxFileBytes);
    if (written !== '') return written;
    if (spec?.terminationMessagePolicy !== 'FallbackToLogsOnError' || container.exitCode === 0) return '';
    const lines = (await readTail(container.logPath, 64 * 1024)).split('\n').slice(-maxLogLines - 1);
    const text = lines.map((line) => parseCriLine(line)?.content ?? '').join('\n');
    return text.slice(-maxLogBytes);
  }
}

async function readTail(path: string, bytes: number): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(size, bytes));
      await file.read(buffer, 0, buffer.length, Math.max(0, size - bytes));
      return buffer.toString('utf8');
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}
