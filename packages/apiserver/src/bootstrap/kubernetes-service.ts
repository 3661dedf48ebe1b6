/**
 * The `kubernetes` Service in namespace default, and which API servers stand behind it. Every API server keeps a short-lived
 * key under /registry/masterleases/; the endpoints are the addresses of the keys that are alive.
 */
import { randomUUID } from 'node:crypto';
import { isIP, isIPv6 } from 'node:net';
import type { KubeObject } from '@gantry/api';
import { equalObjects, type JsonValue } from '@gantry/machinery';
import type { Clock, Logger, Timer } from '@gantry/runtime';
import { isStorageError, type ObjectStore, type WatchCache } from '@gantry/storage';
import { timestamp } from '../registry/metadata.ts';

export interface KubernetesServiceOptions {
  readonly cache: WatchCache;
  readonly store: ObjectStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly advertiseAddress: string;
  readonly securePort: number;
  readonly grpcPort: number;
  /** Address of the Service: the first of the Service range. */
  readonly clusterIP: string;
}

const LEASE_PREFIX = '/registry/masterleases/';
const LEASE_TTL_SECONDS = 15;
const PERIOD_MS = 10_000;
const GRPC_ADDRESS = 'gantry.dev/grpc-address';
const SERVICE_KEY = '/registry/services/specs/default/kubernetes';
const ENDPOINTS_KEY = '/registry/services/endpoints/default/kubernetes';
const SLICE_KEY = '/registry/endpointslices/default/kubernetes';

interface Backend {
  readonly ip: string;
  readonly port: number;
  readonly grpcAddress: string;
}

export class KubernetesService {
  readonly #options: KubernetesServiceOptions;
  readonly #leaseKey: string;
  #timer: Timer | undefined;
  #running: Promise<void> | undefined;
  #generation = 0;
  #stopped = false;

  constructor(options: KubernetesServiceOptions) {
    this.#options = options;
    const { advertiseAddress, securePort } = options;
    // Several API servers of one machine share the loopback address.
    const name = advertiseAddress.startsWith('127.') ? `${advertiseAddress}-${securePort}` : advertiseAddress;
    this.#leaseKey = LEASE_PREFIX + name;
  }

  /** Joins the set of API servers and keeps the endpoints right until {@link stop}. Failures are tried again. */
  start(): void {
    this.#timer = this.#options.clock.every(PERIOD_MS, () => this.#run());
    this.#run();
  }

  /** Leaves the set, so that clients are sent elsewhere at once. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timer?.cancel();
    await this.#running;
    try {
      await this.#options.store.delete(this.#leaseKey);
      await this.#reconcile((await this.#backends()).filter((each) => !this.#isOwn(each)));
    } catch (error) {
      this.#options.logger.debug({ error }, 'could not leave the set of API servers');
    }
  }

  /** gRPC front doors of all API servers alive, own one first. */
  grpcServers(): string[] {
    const { cache, advertiseAddress, grpcPort } = this.#options;
    const own = join(advertiseAddress, grpcPort);
    const others = [...cache.resource(LEASE_PREFIX).snapshot().range(LEASE_PREFIX)].map((stored) =>
      backendOf(stored.object),
    );
    return [...new Set([own, ...others.flatMap((each) => (each?.grpcAddress ? [each.grpcAddress] : []))])];
  }

