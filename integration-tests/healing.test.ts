/** What breaks comes back, seen from outside while the application is asked all along. */
import { get } from 'node:http';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { gantry, kubectlOf } from './harness/commands.ts';
import { until } from './harness/until.ts';

const state = inject('clusterState');
const kubectl = kubectlOf(state);

interface Status {
  hosts: { name: string; address: string; node: string; apiServer: string; etcd: string }[];
  leaders: Record<string, string>;
}

const status = async () => JSON.parse((await gantry(state, ['status', '--output=json'])).stdout) as Status;

interface Pod {
  metadata: { name: string; uid: string; deletionTimestamp?: string };
  spec: { nodeName?: string };
  status: {
    containerStatuses?: { restartCount: number; ready: boolean }[];
    conditions?: { type: string; status: string }[];
  };
}

async function pods(selector: string): Promise<Pod[]> {
  const { stdout } = await kubectl(['get', 'pods', '-n', 'guestbook', '-l', selector, '-o', 'json']);
  return (JSON.parse(stdout) as { items: Pod[] }).items;
}

const isReady = (pod: Pod) => pod.status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True');

/** One request to the application through a host's NodePort; true when it answered 200 in time. */
function ask(address: string, timeoutMs = 3_000): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(`http://${address}:30080/`, { agent: false, timeout: timeoutMs }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}

const answersOn = async (host: string) => {
  const address = (await status()).hosts.find(({ name }) => name === host)?.address ?? '';
  await until(`the application on ${host}`, async () => await ask(address));
};

async function allWell(): Promise<void> {
  await until('every host ready again', async () => (await status()).hosts.every(({ node }) => node === 'Ready'));
  await until('every API server ready again', async () =>
    (await status()).hosts.every(({ apiServer, etcd }) => apiServer === 'ready' && etcd !== 'down'),
  );
  await until('three ready web pods', async () => (await pods('tier=web')).filter(isReady).length === 3);
}

describe('healing', () => {
  afterEach(allWell);

  it('restarts a container whose process was killed', async () => {
    const [before] = await pods('tier=backend');
    const name = before?.metadata.name ?? '';
    const restarts = before?.status.containerStatuses?.[0]?.restartCount ?? 0;
    // The container's first process ignores signals it has no handler for, so its own shutdown is asked for.
    await kubectl(
      [
        'exec',
        '-n',
        'guestbook',
        name,
        '--',
        '/usr/bin/redis-cli',
        '--no-auth-warning',
        '-a',
        'a-line-for-everyone',
        'shutdown',
        'nosave',
      ],
      { allowFailure: true },
    );
    await until('a restart', async () => {
      const [pod] = await pods('tier=backend');
      const container = pod?.status.containerStatuses?.[0];
      return pod?.metadata.uid === before?.metadata.uid && container?.restartCount === restarts + 1 && container.ready;
    });
    await answersOn('host-1');
  });

  it('replaces a deleted pod', async () => {
    const [victim] = await pods('tier=web');
    await kubectl(['delete', 'pod', '-n', 'guestbook', victim?.metadata.name ?? '', '--wait=false']);
    await until('a replacement', async () => {
      const now = await pods('tier=web');
      return now.every(({ metadata }) => metadata.uid !== victim?.metadata.uid) && now.filter(isReady).length === 3;
    });
  });

  it.each(['kube-scheduler', 'kube-controller-manager'])(
    'hands the lead of %s over when its leader is killed',
    async (name) => {
      const component = name.slice('kube-'.length);
      const before = (await status()).leaders[name] ?? '';
      const host = /host-\d+/.exec(before)?.[0] ?? '';
      expect(host).not.toBe('');
      await gantry(state, ['host', 'signal', host, component, '--signal=SIGKILL']);
      await until('another leader', async () => {
        const holder = (await status()).leaders[name] ?? 'nobody';
        return holder !== before && holder !== 'nobody';
      });
      const [victim] = await pods('tier=web');
      await kubectl(['delete', 'pod', '-n', 'guestbook', victim?.metadata.name ?? '', '--wait=false']);
      await until('the new leader at work', async () => {
        const now = await pods('tier=web');
        return now.every(({ metadata }) => metadata.uid !== victim?.metadata.uid) && now.filter(isReady).length === 3;
      });
    },
  );

  it('goes on while an API server and an etcd member are down', async () => {
    await gantry(state, ['host', 'signal', 'host-2', 'apiserver', '--signal=SIGSTOP']);
    await gantry(state, ['host', 'signal', 'host-3', 'etcd', '--signal=SIGSTOP']);
    try {
      await until('kubectl writes', async () => {
        await kubectl([
          'annotate',
          'namespace',
          'guestbook',
          'gantry.dev/test=written',
          '--overwrite',
          '--request-timeout=5s',
        ]);
        return true;
      });
      await answersOn('host-1');
    } finally {
      await gantry(state, ['host', 'signal', 'host-2', 'apiserver', '--signal=SIGCONT']);
      await gantry(state, ['host', 'signal', 'host-3', 'etcd', '--signal=SIGCONT']);
    }
  });

  it('moves the pods of a host that stopped dead, and the Service keeps answering', async () => {
    const hosts = (await status()).hosts;
    const [backend] = await pods('tier=backend');
    // The backend's data is not what is tested here, so a host without it stops.
    const victim = hosts.find(({ name }) => name !== backend?.spec.nodeName && name !== 'host-1')?.name ?? '';
    await gantry(state, ['host', 'freeze', victim]);
    try {
      await answersOn('host-1');
      await until(
        'three ready web pods on the others',
        async () => {
          const ready = (await pods('tier=web')).filter((pod) => isReady(pod) && pod.spec.nodeName !== victim);
          return ready.length === 3;
        },
        150_000,
      );
      await answersOn('host-1');
    } finally {
      await gantry(state, ['host', 'thaw', victim]);
    }
  });
});
