import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Pod } from '@gantry/api/core/v1';
import { renderHostsFile } from '../config/hosts-file.ts';
import type { PodDirectories } from '../volumes/pod-directories.ts';

/** Files that the kubelet itself puts into containers. */
export class PodFiles {
  private readonly directories: PodDirectories;
  private readonly clusterDomain: string;

  constructor(directories: PodDirectories, clusterDomain: string) {
    this.directories = directories;
    this.clusterDomain = clusterDomain;
  }

  /** Writes the pod's /etc/hosts if its addresses are not in it yet; returns its path. */
  async hostsFile(pod: Pod, podIps: readonly string[]): Promise<string> {
    const path = this.directories.hostsFile(pod.metadata.uid ?? '');
    const hostFile = pod.spec.hostNetwork ? await readFile('/etc/hosts', 'utf8').catch(() => '') : '';
    const text = renderHostsFile(pod, podIps, this.clusterDomain, hostFile);
    // Containers of the pod may have added lines of their own; only a new address is a reason to write again.
    const before = await readFile(path, 'utf8').catch(() => '');
    if (before.startsWith(text)) return path;
    await mkdir(dirname(path), { recursive: true, mode: 0o750 });
    await writeFile(path, text, { mode: 0o644 });
    return path;
  }

  /** Makes the empty file that one instance of a container writes its last words to; returns its path. */
  async terminationLog(podUid: string, container: string, restartCount: number): Promise<string> {
    const path = this.directories.terminationLog(podUid, container, restartCount);
    await mkdir(dirname(path), { recursive: true, mode: 0o755 });
    const file = await open(path, 'a');
    // Whatever user the container runs as may write it.
    await file.chmod(0o666);
    await file.close();
    return path;
  }

  logDirectory(pod: Pod): string {
    const { namespace = '', name = '', uid = '' } = pod.metadata;
    return this.directories.podLogs(namespace, name, uid);
  }

  /** Removes everything of the pod but its volumes. */
  async remove(pod: Pod): Promise<void> {
    await rm(this.directories.pod(pod.metadata.uid ?? ''), { recursive: true, force: true });
    await rm(this.logDirectory(pod), { recursive: true, force: true });
  }
}
