/**
 * Programs the cluster over gRPC: prints every pod, then every change, and survives the death of API servers.
 *
 *   node examples/grpc-client/watch-pods.ts [KUBECONFIG] [NAMESPACE]
 *
 * An informer keeps a local copy by one watch. Handlers see each change once and in order; when the connection breaks, it
 * goes on where it was, on another API server.
 */
import type { Pod } from '@gantry/api/core/v1';
import { pods } from '@gantry/api/resources';
import { clientFromKubeconfig, InformerFactory } from '@gantry/client';
import { createLogger, holdProcess, systemClock } from '@gantry/runtime';

const [kubeconfig = '.gantry/kubeconfig', namespace] = process.argv.slice(2);
const hold = holdProcess();
const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
  hold.cancel();
});

const logger = createLogger({ component: 'watch-pods', level: 'warn' });
const client = await clientFromKubeconfig(kubeconfig, { logger });
const informers = new InformerFactory(client, systemClock, { logger });
const informer = informers.informer(pods, namespace === undefined ? {} : { namespace });

function show(change: string, pod: Pod): void {
  const { name, namespace: space } = pod.metadata;
  process.stdout.write(
    `${change.padEnd(8)} ${`${space}/${name}`.padEnd(60)} ${pod.status.phase ?? ''} ${pod.spec.nodeName ?? ''}\n`,
  );
}

informer.addHandler({
  onAdd: (pod) => show('added', pod),
  onUpdate: (_before, pod) => show('changed', pod),
  onDelete: (pod) => show('deleted', pod),
});
informers.start(stop.signal);
await informers.waitForSync(stop.signal);
process.stdout.write(`-- ${informer.lister.list().length} pods known; changes follow, Ctrl-C ends\n`);