  #isOwn(backend: Backend): boolean {
    return backend.ip === this.#options.advertiseAddress && backend.port === this.#options.securePort;
  }

  #run(): void {
    if (this.#running !== undefined || this.#stopped) return;
    this.#running = this.#renewAndReconcile()
      .catch((error: unknown) => this.#options.logger.warn({ error }, 'cannot keep the kubernetes Service up to date'))
      .finally(() => {
        this.#running = undefined;
      });
  }

  async #renewAndReconcile(): Promise<void> {
    await this.#renewLease();
    await this.#ensureService();
    await this.#reconcile(await this.#backends());
  }

  async #renewLease(): Promise<void> {
    const { store, advertiseAddress, securePort, grpcPort } = this.#options;
    // An unchanged value would not be written, and its lease not renewed: the generation makes a difference.
    const object = {
      kind: 'Endpoints',
      apiVersion: 'v1',
      metadata: {
        generation: ++this.#generation,
        annotations: { [GRPC_ADDRESS]: join(advertiseAddress, grpcPort) },
      },
      subsets: [
        { addresses: [{ ip: advertiseAddress }], ports: [{ name: 'https', port: securePort, protocol: 'TCP' }] },
      ],
    } as unknown as KubeObject;
    try {
      await store.update(this.#leaseKey, () => ({ object, ttlSeconds: LEASE_TTL_SECONDS }));
    } catch (error) {
      if (!isStorageError(error, 'keyNotFound')) throw error;
      await store.create(this.#leaseKey, object, { ttlSeconds: LEASE_TTL_SECONDS });
    }
  }

  async #backends(): Promise<Backend[]> {
    const { items } = await this.#options.store.list(LEASE_PREFIX, {});
    return items
      .flatMap((stored) => backendOf(stored.object) ?? [])
      .sort((a, b) => (a.ip < b.ip ? -1 : a.ip > b.ip ? 1 : a.port - b.port));
  }

  async #ensureService(): Promise<void> {
    const { cache, clusterIP, securePort } = this.#options;
    if (cache.resource('/registry/services/specs/').get(SERVICE_KEY) !== undefined) return;
    await this.#create(SERVICE_KEY, {
      kind: 'Service',
      apiVersion: 'v1',
      metadata: this.#metadata({ component: 'apiserver', provider: 'kubernetes' }),
      spec: {
        ports: [{ name: 'https', protocol: 'TCP', port: 443, targetPort: securePort }],
        clusterIP,
        clusterIPs: [clusterIP],
        type: 'ClusterIP',
        sessionAffinity: 'None',
        ipFamilies: [isIPv6(clusterIP) ? 'IPv6' : 'IPv4'],
        ipFamilyPolicy: 'SingleStack',
        internalTrafficPolicy: 'Cluster',
      },
      status: { loadBalancer: {} },
    });
  }

  async #reconcile(backends: readonly Backend[]): Promise<void> {
    const usable = backends.filter(({ ip }) => isIP(ip) !== 0);
    const byPort = new Map<number, string[]>();
    for (const { ip, port } of usable) byPort.set(port, [...(byPort.get(port) ?? []), ip]);
    const subsets = [...byPort].map(([port, ips]) => ({
      addresses: ips.map((ip) => ({ ip })),
      ports: [{ name: 'https', port, protocol: 'TCP' }],
    }));
    await this.#put(
      ENDPOINTS_KEY,
      {
        kind: 'Endpoints',
        apiVersion: 'v1',
        metadata: this.#metadata({ 'endpointslice.kubernetes.io/skip-mirror': 'true' }),
        subsets,
      },
      'subsets',
    );
    const first = usable[0];
    if (first === undefined) return;
    // A slice has one set of ports; API servers on other ports are for development on one machine only.
    const ips = usable.filter(({ port }) => port === first.port).map(({ ip }) => ip);
    await this.#put(
      SLICE_KEY,
      {
        kind: 'EndpointSlice',
        apiVersion: 'discovery.k8s.io/v1',
        metadata: { ...this.#metadata({ 'kubernetes.io/service-name': 'kubernetes' }), generation: 1 },
        addressType: isIPv6(first.ip) ? 'IPv6' : 'IPv4',
        endpoints: ips.map((ip) => ({ addresses: [ip], conditions: { ready: true } })),
        ports: [{ name: 'https', port: first.port, protocol: 'TCP' }],
      },
      'endpoints',
    );
  }

  /** Creates the object, or brings the one member that matters up to date. */
  async #put(key: string, wanted: object, member: string): Promise<void> {
    const { cache, store } = this.#options;
    const value = (wanted as Record<string, unknown>)[member];
    const prefix = `${key.split('/').slice(0, -2).join('/')}/`;
    const cached = cache.resource(prefix).get(key);
    if (cached === undefined) {
      await this.#create(key, wanted);
      return;
    }
    const isRight = (object: KubeObject) =>
      equalObjects(((object as unknown as Record<string, unknown>)[member] ?? []) as JsonValue, value as JsonValue);
    if (isRight(cached.object)) return;
    await store.update(
      key,
      ({ object }) => (isRight(object) ? 'unchanged' : { object: { ...object, [member]: value } as KubeObject }),
      { cached },
    );
  }

  async #create(key: string, object: object): Promise<void> {
    try {
      await this.#options.store.create(key, object as KubeObject);
    } catch (error) {
      if (!isStorageError(error, 'keyExists')) throw error;
    }
  }

  #metadata(labels: Record<string, string>): object {
    return {
      name: 'kubernetes',
      namespace: 'default',
      uid: randomUUID(),
      creationTimestamp: timestamp(this.#options.clock.nowMs()),
      labels,
    };
  }
}

function backendOf(object: KubeObject): Backend | undefined {
  const { metadata, subsets } = object as unknown as {
    metadata: { annotations?: Record<string, string> };
    subsets?: { addresses?: { ip: string }[]; ports?: { port: number }[] }[];
  };
  const ip = subsets?.[0]?.addresses?.[0]?.ip;
  if (ip === undefined) return undefined;
  return { ip, port: subsets?.[0]?.ports?.[0]?.port ?? 6443, grpcAddress: metadata.annotations?.[GRPC_ADDRESS] ?? '' };
}

function join(host: string, port: number): string {
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`;
}
