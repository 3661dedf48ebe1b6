/** Wires one API server: storage, resources, pipeline and both front doors. */
import { randomUUID } from 'node:crypto';
import { allResources, encodeEnvelope, findKind, type ResourceType } from '@gantry/api';
import type { Service } from '@gantry/api/core/v1';
import { Status as StatusCodec } from '@gantry/api/meta/v1';
import { newServiceUnavailable } from '@gantry/machinery';
import { buildInfo } from '@gantry/runtime';
import { Compactor, EtcdConnection, EtcdObjectStore, EtcdWatchCache, schemeCodec } from '@gantry/storage';
import { admissionPlugins, CacheReader } from './admission/index.ts';
import { AllocationRepair, createServiceAllocators, ensureDefaultServiceCIDR } from './allocators/index.ts';
import {
  type Authorizer,
  AuthorizerChain,
  alwaysAllow,
  alwaysDeny,
  authVirtualResources,
  defaultNodeRules,
  NodeAuthorizer,
  NodeGraph,
  oidcDocuments,
  parseSigningKey,
  parseVerificationKeys,
  privilegedGroup,
  RbacAuthorizer,
  RbacEscalationCheck,
  RbacIndex,
  reconcileDefaultPolicy,
  startAggregation,
  TokenIssuer,
  TokenVerifier,
  UnionAuthenticator,
} from './auth/index.ts';
import { KubernetesService } from './bootstrap/kubernetes-service.ts';
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
import { AdmissionChain } from './registry/admission-chain.ts';
import { coreVirtualResources } from './registry/core-virtuals.ts';
import type { ExpectedKind } from './registry/decode.ts';
import { Deleter } from './registry/deleter.ts';
import { Reader } from './registry/reader.ts';
import { ResourceTable } from './registry/resource-table.ts';
import { ServedResource } from './registry/served-resource.ts';
import type { Strategy } from './registry/strategy.ts';
import { versionViewOf } from './registry/version-views.ts';
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

const REPAIR_PERIOD_MS = 3 * 60_000;
/** Long enough for etcd to elect a leader, short enough for clients to try elsewhere. */
const ETCD_CALL_TIMEOUT_MS = 5_000;
const BOOTSTRAP_RETRY_MS = 1_000;
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
  const { serviceAccounts } = options;
  const verificationKeys = serviceAccounts.verificationKeysPem.flatMap((pem) => parseVerificationKeys(pem));
  const verifier =
    verificationKeys.length === 0
      ? undefined
      : new TokenVerifier({
          keys: verificationKeys,
          issuers: serviceAccounts.issuers,
          audiences: serviceAccounts.audiences,
          cache,
          clock,
        });
  const authenticator = new UnionAuthenticator({
    clock,
    cache,
    clientAuthorityPem: options.clientAuthorityPem,
    frontProxy: options.frontProxy,
    staticTokens: options.staticTokens,
    serviceAccountTokens: verifier,
    bootstrapTokens: options.bootstrapTokens,
    defaultAudiences: serviceAccounts.audiences,
  });
  const tokenIssuer =
    serviceAccounts.signingKeyPem === undefined
      ? undefined
      : new TokenIssuer({
          key: parseSigningKey(serviceAccounts.signingKeyPem),
          issuer: serviceAccounts.issuers[0]!,
          defaultAudiences: serviceAccounts.audiences,
          maxExpirationSeconds: serviceAccounts.maxExpirationSeconds,
          cache,
          clock,
        });
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
    tls: options.tls,
    logger,
    onExchange: (exchange) => rest.handle(exchange),
    onUpgrade: (request, socket, head, state) => connect.upgrade(request, socket, head, state),
  });
  const grpc = new GrpcFront(core, served, { tls: options.tls, logger, clock, metrics });
  const securePort = await https.listen(options.bindAddress, options.securePort);
  const grpcPort = await grpc.listen(options.bindAddress, options.grpcPort);
  logger.info({ securePort, grpcPort, address: options.bindAddress }, 'listening');

  registerGauges(options, cache, watches, core.limiter);

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
    const repair = new AllocationRepair(allocators);
    const runRepair = async () => {
      await cache.waitForConsistentRead();
      const services = [...cache.resource('/registry/services/specs/').snapshot().range('/registry/services/specs/')];
      const problems = await repair.run(services.map((stored) => stored.object as unknown as Service));
      for (const problem of problems) logger.warn({ ...problem }, 'Service allocations were not in order');
    };
    const repairSafely = () => {
      runRepair().catch((error: unknown) => logger.warn({ error }, 'cannot check Service allocations'));
    };
    repairSafely();
    const timer = clock.every(REPAIR_PERIOD_MS, repairSafely);
    stopHooks.push(() => timer.cancel());
    logger.info({ objects: cache.stats.objects }, 'ready');
  };
  const ready = prepare();
  ready.catch((error: unknown) => {
    if (stopping === undefined) logger.error({ error }, 'could not become ready');
  });
  return { securePort, grpcPort, ready, core, stop };
}

