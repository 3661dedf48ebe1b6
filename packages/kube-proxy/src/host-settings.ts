import { readFile, writeFile } from 'node:fs/promises';
import type { Logger } from '@gantry/runtime';

const FORWARDING = '/proc/sys/net/ipv4/ip_forward';
const BRIDGED_PACKETS = '/proc/sys/net/bridge/bridge-nf-call-iptables';

/** What of the host's network behaviour the rules rely on. */
export interface HostNetworkFacts {
  /** Packets between two ports of one bridge pass netfilter, so translated connections between its pods work as they are. */
  readonly bridgedPacketsPass: boolean;
}

/** Turns on what Services need from the kernel of this network namespace, where it may; says what could not be had. */
export async function prepareHost(logger: Logger): Promise<HostNetworkFacts> {
  if (!(await ensure(FORWARDING, '1'))) {
    logger.warn(
      { setting: FORWARDING },
      'forwarding is off and cannot be turned on: Services are out of reach for pods',
    );
  }
  const bridgedPacketsPass = await ensure(BRIDGED_PACKETS, '1');
  if (!bridgedPacketsPass) {
    logger.info(
      { setting: BRIDGED_PACKETS },
      'no filtering of bridged packets: pods of this host are masqueraded to each other',
    );
  }
  return { bridgedPacketsPass };
}

async function ensure(path: string, value: string): Promise<boolean> {
  try {
    if ((await readFile(path, 'utf8')).trim() === value) {
      return true;
    }
    await writeFile(path, value);
    return true;
  } catch {
    return false;
  }
}
