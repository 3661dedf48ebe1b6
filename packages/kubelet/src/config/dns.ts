import type { Pod } from '@gantry/api/core/v1';

export interface DnsConfig {
  readonly servers: readonly string[];
  readonly searches: readonly string[];
  readonly options: readonly string[];
}

export interface DnsSettings {
  readonly clusterDns: readonly string[];
  /** Without dots at the ends; empty turns cluster names off. */
  readonly clusterDomain: string;
  /** The host's own resolv.conf, parsed. */
  readonly host: DnsConfig;
}

/** Limits of what resolvers read. */
const maxServers = 3;
const maxSearches = 32;

/** What a pod's resolv.conf should say, from its dnsPolicy and dnsConfig. */
export function podDns(pod: Pod, settings: DnsSettings): DnsConfig {
  const base = baseDns(pod, settings);
  const extra = pod.spec.dnsConfig;
  if (extra == null) return base;
  const options = new Map(base.options.map((option) => [option.split(':')[0] ?? '', option]));
  for (const option of extra.options ?? []) {
    const name = option.name ?? '';
    options.set(name, option.value == null ? name : `${name}:${option.value}`);
  }
  return {
    servers: unique([...base.servers, ...(extra.nameservers ?? [])]).slice(0, maxServers),
    searches: unique([...base.searches, ...(extra.searches ?? [])]).slice(0, maxSearches),
    options: [...options.values()],
  };
}

function baseDns(pod: Pod, { clusterDns, clusterDomain, host }: DnsSettings): DnsConfig {
  const policy = pod.spec.dnsPolicy ?? 'ClusterFirst';
  if (policy === 'None') return { servers: [], searches: [], options: [] };
  const cluster = policy === 'ClusterFirstWithHostNet' || (policy === 'ClusterFirst' && !pod.spec.hostNetwork);
  if (!cluster || clusterDns.length === 0) return host;
  const domains =
    clusterDomain === ''
      ? []
      : [`${pod.metadata.namespace}.svc.${clusterDomain}`, `svc.${clusterDomain}`, clusterDomain];
  return {
    servers: clusterDns.slice(0, maxServers),
    searches: unique([...domains, ...host.searches]).slice(0, maxSearches),
    options: ['ndots:5'],
  };
}

export function parseResolvConf(text: string): DnsConfig {
  const servers: string[] = [];
  let searches: string[] = [];
  let options: string[] = [];
  for (const line of text.split('\n')) {
    const [keyword, ...values] = line.trim().split(/\s+/);
    if (keyword === 'nameserver' && values[0] !== undefined) servers.push(values[0]);
    else if (keyword === 'search') searches = values.filter((value) => value !== '.');
    else if (keyword === 'options') options = values;
  }
  return { servers, searches, options };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
