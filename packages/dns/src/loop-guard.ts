import { randomBytes } from 'node:crypto';
import type { Clock, Logger } from '@gantry/runtime';
import { encode } from 'dns-packet';
import { parseQuery } from './dns-message.ts';
import type { Forwarder } from './forwarder.ts';
import { askUpstream, type UpstreamAddress } from './upstream.ts';

/**
 * Finds out whether another server sends questions back here: asks each for a name that nobody else knows and listens
 * for it. Such a server would multiply every question until both are busy with nothing else, so it is not asked again.
 */
export class LoopGuard {
  private readonly probes = new Map<string, UpstreamAddress>();
  private readonly forwarder: Forwarder;
  private readonly clock: Clock;
  private readonly logger: Logger;

  constructor(options: { forwarder: Forwarder; clock: Clock; logger: Logger }) {
    this.forwarder = options.forwarder;
    this.clock = options.clock;
    this.logger = options.logger;
  }

  /** Sends the probes; resolves when every server has answered or had time to. */
  async check(timeoutMs = 2_000): Promise<void> {
    await Promise.all(
      this.forwarder.servers.map(async (upstream) => {
        const name = `${randomBytes(12).toString('hex')}.${randomBytes(8).toString('hex')}`;
        this.probes.set(name, upstream);
        const query = parseQuery(encode({ type: 'query', id: 0, flags: 0x0100, questions: [{ name, type: 'HINFO' }] }));
        if (query !== undefined && !('refusal' in query)) {
          // Any answer, and none, is fine.
          await askUpstream(upstream, query, { clock: this.clock, timeoutMs }).catch(() => {});
        }
        this.probes.delete(name);
      }),
    );
  }

  /** Whether this question is one of our own come back. */
  sawProbe(name: string): boolean {
    const upstream = this.probes.get(name.toLowerCase());
    if (upstream === undefined) {
      return false;
    }
    this.logger.error(
      { upstream: upstream.address },
      'this DNS server sends questions back here; it is not asked any more. Name a server that does not, with --upstream',
    );
    this.forwarder.remove(upstream);
    return true;
  }
}
