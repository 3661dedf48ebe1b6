import { runCommand } from '@gantry/runtime/command';
import { conntrackArguments, type StaleFlow } from './stale-flows.ts';

/** What carries decisions out. The real one runs `nft` and `conntrack` in this process's network namespace. */
export interface RuleApplier {
  /** Applies a script as one transaction: all of it or, rejecting, nothing. */
  apply(script: string): Promise<void>;
  /** Forgets tracked flows. Flows that do not exist are no error. */
  forget(flows: readonly StaleFlow[]): Promise<void>;
}

/** {@link RuleApplier} by the host's own programs. */
export class NftRuleApplier implements RuleApplier {
  private readonly nft: string;
  private readonly conntrack: string;

  constructor(programs: { nft?: string; conntrack?: string } = {}) {
    this.nft = programs.nft ?? 'nft';
    this.conntrack = programs.conntrack ?? 'conntrack';
  }

  async apply(script: string): Promise<void> {
    await runCommand(this.nft, ['-f', '-'], { input: script });
  }

  async forget(flows: readonly StaleFlow[]): Promise<void> {
    for (const flow of flows) {
      // Exit code 1 means that there was no such flow.
      await runCommand(this.conntrack, conntrackArguments(flow), { allowFailure: true });
    }
  }
}
