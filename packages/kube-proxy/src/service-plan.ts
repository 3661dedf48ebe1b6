import { createHash } from 'node:crypto';
import type { Backend, ServicePortModel } from './service-model.ts';
import type { ElementSetName, PortPlan } from './table-state.ts';

export interface PlanSettings {
  /** Pod addresses of the cluster; traffic from elsewhere is masqueraded. Empty: nothing is known about sources. */
  readonly clusterCidrs: readonly string[];
}

/** nftables takes identifiers of up to 127 bytes. */
const MAX_NAME = 120;

/** A readable chain name that stays unique when it had to be cut. */
function chainName(kind: string, port: ServicePortModel, suffix = ''): string {
  const full = `${kind}/${port.namespace}/${port.name}/${port.protocol}/${port.portName || port.port}${suffix}`;
  if (full.length <= MAX_NAME) {
    return full;
  }
  const hash = createHash('sha256').update(full).digest('hex').slice(0, 16);
  return `${full.slice(0, MAX_NAME - 17)}-${hash}`;
}

/** nftables' set of the cluster's pod addresses, for rules that ask whether a packet comes from a pod. */
function sourceSet(cidrs: readonly string[]): string {
  return cidrs.length === 1 ? (cidrs[0] as string) : `{ ${cidrs.join(', ')} }`;
}

/**
 * The chains and elements of one Service port. Traffic enters by an element of a verdict map and runs through
 *
 *     service-ips ──► svc/…  (any backend)            no backend at all ──► no-endpoints: reject
 *               └───► loc/…  (backends of this host)  none here, policy Local ──► no-endpoints: drop
 *     nodeports, external IPs ──► ext/… ──► masquerade, then svc/…   (policy Cluster)
 *                                      └──► loc/… with the client's address kept (policy Local)
 */
export function planServicePort(port: ServicePortModel, settings: PlanSettings): PortPlan {
  const chains: (readonly [string, readonly string[]])[] = [];
  const affinitySets: (readonly [string, number])[] = [];
  const elements: [ElementSetName, string, string][] = [];
  const hasAny = port.backends.length > 0;
  const hasLocal = port.localBackends.length > 0;
  const anyChain = chainName('svc', port);
  const localChain = chainName('loc', port);
  const externalChain = chainName('ext', port);
  const isExternal = port.nodePort > 0 || port.externalIps.length > 0 || port.loadBalancerIps.length > 0;

  const addBalancer = (chain: string, backends: readonly Backend[]) => {
    const balancer = planBalancer(port, chain, backends);
    chains.push(...balancer.chains);
    affinitySets.push(...balancer.affinitySets);
  };
  const usesLocal = (port.internalLocal || (port.externalLocal && isExternal)) && hasLocal;
  if (hasAny) {
    addBalancer(anyChain, port.backends);
  }
  if (usesLocal) {
    addBalancer(localChain, port.localBackends);
  }

  for (const ip of port.clusterIps) {
    const key = `${ip} . ${port.protocol} . ${port.port}`;
    elements.push(['cluster-ips', ip, '']);
    if (!hasAny) {
      elements.push(['no-endpoints', key, 'goto refuse']);
    } else if (port.internalLocal && !hasLocal) {
      elements.push(['no-endpoints', key, 'drop']);
    } else {
      elements.push(['service-ips', key, `goto ${port.internalLocal ? localChain : anyChain}`]);
    }
  }
  if (isExternal) {
    if (hasAny) {
      chains.push([externalChain, planExternal(port, settings, anyChain, localChain)]);
    }
    for (const ip of [...port.externalIps, ...port.loadBalancerIps]) {
      const key = `${ip} . ${port.protocol} . ${port.port}`;
      const firewall = chainName('fw', port);
      const isGuarded = port.loadBalancerSourceRanges.length > 0 && port.loadBalancerIps.includes(ip);
      if (!hasAny) {
        elements.push(['no-endpoints', key, 'goto refuse']);
      } else if (isGuarded) {
        const ranges = `{ ${port.loadBalancerSourceRanges.join(', ')} }`;
        chains.push([firewall, [`ip saddr ${ranges} goto ${externalChain}`, 'drop']]);
        elements.push(['service-ips', key, `goto ${firewall}`]);
      } else {
        elements.push(['service-ips', key, `goto ${externalChain}`]);
      }
    }
    if (port.nodePort > 0) {
      const key = `${port.protocol} . ${port.nodePort}`;
      elements.push(
        hasAny ? ['service-nodeports', key, `goto ${externalChain}`] : ['no-endpoint-nodeports', key, 'goto refuse'],
      );
    }
  }
  for (const { address } of port.backends) {
    elements.push(['hairpin', `${address} . ${address}`, '']);
  }
  return { chains, affinitySets, elements };
}

function planExternal(port: ServicePortModel, settings: PlanSettings, anyChain: string, localChain: string): string[] {
  if (!port.externalLocal) {
    return ['jump mark-for-masquerade', `goto ${anyChain}`];
  }
  const rules: string[] = [];
  if (settings.clusterCidrs.length > 0) {
    // Pods reach an external address of their own cluster as if it were the cluster IP.
    rules.push(`ip saddr ${sourceSet(settings.clusterCidrs)} goto ${anyChain}`);
  }
  rules.push('fib saddr type local jump mark-for-masquerade', `fib saddr type local goto ${anyChain}`);
  rules.push(port.localBackends.length > 0 ? `goto ${localChain}` : 'drop');
  return rules;
}

/** Random choice among backends; with client affinity each backend has a chain and a set that remembers its clients. */
function planBalancer(
  port: ServicePortModel,
  chain: string,
  backends: readonly Backend[],
): Pick<PortPlan, 'chains' | 'affinitySets'> {
  const { protocol, affinitySeconds } = port;
  if (affinitySeconds === 0) {
    const [only] = backends;
    const target =
      backends.length === 1 && only !== undefined
        ? `dnat to ${only.address}:${only.port}`
        : `dnat ip addr . port to numgen random mod ${backends.length} map { ${backends
            .map(({ address, port: to }, index) => `${index} : ${address} . ${to}`)
            .join(', ')} }`;
    return { chains: [[chain, [`meta l4proto ${protocol} ${target}`]]], affinitySets: [] };
  }
  const chains: (readonly [string, readonly string[]])[] = [];
  const affinitySets: (readonly [string, number])[] = [];
  const stay: string[] = [];
  const choose: string[] = [];
  for (const [index, { address, port: to }] of backends.entries()) {
    const name = chainName('ep', port, `/${chain.slice(0, 3)}/${address}/${to}`);
    // The time is part of the name: a set's timeout cannot be changed.
    const clients = chainName('aff', port, `/${chain.slice(0, 3)}/${address}/${to}/${affinitySeconds}`);
    affinitySets.push([clients, affinitySeconds]);
    chains.push([name, [`update @${clients} { ip saddr }`, `meta l4proto ${protocol} dnat to ${address}:${to}`]]);
    stay.push(`ip saddr @${clients} goto ${name}`);
    choose.push(`${index} : goto ${name}`);
  }
  chains.push([chain, [...stay, `numgen random mod ${backends.length} vmap { ${choose.join(', ')} }`]]);
  return { chains, affinitySets };
}
