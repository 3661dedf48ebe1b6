/** What strategies take from the process around them. */
import type { ServiceAllocators } from '../allocators/service-allocators.ts';

export interface StrategyDeps {
  /**
   * Hands out Service addresses and node ports. Without it Services are stored with what the client asked for, which only
   * unit tests want.
   */
  readonly serviceAllocators?: ServiceAllocators | undefined;
  /** How long events stay, in seconds (kube-apiserver's `--event-ttl`); an hour by default. */
  readonly eventTtlSeconds?: number | undefined;
}
