import { isIPv4, isIPv6 } from 'node:net';
import type { Service } from '@gantry/api/core/v1';
import type { EndpointSlice } from '@gantry/api/discovery/v1';
import type { Answer as DnsRecord } from 'dns-packet';
import type { ClusterDirectory } from './cluster-directory.ts';
import { addressOfLabel, addressOfReverseName, dashedAddress, labelsBelow, normalizeName } from './dns-names.ts';

/** What the cluster says to a question. */
export interface ClusterAnswer {
  readonly code: 'NOERROR' | 'NXDOMAIN';
  readonly answers: readonly DnsRecord[];
  readonly additionals: readonly DnsRecord[];
  /** The SOA, when there are no answers. */
  readonly authorities: readonly DnsRecord[];
  /** A name outside the cluster whose records belong to the answer too (ExternalName). */
  readonly follow?: string | undefined;
}

export interface ClusterResolverOptions {
  /** `cluster.local` */
  readonly clusterDomain: string;
  readonly directory: ClusterDirectory;
  /** How long clients may keep answers about Services; endpoints and negative answers change faster. */
  readonly ttlSeconds: number;
  /** Random order of several addresses, so that clients that take the first spread. `() => 0` keeps the order. */
  readonly random: () => number;
}

/** For what comes and goes with pods, and for "no such name". */
const SHORT_TTL_SECONDS = 5;
const SCHEMA_VERSION = '1.1.0';

interface Target {
  readonly name: string;
  readonly address: string;
  readonly ports: readonly { name: string; protocol: string; port: number }[];
}

/**
 * Answers questions about names of the cluster, after the DNS-based service discovery specification of Kubernetes:
 * Services, headless Services and their endpoints, named ports, pods by address, and the way back from addresses.
 * Pure but for the directory it reads.
 */
export class ClusterResolver {
  private readonly options: ClusterResolverOptions;
  private readonly zone: string;

  constructor(options: ClusterResolverOptions) {
    this.options = options;
    this.zone = normalizeName(options.clusterDomain);
  }

  /** Undefined: the name is none of the cluster's, ask somebody else. `name` as asked; answers repeat its spelling. */
  resolve(name: string, type: string): ClusterAnswer | undefined {
    const normalized = normalizeName(name);
    if (normalized.endsWith('.in-addr.arpa')) {
      return this.reverse(name, normalized, type);
    }
    const labels = labelsBelow(normalized, this.zone);
    if (labels === undefined) {
      return undefined;
    }
    const top = labels.at(-1);
    switch (top) {
      case undefined:
        return this.apex(name, type);
      case 'svc':
        return this.inServices(name, labels.slice(0, -1), type);
      case 'pod':
        return this.inPods(name, labels.slice(0, -1), type);
      case 'dns':
        return this.inDns(name, labels.slice(0, -1), type);
      case 'dns-version':
        return labels.length > 1
          ? this.nothing('NXDOMAIN')
          : type === 'TXT'
            ? this.found([{ type: 'TXT', name, ttl: this.options.ttlSeconds, data: SCHEMA_VERSION }])
            : this.nothing('NOERROR');
      default:
        return this.nothing('NXDOMAIN');
    }
  }

  private apex(name: string, type: string): ClusterAnswer {
    if (type === 'SOA') {
      return this.found([this.soa()]);
    }
    if (type === 'NS') {
      return this.found([{ type: 'NS', name, ttl: this.options.ttlSeconds, data: `ns.dns.${this.zone}` }]);
    }
    return this.nothing('NOERROR');
  }

  private inDns(name: string, labels: readonly string[], type: string): ClusterAnswer {
    if (labels.length === 0) {
      return this.nothing('NOERROR');
    }
    if (labels.length > 1 || labels[0] !== 'ns') {
      return this.nothing('NXDOMAIN');
    }
    const addresses = this.options.directory.dnsServices().flatMap((service) => clusterIpsOf(service));
    return this.addresses(name, type, addresses, this.options.ttlSeconds);
  }

