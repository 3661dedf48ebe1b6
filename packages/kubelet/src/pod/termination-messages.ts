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

/** Adds to ended containers what they left as their last words. Reads each file once; forgets with the containers. */
export class TerminationMessages {
  private readonly directories: PodDirectories;
  /** Messages of the containers that exist now, by pod. */
  private readonly known = new Map<string, ReadonlyMap<string, string>>();

  constructor(directories: PodDirectories) {
    this.directories = directories;
  }

  async fill(pod: Pod, observed: ObservedPod): Promise<ObservedPod> {
    const before = this.known.get(observed.uid);
    const messages = new Map<string, string>();
    for (const container of observed.containers) {
      if (container.state !== 'exited') continue;
      messages.set(container.id, before?.get(container.id) ?? (await this.read(pod, container)));
    }
    if (messages.size > 0) this.known.set(observed.uid, messages);
    else this.known.delete(observed.uid);
    const containers = observed.containers.map((container) => {
      const message = messages.get(container.id) ?? '';
      return message === '' ? container : { ...container, message };
    });
    return { ...observed, containers };
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
