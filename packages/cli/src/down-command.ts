import { rm } from 'node:fs/promises';
import { stopCluster } from '@gantry/cluster';
import { type FlagSet, systemClock } from '@gantry/runtime';
import { checkoutPaths, runCommandFrame } from './command-frame.ts';

const flagSet = {
  'keep-state': { type: 'bool', help: 'keep data, keys and logs, so that the next start continues' },
  force: { type: 'bool', help: 'remove the state folder even when its description is damaged' },
} satisfies FlagSet;

export async function run(argv: readonly string[]): Promise<void> {
  const description = 'Stops the cluster of this checkout and removes its hosts, namespaces, mounts and state.';
  await runCommandFrame({ usage: 'gantry down [flags]', description, flags: flagSet, argv }, async (flags) => {
    const paths = checkoutPaths();
    const options = { paths, clock: systemClock, node: process.execPath, entry: process.argv[1] as string };
    let stopped = false;
    try {
      stopped = await stopCluster({ ...options, keepState: flags['keep-state'] });
    } catch (error) {
      if (!flags.force) throw error;
      await rm(paths.state, { recursive: true, force: true });
      stopped = true;
    }
    process.stderr.write(stopped ? 'the cluster is down\n' : 'no cluster is up\n');
  });
}
