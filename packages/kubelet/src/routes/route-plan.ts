import type { Node } from '@gantry/api/core/v1';

/** A way to another node's pods. */
export interface PodRoute {
  /** Destination in CIDR notation. */
  readonly podCidr: string;
  /** Address of the node that has those pods. */
  readonly via: string;
}

/** Routes a host needs: one per pod range of every other node with an address. Sorted, so equal plans compare equal. */
export function planRoutes(ownName: string, nodes: readonly Node[]): PodRoute[] {
  const routes: PodRoute[] = [];
  for (const node of nodes) {
    if (node.metadata.name === ownName || node.metadata.deletionTimestamp != null) continue;
    const via = (node.status.addresses ?? []).find((address) => address.type === 'InternalIP')?.address;
    if (via === undefined) continue;
    const ranges = node.spec.podCIDRs ?? (node.spec.podCIDR === undefined ? [] : [node.spec.podCIDR]);
    for (const podCidr of ranges) {
      if (podCidr.includes(':') === via.includes(':')) routes.push({ podCidr, via });
    }
  }
  return routes.sort((a, b) => (a.podCidr < b.podCidr ? -1 : 1));
}

/** Difference between what is and what should be, as lines for `ip -batch`. */
export function routeCommands(current: readonly PodRoute[], wanted: readonly PodRoute[], protocol: number): string[] {
  const now = new Map(current.map((route) => [route.podCidr, route.via]));
  const then = new Map(wanted.map((route) => [route.podCidr, route.via]));
  const commands: string[] = [];
  for (const [podCidr] of now) {
    if (!then.has(podCidr)) commands.push(`route del ${podCidr} proto ${protocol}`);
  }
  for (const [podCidr, via] of then) {
    if (now.get(podCidr) !== via) commands.push(`route replace ${podCidr} via ${via} proto ${protocol}`);
  }
  return commands;
}