  private inServices(name: string, labels: readonly string[], type: string): ClusterAnswer {
    const namespace = labels.at(-1);
    if (namespace === undefined) {
      return this.nothing('NOERROR');
    }
    if (labels.length === 1) {
      return this.nothing(this.options.directory.hasNamespace(namespace) ? 'NOERROR' : 'NXDOMAIN');
    }
    const service = this.options.directory.service(namespace, labels.at(-2) as string);
    if (service === undefined) {
      return this.nothing('NXDOMAIN');
    }
    const rest = labels.slice(0, -2);
    if (service.spec.type === 'ExternalName') {
      return rest.length === 0 ? this.externalName(name, service) : this.nothing('NXDOMAIN');
    }
    if (rest.length === 0) {
      return this.ofService(name, service, type);
    }
    if (rest.length === 1) {
      return this.ofEndpoint(name, service, rest[0] as string, type);
    }
    if (rest.length === 2 && rest.every((label) => label.startsWith('_'))) {
      return this.ofPort(name, service, (rest[0] as string).slice(1), (rest[1] as string).slice(1), type);
    }
    return this.nothing('NXDOMAIN');
  }

  private externalName(name: string, service: Service): ClusterAnswer {
    const target = service.spec.externalName ?? '';
    const record: DnsRecord = { type: 'CNAME', name, ttl: this.options.ttlSeconds, data: target };
    return { ...this.found([record]), follow: target };
  }

  private ofService(name: string, service: Service, type: string): ClusterAnswer {
    if (type === 'SRV') {
      return this.services(name, service, () => true);
    }
    if (!isHeadless(service)) {
      return this.addresses(name, type, clusterIpsOf(service), this.options.ttlSeconds);
    }
    const targets = this.targetsOf(service);
    if (targets.length === 0) {
      return this.nothing('NXDOMAIN');
    }
    const addresses = [...new Set(targets.map((target) => target.address))];
    return this.addresses(name, type, this.shuffled(addresses), SHORT_TTL_SECONDS);
  }

  private ofEndpoint(name: string, service: Service, label: string, type: string): ClusterAnswer {
    const prefix = `${label}.`;
    const addresses = this.targetsOf(service)
      .filter((target) => target.name.startsWith(prefix))
      .map((target) => target.address);
    return addresses.length === 0
      ? this.nothing('NXDOMAIN')
      : this.addresses(name, type, [...new Set(addresses)], SHORT_TTL_SECONDS);
  }

  private ofPort(name: string, service: Service, port: string, protocol: string, type: string): ClusterAnswer {
    const answer = this.services(
      name,
      service,
      (each) => (each.name ?? '').toLowerCase() === port && (each.protocol ?? 'TCP').toLowerCase() === protocol,
    );
    return answer.code === 'NXDOMAIN' || type === 'SRV' || type === 'ANY' ? answer : this.nothing('NOERROR');
  }

  /** SRV records of the ports that `wanted` selects: one per port, or one per endpoint and port of a headless Service. */
  private services(
    name: string,
    service: Service,
    wanted: (port: { readonly name?: string | undefined; readonly protocol?: string | undefined }) => boolean,
  ): ClusterAnswer {
    const answers: DnsRecord[] = [];
    const additionals = new Map<string, DnsRecord>();
    const add = (target: string, port: number, addresses: readonly string[], ttl: number) => {
      answers.push({ type: 'SRV', name, ttl, data: { priority: 0, weight: 100, port, target } });
      for (const address of addresses) {
        additionals.set(`${target} ${address}`, addressRecord(target, address, ttl));
      }
    };
    if (isHeadless(service)) {
      for (const target of this.targetsOf(service)) {
        for (const port of target.ports.filter(wanted)) {
          add(target.name, port.port, [target.address], SHORT_TTL_SECONDS);
        }
      }
    } else {
      const target = this.serviceName(service);
      for (const port of (service.spec.ports ?? []).filter(wanted)) {
        add(target, port.port, clusterIpsOf(service), this.options.ttlSeconds);
      }
    }
    return answers.length === 0
      ? this.nothing('NXDOMAIN')
      : { code: 'NOERROR', answers, additionals: [...additionals.values()], authorities: [] };
  }

  private inPods(name: string, labels: readonly string[], type: string): ClusterAnswer {
    const namespace = labels.at(-1);
    if (namespace === undefined) {
      return this.nothing('NOERROR');
    }
    if (!this.options.directory.hasNamespace(namespace)) {
      return this.nothing('NXDOMAIN');
    }
    if (labels.length === 1) {
      return this.nothing('NOERROR');
    }
    const address = labels.length === 2 ? addressOfLabel(labels[0] as string) : undefined;
    return address === undefined
      ? this.nothing('NXDOMAIN')
      : this.addresses(name, type, [address], this.options.ttlSeconds);
  }

