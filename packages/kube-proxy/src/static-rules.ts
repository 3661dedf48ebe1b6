export interface StaticSettings {
  readonly table: string;
  /** Pod addresses of the cluster. */
  readonly clusterCidrs: readonly string[];
  /** Mark bit that says "masquerade on the way out". */
  readonly masqueradeMark: number;
  /** Masquerade all traffic to cluster IPs, whoever sends it. */
  readonly masqueradeAll: boolean;
  /** Masquerade what pods send to addresses outside the cluster. */
  readonly masqueradeEgress: boolean;
  /**
   * Pods of this host, given only where bridged packets bypass netfilter: an answer between two pods of one bridge would
   * then miss its address translation, so such connections are masqueraded.
   */
  readonly bridgedPodCidr: string | undefined;
}

/** Runs before the translation at `dstnat` (-100), where packets still carry the Service's address. */
const CHECK_PRIORITY = -110;

/**
 * The unchanging part: replaces a table of this name, whatever it holds, by an empty one with all hooks in place. First
 * part of a full synchronisation, in the same transaction as the content.
 */
export function staticScript(settings: StaticSettings): string[] {
  const { table, clusterCidrs } = settings;
  const mark = `0x${settings.masqueradeMark.toString(16)}`;
  const unmark = `0x${(~settings.masqueradeMark >>> 0).toString(16)}`;
  const pods = clusterCidrs.length === 1 ? clusterCidrs[0] : `{ ${clusterCidrs.join(', ')} }`;
  const lines: string[] = [`add table ip ${table}`, `delete table ip ${table}`, `add table ip ${table}`];
  const map = (name: string, type: string) => lines.push(`add map ip ${table} ${name} { type ${type} : verdict; }`);
  const set = (name: string, type: string) => lines.push(`add set ip ${table} ${name} { type ${type}; }`);
  const chain = (name: string, rules: readonly string[], hook = '') => {
    lines.push(`add chain ip ${table} ${name}${hook === '' ? '' : ` { type ${hook}; }`}`);
    lines.push(...rules.map((rule) => `add rule ip ${table} ${name} ${rule}`));
  };
  map('service-ips', 'ipv4_addr . inet_proto . inet_service');
  map('service-nodeports', 'inet_proto . inet_service');
  map('no-endpoints', 'ipv4_addr . inet_proto . inet_service');
  map('no-endpoint-nodeports', 'inet_proto . inet_service');
  set('cluster-ips', 'ipv4_addr');
  set('hairpin', 'ipv4_addr . ipv4_addr');

  chain('mark-for-masquerade', [`meta mark set meta mark or ${mark}`]);
  chain('refuse', ['reject']);
  // Node ports answer on every address of the host but loopback.
  const nodePort = 'fib daddr type local ip daddr != 127.0.0.0/8 meta l4proto . th dport';
  const masqueradeSources = settings.masqueradeAll
    ? ['ip daddr @cluster-ips jump mark-for-masquerade']
    : clusterCidrs.length > 0
      ? [`ip daddr @cluster-ips ip saddr != ${pods} jump mark-for-masquerade`]
      : [];
  chain('services', [
    ...masqueradeSources,
    'ip daddr . meta l4proto . th dport vmap @service-ips',
    `${nodePort} vmap @service-nodeports`,
  ]);
  chain('check', [
    'ct state new ip daddr . meta l4proto . th dport vmap @no-endpoints',
    `ct state new ${nodePort} vmap @no-endpoint-nodeports`,
  ]);
  chain('check-prerouting', ['jump check'], `filter hook prerouting priority ${CHECK_PRIORITY}`);
  chain('check-output', ['jump check'], `filter hook output priority ${CHECK_PRIORITY}`);
  chain('nat-prerouting', ['jump services'], 'nat hook prerouting priority -100');
  chain('nat-output', ['jump services'], 'nat hook output priority -100');
  chain(
    'nat-postrouting',
    [
      // The bit must not outlive this hook: tunnels route the packet through it again.
      `meta mark & ${mark} == ${mark} meta mark set meta mark & ${unmark} masquerade fully-random`,
      'ct status dnat ip saddr . ip daddr @hairpin masquerade fully-random',
      ...(settings.bridgedPodCidr === undefined
        ? []
        : [`ct status dnat ip saddr ${settings.bridgedPodCidr} ip daddr ${settings.bridgedPodCidr} masquerade`]),
      ...(settings.masqueradeEgress && clusterCidrs.length > 0
        ? [`ip saddr ${pods} ip daddr != ${pods} fib daddr type != { local, multicast, broadcast } masquerade`]
        : []),
    ],
    'nat hook postrouting priority 100',
  );
  return lines;
}
