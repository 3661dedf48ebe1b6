import { readFile } from 'node:fs/promises';
import { runCommand } from '@gantry/runtime/command';

/** Mounts and unmounts; replaced by a fake where tests have no rights. */
export interface Mounter {
  /** Idempotent: a path that is a mount point already stays as it is. */
  mountTmpfs(path: string, options: { readonly sizeBytes?: number | undefined; readonly mode?: number }): Promise<void>;
  /** Unmounts everything at or below `path`, deepest first. Nothing mounted is a success. */
  unmountTree(path: string): Promise<void>;
}

export const systemMounter: Mounter = {
  async mountTmpfs(path, options) {
    if ((await mountPoints()).includes(path)) return;
    const parameters = [`mode=${(options.mode ?? 0o777).toString(8)}`];
    if (options.sizeBytes !== undefined) parameters.push(`size=${options.sizeBytes}`);
    await runCommand('mount', ['-t', 'tmpfs', '-o', parameters.join(','), 'gantry-kubelet', path]);
  },
  async unmountTree(path) {
    const below = (await mountPoints()).filter((point) => point === path || point.startsWith(`${path}/`));
    for (const point of below.reverse()) await runCommand('umount', [point], { allowFailure: true });
  },
};

async function mountPoints(): Promise<string[]> {
  const table = await readFile('/proc/self/mountinfo', 'utf8');
  return table
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .map((path) => path.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8))));
}