  private reverse(name: string, normalized: string, type: string): ClusterAnswer | undefined {
    const address = addressOfReverseName(normalized);
    if (address === undefined) {
      return undefined;
    }
    const { directory } = this.options;
    const names = directory.servicesAt(address).map((service) => this.serviceName(service));
    if (names.length === 0) {
      for (const slice of directory.slicesAt(address)) {
        const service = this.serviceOf(slice);
        if (service !== undefined && isHeadless(service)) {
          const targets = this.targetsOf(service).filter((target) => target.address === address);
          names.push(...targets.map((target) => target.name));
        }
      }
    }
    // Not the cluster's address: somebody else may know it.
    if (names.length === 0) {
      return undefined;
    }
    return type === 'PTR'
      ? this.found(
          [...new Set(names)].map((data) => ({ type: 'PTR', name, ttl: SHORT_TTL_SECONDS, data }) satisfies DnsRecord),
        )
      : this.nothing('NOERROR');
  }

  private serviceOf(slice: EndpointSlice): Service | undefined {
    const service = slice.metadata.labels?.['kubernetes.io/service-name'];
    return service === undefined ? undefined : this.options.directory.service(slice.metadata.namespace ?? '', service);
  }

  private serviceName(service: Service): string {
    return `${service.metadata.name}.${service.metadata.namespace}.svc.${this.zone}`;
  }

  /** Ready endpoints by name: their hostname, or their address where they have none. */
  private targetsOf(service: Service): Target[] {
    const { namespace = '', name = '' } = service.metadata;
    const suffix = this.serviceName(service);
    return this.options.directory.slicesOf(namespace, name).flatMap((slice) => {
      const ports = (slice.ports ?? []).map((port) => ({
        name: port.name ?? '',
        protocol: port.protocol ?? 'TCP',
        port: port.port ?? 0,
      }));
      return (slice.endpoints ?? [])
        .filter(({ conditions }) => (conditions?.ready ?? true) || service.spec.publishNotReadyAddresses === true)
        .flatMap(({ addresses, hostname }) =>
          (addresses ?? []).map((address) => ({
            name: `${hostname ? hostname.toLowerCase() : dashedAddress(address)}.${suffix}`,
            address,
            ports,
          })),
        );
    });
  }

  private addresses(name: string, type: string, addresses: readonly string[], ttl: number): ClusterAnswer {
    const wanted = addresses.filter(
      (address) => (isIPv4(address) && type !== 'AAAA') || (isIPv6(address) && type !== 'A'),
    );
    return (type !== 'A' && type !== 'AAAA' && type !== 'ANY') || wanted.length === 0
      ? this.nothing('NOERROR')
      : this.found(wanted.map((address) => addressRecord(name, address, ttl)));
  }

  private shuffled(addresses: readonly string[]): string[] {
    const start = Math.floor(this.options.random() * addresses.length);
    return [...addresses.slice(start), ...addresses.slice(0, start)];
  }

  private found(answers: readonly DnsRecord[]): ClusterAnswer {
    return { code: 'NOERROR', answers, additionals: [], authorities: [] };
  }

  private nothing(code: 'NOERROR' | 'NXDOMAIN'): ClusterAnswer {
    return { code, answers: [], additionals: [], authorities: [this.soa()] };
  }

  private soa(): DnsRecord {
    return {
      type: 'SOA',
      name: this.zone,
      ttl: SHORT_TTL_SECONDS,
      data: {
        mname: `ns.dns.${this.zone}`,
        rname: `hostmaster.${this.zone}`,
        serial: Number(this.options.directory.revision() || '0') % 2 ** 32,
        refresh: 7_200,
        retry: 1_800,
        expire: 86_400,
        minimum: SHORT_TTL_SECONDS,
      },
    };
  }
}

function isHeadless({ spec }: Service): boolean {
  return spec.clusterIP === 'None' || spec.clusterIP === undefined || spec.clusterIP === '';
}

function clusterIpsOf({ spec }: Service): string[] {
  const all = spec.clusterIPs ?? (spec.clusterIP === undefined ? [] : [spec.clusterIP]);
  return all.filter((address) => isIPv4(address) || isIPv6(address));
}

function addressRecord(name: string, address: string, ttl: number): DnsRecord {
  return isIPv4(address) ? { type: 'A', name, ttl, data: address } : { type: 'AAAA', name, ttl, data: address };
}
