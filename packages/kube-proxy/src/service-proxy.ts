import type { Service } from '@gantry/api/core/v1';
import type { EndpointSlice } from '@gantry/api/discovery/v1';
import type { Clock, Logger } from '@gantry/runtime';
import type { RuleApplier } from './rule-applier.ts';
import { modelService, type ServicePortModel } from './service-model.ts';
import { planServicePort } from './service-plan.ts';
import { type StaleFlow, staleFlows } from './stale-flows.ts';
import type { StaticSettings } from './static-rules.ts';
import { fullScript, incrementalScript } from './table-script.ts';
import { assembleTable, type PortPlan, type TableState } from './table-state.ts';

/** Where the proxy learns what should be. The real one reads informers. */
export interface ServiceSource {
  services(): Iterable<Service>;
  /** `key` is `namespace/name`. */
  service(key: string): Service | undefined;
  slicesOf(key: string): readonly EndpointSlice[];
  /** Revision up to which both of them are complete. */
  revision(): string;
}

export interface ServiceProxyOptions {
  readonly source: ServiceSource;
  readonly applier: RuleApplier;
  readonly nodeName: string;
  readonly settings: StaticSettings;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Pause between two transactions, so that a burst of changes becomes one (default 20 ms). */
  readonly minSyncPeriodMs?: number | undefined;
  /** Called after each attempt. */
  readonly onSynced?: ((status: ProxySyncStatus) => void) | undefined;
}

/** How the rules stand. */
export interface ProxySyncStatus {
  /** The kernel reflects everything up to this revision; '' before the first success. */
  readonly rulesRevision: string;
  readonly syncedAtMs: number;
  readonly lastError: string;
  readonly services: number;
  readonly endpoints: number;
  readonly fullSyncs: number;
  readonly incrementalSyncs: number;
  readonly lastDurationMs: number;
}

interface PlannedService {
  readonly ports: readonly ServicePortModel[];
  readonly plans: readonly PortPlan[];
}

const FIRST_RETRY_MS = 200;
const LAST_RETRY_MS = 30_000;

/**
 * Keeps the kernel's rules equal to what Services and EndpointSlices ask for.
 *
 *     informer events ──► dirty keys ──► plan these Services ──► table state ──► difference ──► one nft transaction
 *
 * The first transaction, and the one after a failure, replaces the whole table; all others hold only the difference.
 * One transaction is under way at a time; what changes meanwhile goes into the next.
 */
export class ServiceProxy {
  private readonly options: ServiceProxyOptions;
  private readonly planned = new Map<string, PlannedService>();
  private readonly dirty = new Set<string>();
  private settings: StaticSettings;
  /** What the kernel holds; undefined when that is not known. */
  private applied: TableState | undefined;
  private pendingFlows: StaleFlow[] = [];
  private wake: (() => void) | undefined;
  private syncing = false;
  private current: ProxySyncStatus = {
    rulesRevision: '',
    syncedAtMs: 0,
    lastError: '',
    services: 0,
    endpoints: 0,
    fullSyncs: 0,
    incrementalSyncs: 0,
    lastDurationMs: 0,
  };

  constructor(options: ServiceProxyOptions) {
    this.options = options;
    this.settings = options.settings;
  }

  /** While nothing is waiting or under way, what is seen is what is applied, and the revision moves with it. */
  get status(): ProxySyncStatus {
    const isUpToDate = this.applied !== undefined && !this.syncing && this.dirty.size === 0;
    return isUpToDate ? { ...this.current, rulesRevision: this.options.source.revision() } : this.current;
  }

  /** The table as the kernel holds it, for display. */
  get table(): TableState | undefined {
    return this.applied;
  }

  /** A Service or its endpoints changed. */
  markDirty(key: string): void {
    this.dirty.add(key);
    this.wake?.();
  }

  /** The rules around the Services changed (this host's pod range): everything is written anew. */
  changeSettings(settings: StaticSettings): void {
    this.settings = settings;
    this.resync();
  }

  /** Replaces the table by what it should be, whatever the kernel holds. */
  resync(): void {
    this.applied = undefined;
    this.wake?.();
  }

