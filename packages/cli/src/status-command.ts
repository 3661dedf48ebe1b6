import { ClusterStartError, loadCluster, readClusterStatus, renderScreen } from '@gantry/cluster';
import { isServiceUnavailable } from '@gantry/machinery';
import { type FlagSet, silentLogger, systemClock } from '@gantry/runtime';
import { checkoutPaths, runCommandFrame, UsageError } from './command-frame.ts';

const flagSet = {
  output: { type: 'string', choices: ['text', 'json'], default: 'text', help: 'text, or json for programs' },
} satisfies FlagSet;

export async function run(argv: readonly string[]): Promise<void> {
  const description = 'Shows hosts, leaders, etcd members and pods of the cluster of this checkout.';
  await runCommandFrame({ usage: 'gantry status [flags]', description, flags: flagSet, argv }, async (flags) => {
    const paths = checkoutPaths();
    const config = await loadCluster(paths.clusterFile);
    if (!config) throw new UsageError(`no cluster runs from ${paths.root}: start one with scripts/up`);
    const reading = { clock: systemClock, logger: silentLogger() };
    const status = await readClusterStatus(config, paths, reading).catch((error: unknown) => {
      if (!isServiceUnavailable(error)) throw error;
      throw new ClusterStartError(
        `no API server answers (${(error as Error).message}): scripts/up starts the hosts again; ` +
          `why they ended is in ${paths.state}/hosts/*/logs`,
      );
    });
    if (flags.output === 'json') {
      process.stdout.write(`${JSON.stringify(status, null, 2)}\n`);
      return;
    }
    const kubectl = process.env.GANTRY_KUBECTL ?? 'kubectl';
    const screen = { status, kubeconfig: paths.kubeconfig, kubectl, applicationUrl: undefined };
    process.stdout.write(renderScreen({ ...screen, elapsedSeconds: undefined }));
  });
}
