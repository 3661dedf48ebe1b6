import { readFile } from 'node:fs/promises';

/** Bit of CAP_SYS_RESOURCE in the capability masks of /proc (capabilities(7)). */
const CAP_SYS_RESOURCE = 24n;

/** Whether this process may give others a lower oom_score_adj than its own. Small virtual machines often forbid it. */
export async function mayLowerOomScore(): Promise<boolean> {
  const status = await readFile('/proc/self/status', 'utf8');
  const effective = /^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0';
  return ((BigInt(`0x${effective}`) >> CAP_SYS_RESOURCE) & 1n) === 1n;
}
