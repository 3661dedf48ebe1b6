import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '@gantry/runtime';
import { renderCniConfig } from '../cni-config.ts';

export interface HostNetworkOptions {
  readonly cniConfDir: string;
  readonly cniDataDir: string;
  readonly bridge: string;
  readonly mtu: number | undefined;
  readonly logger: Logger;
}

const fileName = '10-gantry.conflist';

/**
 * Gives the runtime its CNI configuration once the node's pod range is known. Writes only what differs: the runtime
 * reloads its network at every change of the file. An existing configuration of another name is left to win.
 */
export async function writeCniConfig(podCidr: string, options: HostNetworkOptions): Promise<void> {
  const { cniConfDir, cniDataDir, bridge, mtu, logger } = options;
  await mkdir(cniConfDir, { recursive: true });
  const wanted = renderCniConfig({
    podCidr,
    bridge,
    ipamDataDir: cniDataDir,
    ...(mtu === undefined ? {} : { mtu }),
  });
  const path = join(cniConfDir, fileName);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === wanted) return;
  // Reservations of an older range would only confuse the allocator.
  if (before !== undefined) await rm(join(cniDataDir, 'gantry'), { recursive: true, force: true });
  await writeFile(`${path}.new`, wanted, { mode: 0o644 });
  await rename(`${path}.new`, path);
  logger.info({ podCidr, path }, 'wrote CNI configuration');
}

/** Kernel settings of the host's network that pod traffic needs. Those the kernel does not have are passed over. */
export async function applyNetworkSysctls(logger: Logger): Promise<void> {
  const settings = {
    'net/ipv4/ip_forward': '1',
    // Replies between pods on one bridge must pass the host's address translation, or Services answer from the wrong address.
    'net/bridge/bridge-nf-call-iptables': '1',
  };
  for (const [name, value] of Object.entries(settings)) {
    const path = `/proc/sys/${name}`;
    const before = await readFile(path, 'utf8').catch(() => undefined);
    if (before === undefined || before.trim() === value) continue;
    await writeFile(path, value).catch((error: unknown) => {
      logger.warn({ setting: name, err: error instanceof Error ? error.message : String(error) }, 'cannot set sysctl');
    });
  }
}
