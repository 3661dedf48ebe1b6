/** How pods of one node reach the network. All addresses are IPv4 in CIDR notation. */
export interface CniConfigOptions {
  /** The node's own pod range, e.g. `10.244.1.0/24`. The first address becomes the bridge's. */
  readonly podCidr: string;
  /** Name of the bridge; must be unique within the host's network namespace and at most 15 characters. */
  readonly bridge: string;
  /** Where host-local keeps its address reservations. Must be private to the host. */
  readonly ipamDataDir: string;
  /** Network name; part of host-local's data path. Default `gantry`. */
  readonly name?: string;
  /** Interface MTU; unset lets the kernel choose. Set lower where pod traffic is encapsulated. */
  readonly mtu?: number;
}

/**
 * Renders the CNI configuration list for a node: bridge with host-local addresses, then portmap for hostPorts. The result is the text of a
 * `.conflist` file. Pure.
 */
export function renderCniConfig(options: CniConfigOptions): string {
  const conflist = {
    cniVersion: '0.4.0',
    name: options.name ?? 'gantry',
    plugins: [
      {
        type: 'bridge',
        bridge: options.bridge,
        isGateway: true,
        // Pods are reached over routes between hosts and keep their own source address; kube-proxy masquerades what
        // leaves the cluster. The plugin's own masquerading would hide pod addresses and needs iptables on every ADD.
        ipMasq: false,
        // A pod that calls a Service backed by itself gets its own packet back through the bridge.
        hairpinMode: true,
        ...(options.mtu === undefined ? {} : { mtu: options.mtu }),
        ipam: {
          type: 'host-local',
          dataDir: options.ipamDataDir,
          ranges: [[{ subnet: options.podCidr }]],
          routes: [{ dst: '0.0.0.0/0' }],
        },
      },
      { type: 'portmap', capabilities: { portMappings: true } },
    ],
  };
  return `${JSON.stringify(conflist, null, 2)}\n`;
}