  /** Runs until `signal` aborts. The source must be complete. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, logger, source } = this.options;
    signal.addEventListener('abort', () => this.wake?.(), { once: true });
    for (const service of source.services()) {
      this.dirty.add(`${service.metadata.namespace}/${service.metadata.name}`);
    }
    let retryMs = FIRST_RETRY_MS;
    while (!signal.aborted) {
      try {
        await this.syncOnce();
        retryMs = FIRST_RETRY_MS;
      } catch (error) {
        // What the kernel holds is uncertain now.
        this.applied = undefined;
        this.fail(error);
        logger.error({ error }, 'the rules could not be applied, trying again with the whole table');
        await clock.sleep(retryMs, signal).catch(() => {});
        retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
        continue;
      }
      await this.untilWork(signal);
      await clock.sleep(this.options.minSyncPeriodMs ?? 20, signal).catch(() => {});
    }
  }

  /** One transaction, if anything differs. @internal */
  async syncOnce(): Promise<void> {
    this.syncing = true;
    try {
      await this.transact();
    } finally {
      this.syncing = false;
    }
  }

  private async transact(): Promise<void> {
    const { applier, clock, source } = this.options;
    const startMs = clock.monotonicMs();
    // Taken before the plan: what comes in later belongs to the next transaction.
    const revision = source.revision();
    this.replan();
    const desired = assembleTable(this.plansInOrder());
    const { applied } = this;
    const isFull = applied === undefined;
    const script = isFull
      ? fullScript(this.settings, desired)
      : incrementalScript(this.settings.table, applied, desired);
    if (script !== '') {
      await applier.apply(script);
    }
    this.applied = desired;
    const flows = this.pendingFlows;
    this.pendingFlows = [];
    if (flows.length > 0) {
      await applier.forget(flows);
    }
    const { fullSyncs, incrementalSyncs } = this.current;
    this.publish({
      rulesRevision: revision,
      syncedAtMs: clock.nowMs(),
      lastError: '',
      ...this.counts(),
      fullSyncs: fullSyncs + (isFull ? 1 : 0),
      incrementalSyncs: incrementalSyncs + (!isFull && script !== '' ? 1 : 0),
      lastDurationMs: clock.monotonicMs() - startMs,
    });
  }

  private replan(): void {
    const { source, nodeName } = this.options;
    for (const key of this.dirty) {
      const before = this.planned.get(key)?.ports ?? [];
      const service = source.service(key);
      const ports = service === undefined ? [] : modelService(service, source.slicesOf(key), nodeName);
      const plans = ports.map((port) => planServicePort(port, this.settings));
      if (ports.length === 0) {
        this.planned.delete(key);
      } else {
        this.planned.set(key, { ports, plans });
      }
      const idOf = (port: ServicePortModel) => `${port.protocol}/${port.portName}/${port.port}`;
      const old = new Map(before.map((port) => [idOf(port), port]));
      for (const port of ports) {
        this.pendingFlows.push(...staleFlows(old.get(idOf(port)), port));
        old.delete(idOf(port));
      }
      for (const port of old.values()) {
        this.pendingFlows.push(...staleFlows(port, undefined));
      }
    }
    this.dirty.clear();
  }

  /** By name, so that the winner among conflicting Services does not depend on the order of events. */
  private *plansInOrder(): Generator<PortPlan> {
    const keys = [...this.planned.keys()].sort();
    for (const key of keys) {
      yield* this.planned.get(key)?.plans ?? [];
    }
  }

  private counts(): { services: number; endpoints: number } {
    let endpoints = 0;
    for (const { ports } of this.planned.values()) {
      for (const port of ports) {
        endpoints += port.backends.length;
      }
    }
    return { services: this.planned.size, endpoints };
  }

  private fail(error: unknown): void {
    this.publish({ ...this.current, lastError: error instanceof Error ? error.message : String(error) });
  }

  private publish(status: ProxySyncStatus): void {
    this.current = status;
    this.options.onSynced?.(status);
  }

  private async untilWork(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.dirty.size === 0 && this.applied !== undefined) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    this.wake = undefined;
  }
}
