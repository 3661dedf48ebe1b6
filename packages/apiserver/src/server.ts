/** Wires one API server: storage, resources, pipeline and both front doors. */
import { randomUUID } from 'node:crypto';
import { encodeEnvelope, findKind } from '@gantry/api';
import { Status as StatusCodec } from '@gantry/api/meta/v1';
import { buildInfo } from '@gantry/runtime';
import { Compactor, EtcdConnection, EtcdObjectStore, EtcdWatchCache, schemeCodec } from '@gantry/storage';
import { admissionPlugins, CacheReader } from './admission/index.ts';
import { createServiceAllocators, ensureDefaultServiceCIDR } from './allocators/index.ts';
import {
  authVirtualResources,
  oidcDocuments,
  RbacEscalationCheck,
  RbacIndex,
  reconcileDefaultPolicy,
  startAggregation,
} from './auth/index.ts';
import { startAllocationChecks } from './bootstrap/allocation-checks.ts';
import { kindOf, serveBuiltIn } from './bootstrap/built-in-resources.ts';
import { firstAddress } from './bootstrap/first-address.ts';
import { registerGauges } from './bootstrap/gauges.ts';
import { buildAuthorizer, createIdentity } from './bootstrap/identity.ts';
import { KubernetesService } from './bootstrap/kubernetes-service.ts';
import { LateAdmission, LateAuthorizer } from './bootstrap/late-parts.ts';
import { persistently } from './bootstrap/persistently.ts';
import { ensureSystemObjects } from './bootstrap/system-objects.ts';
import type { ApiCore } from './core.ts';
import { DiscoveryCatalog, DiscoveryDocuments, gitVersion } from './discovery/index.ts';
import { GrpcFront } from './grpc/grpc-front.ts';
import { HealthChecks } from './health/health-checks.ts';
import { HttpsServer } from './http/https-server.ts';
import { RestFront } from './http/rest-front.ts';
import { SystemPaths } from './http/system-paths.ts';
import { OpenApiDocuments } from './openapi/index.ts';
import { EtcdGate, gatedStore } from './pipeline/etcd-gate.ts';
import { Gatekeeper } from './pipeline/gatekeeper.ts';
import { InflightLimiter } from './pipeline/inflight-limiter.ts';
import { RequestMetrics } from './pipeline/request-metrics.ts';
import { coreVirtualResources } from './registry/core-virtuals.ts';
import { Deleter } from './registry/deleter.ts';
import { Reader } from './registry/reader.ts';
import { ResourceTable } from './registry/resource-table.ts';
import { Writer } from './registry/writer.ts';
import { strategies } from './resources/index.ts';
import type { ApiServerOptions } from './server-options.ts';
import { ConnectFront } from './streaming/connect-front.ts';
import { KubeletConnections } from './streaming/kubelet-connections.ts';
import { DeliveryTick } from './watch/delivery-tick.ts';
import { FrameMemo } from './watch/frame-memo.ts';
import { WatchRegistry } from './watch/watch-registry.ts';

export interface ApiServer {
  readonly securePort: number;
  readonly grpcPort: number;
  /** Resolves when the cache is loaded, the default policy is in place and requests of all users are served. */
  readonly ready: Promise<void>;
  readonly core: ApiCore;
  /** Leaves the set of API servers, ends watches, closes everything. Idempotent. */
  stop(): Promise<void>;
}

/** Long enough for etcd to elect a leader, short enough for clients to try elsewhere. */
const ETCD_CALL_TIMEOUT_MS = 5_000;
/** Time requests under way get to end when the server stops. */
const SHUTDOWN_GRACE_MS = 2_000;

/**
 * Starts to listen at once; until etcd's content is in memory, requests are answered 503. Rejects when a port is taken or an
 * option makes no sense.
 */
