import type { ServicePortModel } from './service-model.ts';

/**
 * Tracked UDP flows that would go on to where rules no longer lead. UDP has no connection that ends, so a client that
 * keeps its port, as resolvers do, would talk to a dead backend for as long as it talks.
 */
export interface StaleFlow {
  /** Service address and port; no address: any address of this host (node ports). */
  readonly address: string | undefined;
  readonly port: number;
  /** Only flows translated to this backend; undefined: all, because the Service had no backend before. */
  readonly backend: string | undefined;
}

/** Flows to forget when a Service port changes from `before` to `after`. Either may be missing. Pure. */
export function staleFlows(before: ServicePortModel | undefined, after: ServicePortModel | undefined): StaleFlow[] {
  const port = after ?? before;
  if (port === undefined || port.protocol !== 'udp') {
    return [];
  }
  const addresses = (each: ServicePortModel): { address: string | undefined; port: number }[] => [
    ...[...each.clusterIps, ...each.externalIps, ...each.loadBalancerIps].map((address) => ({
      address,
      port: each.port,
    })),
    ...(each.nodePort > 0 ? [{ address: undefined, port: each.nodePort }] : []),
  ];
  const flows: StaleFlow[] = [];
  if (before !== undefined) {
    const kept = new Set((after?.backends ?? []).map((each) => each.address));
    const gone = new Set(before.backends.map((each) => each.address).filter((address) => !kept.has(address)));
    for (const backend of gone) {
      flows.push(...addresses(before).map((each) => ({ ...each, backend })));
    }
  }
  if (after !== undefined && after.backends.length > 0 && (before === undefined || before.backends.length === 0)) {
    flows.push(...addresses(after).map((each) => ({ ...each, backend: undefined })));
  }
  return flows;
}

/** Arguments of `conntrack` that forget one flow. */
export function conntrackArguments({ address, port, backend }: StaleFlow): string[] {
  return [
    '-D',
    '-f',
    'ipv4',
    '-p',
    'udp',
    ...(address === undefined ? [] : ['--orig-dst', address]),
    '--orig-port-dst',
    String(port),
    ...(backend === undefined ? [] : ['--dst-nat', backend]),
  ];
}
