import { GUESTBOOK_NODE_PORT, Progress, readClusterStatus, renderScreen, startCluster } from '@gantry/cluster';
import { type FlagSet, silentLogger, systemClock } from '@gantry/runtime';
import { checkoutPaths, runCommandFrame } from './command-frame.ts';

const flagSet = {
  hosts: { type: 'int', default: 3, min: 1, max: 50, help: 'number of hosts of a new cluster' },
  hollow: { type: 'bool', help: 'simulate containers instead of running them; needs no root' },
  example: { type: 'bool', default: true, help: 'run the guestbook example' },
} satisfies FlagSet;

export async function run(argv: readonly string[]): Promise<void> {
  const description = 'Starts the development cluster of this checkout, and an example application on it.';
  await runCommandFrame({ usage: 'gantry up [flags]', description, flags: flagSet, argv }, async (flags) => {
    const paths = checkoutPaths();
    const progress = new Progress(systemClock);
    const kubectl = process.env.GANTRY_KUBECTL ?? 'kubectl';
    const config = await startCluster({
      paths,
      clock: systemClock,
      progress,
      node: process.execPath,
      entry: process.argv[1] as string,
      kubectl,
      hostCount: flags.hosts,
      hollow: flags.hollow,
      example: flags.example,
    });
    const status = await readClusterStatus(config, paths, { clock: systemClock, logger: silentLogger() });
    const answers = flags.example && config.mode === 'namespaces';
    process.stdout.write(
      renderScreen({
        status,
        applicationUrl: answers ? `http://${config.hosts[0]?.address}:${GUESTBOOK_NODE_PORT}/` : undefined,
        kubeconfig: paths.kubeconfig,
        kubectl,
        elapsedSeconds: progress.elapsedSeconds,
      }),
    );
  });
}