export async function startApiServerProcess(options: ApiServerOptions): Promise<ApiServer> {
  const { clock, random, logger, metrics } = options;
  const connection = new EtcdConnection({ ...options.etcd, clock, callTimeoutMs: ETCD_CALL_TIMEOUT_MS });
  const cache = new EtcdWatchCache({ connection, codec: schemeCodec, clock, logger });
  const compactor = new Compactor({ connection, clock, logger });
  const gate = new EtcdGate(() => cache.stats.isConnected || !cache.isReady(), clock);
  const etcdStore = new EtcdObjectStore({
    connection,
    codec: schemeCodec,
    clock,
    onWrite: (stored) => cache.observeWrite(stored),
    cachedLease: (key) => cache.resource('/registry/leases/').get(key),
    onCorrupt: (error) => logger.error({ error }, 'a stored value cannot be decoded'),
  });
  const store = gatedStore(etcdStore, gate);
  const allocators = createServiceAllocators({
    store,
    random,
    clusterIPRanges: options.serviceClusterIpRanges,
    nodePortRange: options.serviceNodePortRange,
  });
  const resources = new ResourceTable();
  const served = serveBuiltIn(
    resources,
    strategies({ serviceAllocators: allocators, eventTtlSeconds: options.eventTtlSeconds }),
    cache,
  );

  const authorizer = new LateAuthorizer();
  const { authenticator, tokenIssuer, verificationKeys } = createIdentity(options, cache);
  const { serviceAccounts } = options;
  const gatekeeper = new Gatekeeper({ authenticator, authorizer, anonymousAuth: options.anonymousAuth });

  // Rules and admission read the cache when they are made, so they wait for its content.
  const admission = new LateAdmission();
  const virtual = new Map();
  const watches = new WatchRegistry();
  const core: ApiCore = {
    clock,
    random,
    logger,
    cache,
    store,
    resources,
    virtual,
    reader: new Reader(cache, store, () => gate.check()),
    writer: new Writer({ store, admission, random, newUid: randomUUID }),
    deleter: new Deleter({ store, admission }),
    admission,
    gatekeeper,
    limiter: new InflightLimiter(options.maxRequestsInflight, options.maxMutatingRequestsInflight),
    metrics: new RequestMetrics(metrics),
    memo: new FrameMemo(),
    tick: new DeliveryTick(clock),
    watches,
    kindOf,
    encodeStatus: (status) => StatusCodec.encode(status as never),
    encodeObject: (object) => encodeEnvelope(object),
  };

  const etcdHealth = () => (cache.stats.isConnected ? undefined : 'etcd cannot be reached');
  for (const [key, resource] of coreVirtualResources(core, [{ name: 'etcd-0', problem: etcdHealth }])) {
    virtual.set(key, resource);
  }
  const catalog = new DiscoveryCatalog();
  catalog.replace(
    'builtin',
    served.filter(({ verbs }) => verbs.length > 0),
  );
  let isReady = false;
  const health = new HealthChecks(
    [{ name: 'ping', check: () => undefined }],
    [
      { name: 'etcd', check: etcdHealth },
      { name: 'informer-sync', check: () => (cache.isReady() ? undefined : 'the watch cache is not loaded yet') },
      { name: 'poststarthook/rbac/bootstrap-roles', check: () => (isReady ? undefined : 'not finished') },
      { name: 'shutdown', check: () => (stopping === undefined ? undefined : 'process is shutting down') },
    ],
  );
  const openApi = new OpenApiDocuments({
    resources: served,
    schemaOf: ({ group, version, kind }) => findKind(group, version, kind)?.codec.schema,
    version: gitVersion(buildInfo.version),
  });

  const kubelets = new KubeletConnections(options.kubeletTls);
  const connect = new ConnectFront(core, kubelets);
  let grpcServers: () => readonly string[] = () => [];
  const systemPaths = new SystemPaths({
    discovery: new DiscoveryDocuments({
      catalog,
      build: {
        version: buildInfo.version,
        runtime: `node ${process.version}`,
        platform: `${process.platform}/${process.arch === 'x64' ? 'amd64' : process.arch}`,
      },
      serverAddress: `${options.advertiseAddress}:${options.securePort}`,
    }),
    schemas: openApi,
    health,
    metrics,
    oidc:
      verificationKeys.length === 0 || serviceAccounts.issuers[0] === undefined
        ? undefined
        : oidcDocuments({
            issuer: serviceAccounts.issuers[0],
            jwksUri:
              serviceAccounts.jwksUri ?? `https://${options.advertiseAddress}:${options.securePort}/openid/v1/jwks`,
            keys: verificationKeys,
          }),
    grpcServers: () => grpcServers(),
  });
  const rest = new RestFront(core, (exchange, info, user) => systemPaths.handle(exchange, info, user), connect);
  const https = new HttpsServer({
    clock: options.clock,
    tls: options.tls,
    logger,
    onExchange: (exchange) => rest.handle(exchange),
    onUpgrade: (request, socket, head, state) => connect.upgrade(request, socket, head, state),
  });
  const grpc = new GrpcFront(core, served, { tls: options.tls, logger, clock, metrics });
  const securePort = await https.listen(options.bindAddress, options.securePort);
  const grpcPort = await grpc.listen(options.bindAddress, options.grpcPort);
  logger.info({ securePort, grpcPort, address: options.bindAddress }, 'listening');

  registerGauges(metrics, cache, watches, core.limiter);

  const kubernetesService = new KubernetesService({
    cache,
    store,
    clock,
    logger,
    advertiseAddress: options.advertiseAddress,
    securePort,
    grpcPort,
    clusterIP: firstAddress(options.serviceClusterIpRanges[0] ?? '10.96.0.0/16'),
  });
  grpcServers = () => kubernetesService.grpcServers();

  const stopHooks: (() => void | Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      watches.finishAll();
      // Without etcd there is nothing to leave; do not wait for it.
      if (isReady) await Promise.race([kubernetesService.stop(), clock.sleep(SHUTDOWN_GRACE_MS)]);
      for (const hook of stopHooks) await hook();
      await Promise.all([https.close(SHUTDOWN_GRACE_MS, clock), grpc.stop()]);
      kubelets.close();
      gate.stop();
      await compactor.stop();
      await cache.stop();
      connection.close();
    })();
    return stopping;
  };

  const prepare = async (): Promise<void> => {
    await cache.ready;
    const rbac = options.authorizationModes.includes('RBAC') ? new RbacIndex(cache) : undefined;
    const chain = buildAuthorizer(options, cache, rbac);
    authorizer.become(chain);
    const aggregation = startAggregation({
      cache,
      store,
      onError: (error, role) => logger.warn({ error, role }, 'cannot aggregate the rules of a role'),
    });
    stopHooks.push(() => aggregation.stop());
    const plugins = admissionPlugins(
      { reader: new CacheReader(cache, store), store, clock, random, authorizer },
      options.admission,
    );
    admission.become(rbac === undefined ? plugins : [...plugins, new RbacEscalationCheck({ index: rbac, authorizer })]);
    for (const [key, resource] of authVirtualResources({
      authenticator,
      authorizer,
      rbac,
      tokenIssuer,
      cache,
      admission,
    })) {
      virtual.set(key, resource);
    }
    await persistently(
      options,
      async () => {
        await ensureSystemObjects(cache, store, clock.nowMs());
        await ensureDefaultServiceCIDR(store, options.serviceClusterIpRanges, clock.nowMs());
      },
      () => stopping !== undefined,
    );
    if (rbac !== undefined) {
      await persistently(
        options,
        () => reconcileDefaultPolicy({ cache, store, clock }).then(() => undefined),
        () => stopping !== undefined,
      );
    }
    isReady = true;
    kubernetesService.start();
    stopHooks.push(startAllocationChecks(allocators, cache, options));
    logger.info({ objects: cache.stats.objects }, 'ready');
  };
  const ready = prepare();
  ready.catch((error: unknown) => {
    if (stopping === undefined) logger.error({ error }, 'could not become ready');
  });
  return { securePort, grpcPort, ready, core, stop };
}
