import { access, readFile } from 'node:fs/promises';
import type { HostSecurity } from './security.ts';

/** Bit of CAP_SYS_RESOURCE in /proc/self/status. */
const capSysResource = 24n;

/** What the kernel offers for confining containers. */
export async function hostSecurity(): Promise<HostSecurity> {
  const exists = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    );
  const [seccomp, apparmor] = await Promise.all([
    exists('/proc/sys/kernel/seccomp/actions_avail'),
    exists('/sys/kernel/security/apparmor/profiles'),
  ]);
  return { seccomp, apparmor };
}

/** Whether oom_score_adj may be set below what it is. Without the capability the kernel refuses, and a container with a negative score cannot start. */
export async function mayLowerOomScore(): Promise<boolean> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const effective = BigInt(`0x${/^CapEff:\s+([0-9a-f]+)/m.exec(status)?.[1] ?? '0'}`);
  return (effective & (1n << capSysResource)) !== 0n;
}
