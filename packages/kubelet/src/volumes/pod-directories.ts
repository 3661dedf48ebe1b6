import { join } from 'node:path';

/** Where the kubelet keeps what belongs to pods, all below its root directory. Pure paths. */
export class PodDirectories {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** A memory file system shared by all pods of the host: secrets and tokens live here and never on a disk. */
  memory(): string {
    return join(this.root, 'memory');
  }

  pods(): string {
    return join(this.root, 'pods');
  }

  pod(uid: string): string {
    return join(this.root, 'pods', uid);
  }

  podMemory(uid: string): string {
    return join(this.memory(), uid);
  }

  volume(uid: string, name: string): string {
    return join(this.pod(uid), 'volumes', name);
  }

  memoryVolume(uid: string, name: string): string {
    return join(this.podMemory(uid), name);
  }

  hostsFile(uid: string): string {
    return join(this.pod(uid), 'etc-hosts');
  }

  terminationLog(uid: string, container: string, restartCount: number): string {
    return join(this.pod(uid), 'containers', container, `termination-log-${restartCount}`);
  }

  logs(): string {
    return join(this.root, 'logs');
  }

  /** `<namespace>_<name>_<uid>`, the layout log collectors know. */
  podLogs(namespace: string, name: string, uid: string): string {
    return join(this.logs(), `${namespace}_${name}_${uid}`);
  }
}
