import type { ProxyStatus } from '@gantry/api/proto/gantry/proxy/v1/proxy';
import type { InformerServiceSource } from './informer-source.ts';
import type { ProxyReporter } from './proxy-grpc.ts';
import type { ServiceProxy } from './service-proxy.ts';
import type { TableState } from './table-state.ts';

/** Gathers what there is to say about this host's rules, and tells those who wait when it changed. */
export class StatusBoard implements ProxyReporter {
  private readonly proxy: ServiceProxy;
  private readonly source: InformerServiceSource;
  private readonly nodeName: string;
  private readonly waiting = new Set<() => void>();

  constructor(options: { proxy: ServiceProxy; source: InformerServiceSource; nodeName: string }) {
    this.proxy = options.proxy;
    this.source = options.source;
    this.nodeName = options.nodeName;
  }

  status(): ProxyStatus {
    const { status } = this.proxy;
    return {
      node: this.nodeName,
      rulesRevision: status.rulesRevision,
      seenRevision: this.source.seenRevision(),
      stalenessMs: BigInt(Math.round(this.source.stalenessMs())),
      syncedAt: status.syncedAtMs === 0 ? '' : new Date(status.syncedAtMs).toISOString(),
      lastError: status.lastError,
      services: status.services,
      endpoints: status.endpoints,
      fullSyncs: BigInt(status.fullSyncs),
      incrementalSyncs: BigInt(status.incrementalSyncs),
    };
  }

  table(): TableState | undefined {
    return this.proxy.table;
  }

  /** Why the rules cannot be relied on; undefined when they can. */
  problem(): string | undefined {
    const { rulesRevision, lastError, syncedAtMs } = this.proxy.status;
    if (lastError !== '') {
      return `the last change of the rules failed: ${lastError}`;
    }
    return syncedAtMs === 0 && rulesRevision === '' ? 'the rules have not been written yet' : undefined;
  }

  changed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = () => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', onAbort);
        resolve();
      };
      const onAbort = () => {
        this.waiting.delete(wake);
        reject(signal.reason);
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  notify(): void {
    for (const wake of [...this.waiting]) {
      wake();
    }
  }
}