/** Tries again until it works or the server stops: etcd may be away for a while. */
async function persistently(
  { clock, logger }: ApiServerOptions,
  work: () => Promise<void>,
  isStopping: () => boolean,
): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (isStopping()) return;
      logger.warn({ error }, 'cannot write what every cluster has, trying again');
      await clock.sleep(BOOTSTRAP_RETRY_MS);
    }
  }
}

function serveBuiltIn(table: ResourceTable, all: readonly Strategy[], cache: EtcdWatchCache): ResourceType[] {
  const byPrefix = new Map<string, Strategy>();
  for (const strategy of all) {
    const prefix = strategy.resource.storage?.prefix;
    if (prefix !== undefined) byPrefix.set(prefix, strategy);
  }
  const served: ResourceType[] = [];
  for (const type of allResources) {
    // Metrics are another server's business.
    if (type.group === 'metrics.k8s.io') continue;
    served.push(type);
    if (type.storage === undefined) continue;
    const keyPrefix = `${type.storage.prefix}/`;
    table.add(
      new ServedResource({
        type,
        strategy: byPrefix.get(type.storage.prefix) ?? { resource: type },
        cache: cache.resource(keyPrefix),
        keyPrefix,
        view: versionViewOf(type),
      }),
    );
  }
  return served;
}

function kindOf(group: string, version: string, kind: string): ExpectedKind | undefined {
  const found = findKind(group, version, kind);
  if (found === undefined) return undefined;
  const apiVersion = group === '' ? version : `${group}/${version}`;
  return { apiVersion, kind, codec: found.codec as ExpectedKind['codec'] };
}

function buildAuthorizer(options: ApiServerOptions, cache: EtcdWatchCache, rbac: RbacIndex | undefined): Authorizer {
  const chain: Authorizer[] = [privilegedGroup];
  for (const mode of options.authorizationModes) {
    switch (mode) {
      case 'RBAC':
        chain.push(new RbacAuthorizer(rbac!));
        break;
      case 'Node':
        chain.push(new NodeAuthorizer({ cache, graph: new NodeGraph(cache), nodeRules: defaultNodeRules() }));
        break;
      case 'AlwaysAllow':
        chain.push(alwaysAllow);
        break;
      case 'AlwaysDeny':
        chain.push(alwaysDeny);
        break;
    }
  }
  return new AuthorizerChain(chain);
}

function registerGauges(
  options: ApiServerOptions,
  cache: EtcdWatchCache,
  watches: WatchRegistry,
  limiter: InflightLimiter,
): void {
  const { metrics } = options;
  metrics.computedGauge('apiserver_registered_watchers', 'Watches under way.', () => watches.size);
  metrics.computedGauge('apiserver_storage_objects', 'Objects in the watch cache.', () => cache.stats.objects);
  metrics.computedGauge(
    'apiserver_watch_cache_revision',
    'Revision the watch cache has reached.',
    () => cache.revision,
  );
  metrics.computedGauge(
    'apiserver_watch_cache_rebuilds_total',
    'Times the watch cache had to load everything again.',
    () => cache.stats.rebuilds,
  );
  metrics.computedGauge('apiserver_inflight_reading_requests', 'Reads under way.', () => limiter.reading);
  metrics.computedGauge('apiserver_inflight_mutating_requests', 'Writes under way.', () => limiter.mutating);
}

/** Refuses with 503 until the rules are loaded; health and version need no rules. */
class LateAuthorizer implements Authorizer {
  #inner: Authorizer | undefined;

  become(inner: Authorizer): void {
    this.#inner = inner;
  }

  authorize(attributes: Parameters<Authorizer['authorize']>[0]): ReturnType<Authorizer['authorize']> {
    if (this.#inner !== undefined) return this.#inner.authorize(attributes);
    if (!attributes.isResourceRequest && /^\/(livez|readyz|healthz|version)(\/|$)/.test(attributes.path)) {
      return { verdict: 'allow', reason: '' };
    }
    throw newServiceUnavailable('the API server is starting: the content of etcd is not loaded yet', 1);
  }
}

/** No plugins until they can read the cache; nobody gets past the authorizer before that. */
class LateAdmission extends AdmissionChain {
  #inner = new AdmissionChain([]);

  constructor() {
    super([]);
  }

  become(plugins: ConstructorParameters<typeof AdmissionChain>[0]): void {
    this.#inner = new AdmissionChain(plugins);
  }

  override choose(...args: Parameters<AdmissionChain['choose']>): ReturnType<AdmissionChain['choose']> {
    return this.#inner.choose(...args);
  }
}

/** First usable address of a block: the network address plus one. */
export function firstAddress(block: string): string {
  const [address = ''] = block.split('/');
  if (address.includes(':')) return address.endsWith('::') ? `${address}1` : address;
  const parts = address.split('.').map(Number);
  parts[3] = (parts[3] ?? 0) + 1;
  return parts.join('.');
}
