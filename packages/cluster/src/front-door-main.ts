/** The front door as a process of its own; see front-door.ts. */
import { type FlagSet, runMain, StartError } from '@gantry/runtime/process';
import { loadCluster } from './cluster-config.ts';
import { ClusterPaths } from './cluster-paths.ts';
import { FrontDoor } from './front-door.ts';

const flagSet = {
  root: { type: 'string', help: 'checkout whose .gantry holds the cluster', placeholder: 'PATH' },
} satisfies FlagSet;

export async function run(argv: readonly string[]): Promise<void> {
  const description = 'Leads one port on loopback to a healthy API server. Started by gantry up.';
  const main = { component: 'front-door', command: 'gantry front-door', description, flags: flagSet, argv };
  await runMain(main, async ({ flags, clock, logger, lifecycle }) => {
    const paths = new ClusterPaths(flags.root ?? process.cwd());
    const config = await loadCluster(paths.clusterFile);
    if (!config) throw new StartError(`there is no cluster in ${paths.state}: run scripts/up`);
    const backends = config.hosts
      .filter((host) => host.controlPlane)
      .map((host) => ({ address: host.address, port: host.ports.apiSecure }));
    const door = new FrontDoor({ port: config.frontDoorPort, backends, clock, logger });
    await door.start();
    lifecycle.onStop('front door', () => door.stop());
  });
}
