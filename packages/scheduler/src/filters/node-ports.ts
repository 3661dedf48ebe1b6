/** Host ports: two pods cannot hold the same protocol, port and address on one node; 0.0.0.0 stands for every address. */
import type { FilterPlugin } from '../core/framework.ts';
import type { HostPort } from '../core/pod-info.ts';

type PortsInUse = ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

const ANY = '0.0.0.0';

export function conflictingPort(inUse: PortsInUse, wanted: readonly HostPort[]): HostPort | undefined {
  if (inUse === undefined || inUse.size === 0) {
    return undefined;
  }
  return wanted.find(({ protocol, port, ip }) => {
    const addresses = inUse.get(`${protocol}/${port}`);
    return addresses !== undefined && (ip === ANY || addresses.has(ip) || addresses.has(ANY));
  });
}

export const nodePorts: FilterPlugin = ({ info, state }) =>
  info.ports.length === 0
    ? undefined
    : {
        name: 'NodePorts',
        check: (slot) => (conflictingPort(state.table.ports[slot], info.ports) === undefined ? 0 : 1),
        reasons: () => ["node(s) didn't have free ports for the requested pod ports"],
        remedy: (slot) => {
          const port = conflictingPort(state.table.ports[slot], info.ports);
          return `host port ${port?.protocol} ${port?.port} is taken; free it or ask for another`;
        },
      };
