import { deployments, endpointSlices, pods, services } from '@gantry/api/resources';
import { createClient, LeaderElector } from '@gantry/client';
import { seededRandom, silentLogger, systemClock, systemRandom, TlsMaterial } from '@gantry/runtime';
import { createAuthority, issueCertificate } from '@gantry/runtime/pki';
import { startApiServer, startEtcd, startTcpLink } from '@gantry/testing';
import { expect, test } from 'vitest';
import { runControllers } from './controller-manager.ts';
import { controllerNames, defaultControllerSettings } from './controller-registry.ts';
import { noMetrics, startPodRunner } from './testing/cluster.ts';
import { webDeployment } from './testing/web-deployment.ts';

const REPLICAS = 5;
/** 25 % of five, rounded up. */
const MAX_SURGE = 2;
const STEPS = 30;
const namespace = 'default';

/** Two API servers behind links that are cut and frozen at random, and two controller managers that stand for election. */
async function startRestlessControlPlane(signal: AbortSignal) {
  const nowMs = Date.now();
  const authority = await createAuthority({ commonName: 'test', nowMs });
  const subjectAltNames = ['127.0.0.1', 'kubernetes'];
  const pair = await issueCertificate(authority, { commonName: 'api', subjectAltNames, usages: ['server'], nowMs });
  const tls = TlsMaterial.fromPem({ cert: pair.cert, key: pair.key });
  const etcd = await startEtcd();
  const servers = [
    await startApiServer({ etcd, override: { tls } }),
    await startApiServer({ etcd, override: { tls } }),
  ];
  const links = await Promise.all(servers.map(({ grpcAddress }) => startTcpLink(Number(grpcAddress.split(':')[1]))));
  const token = servers[0]?.token;
  const logger = silentLogger();
  const connect = (addresses: string[]) =>
    createClient({ servers: addresses, tls: TlsMaterial.fromPem({ ca: authority.cert }), token, logger });
  const managers = ['a', 'b'].map((identity) => {
    const client = connect(links.map(({ address }) => address));
    const elector = new LeaderElector({
      client,
      name: 'manager',
      identity,
      clock: systemClock,
      random: systemRandom,
      logger,
      leaseDurationMs: 3_000,
      renewDeadlineMs: 2_000,
      retryPeriodMs: 400,
      lead: (term) =>
        runControllers(
          {
            client: term.client,
            clock: systemClock,
            random: systemRandom,
            logger,
            metrics: noMetrics,
            settings: defaultControllerSettings,
            selected: new Set(controllerNames),
          },
          term.signal,
        ),
    });
    return { client, ended: elector.run(signal) };
  });
  const client = connect(servers.map(({ grpcAddress }) => grpcAddress));
  startPodRunner(client, signal);
  return {
    client,
    links,
    stop: async () => {
      await Promise.all(managers.map(({ ended }) => ended));
      for (const manager of managers) manager.client.close();
      client.close();
      for (const server of servers) await server.stop();
      for (const link of links) await link.close();
      await etcd.stop();
    },
  };
}

test('rollouts stay within their limits and arrive, while API servers come and go under the controllers', async () => {
  const stop = new AbortController();
  const { client, links, stop: stopAll } = await startRestlessControlPlane(stop.signal);
  const random = seededRandom(7);
  const spec = { selector: { app: 'web' }, ports: [{ port: 80 }] };
  const metadata = { namespace, name: 'web' };
  await client.for(services).create({ apiVersion: 'v1', kind: 'Service', metadata, spec, status: {} } as never);
  await client.for(deployments).create(webDeployment(REPLICAS));
  let version = 1;
  let mostPods = 0;
  for (let step = 0; step < STEPS; step++) {
    const link = links[Math.floor(random() * links.length)];
    const fate = random();
    if (fate < 0.25) link?.cut();
    else if (fate < 0.4) link?.freeze();
    else if (fate < 0.8) for (const each of links) each.restore();
    if (random() < 0.3) {
      version += 1;
      const body = { spec: { template: { spec: { containers: [{ name: 'web', image: `web:${version}` }] } } } };
      await client.for(deployments).patch(metadata, { type: 'strategic', body });
    }
    const { items } = await client.for(pods).list({ namespace });
    const live = items.filter((pod) => pod.metadata.deletionTimestamp === undefined);
    mostPods = Math.max(mostPods, live.length);
    const victim = live[Math.floor(random() * live.length)];
    if (victim !== undefined && random() < 0.2) {
      await client
        .for(pods)
        .delete({ namespace, name: victim.metadata.name ?? '' })
        .catch(() => {});
    }
    await new Promise((resolve) => setTimeout(resolve, 100 + random() * 400));
  }
  for (const link of links) link.restore();
  const state = async () => {
    const { status } = await client.for(deployments).get(metadata);
    const running = (await client.for(pods).list({ namespace })).items;
    const labelSelector = 'kubernetes.io/service-name=web';
    const slices = (await client.for(endpointSlices).list({ namespace, labelSelector })).items;
    const addresses = slices.flatMap((slice) => slice.endpoints ?? []).filter(({ conditions }) => conditions.ready);
    return {
      available: status.availableReplicas,
      updated: status.updatedReplicas,
      images: running.map(({ spec }) => spec.containers?.[0]?.image),
      ready: addresses.length,
    };
  };
  await expect.poll(state, { timeout: 25_000, interval: 200 }).toEqual({
    available: REPLICAS,
    updated: REPLICAS,
    images: Array.from({ length: REPLICAS }, () => `web:${version}`),
    ready: REPLICAS,
  });
  expect(mostPods).toBeLessThanOrEqual(REPLICAS + MAX_SURGE);
  stop.abort();
  await stopAll();
}, 90_000);
