import type {
  ListRulesRequest,
  ListRulesResponse,
  ProxyServiceImplementation,
  ProxyStatus,
  WatchStatusResponse,
} from '@gantry/api/proto/gantry/proxy/v1/proxy';
import { ELEMENT_SETS, type TableState } from './table-state.ts';

export interface ProxyReporter {
  status(): ProxyStatus;
  table(): TableState | undefined;
  /** Resolves after the next change of the status; rejects when the signal aborts. */
  changed(signal: AbortSignal): Promise<void>;
}

/** The gRPC face of one host's proxy. */
export class ProxyGrpcService implements ProxyServiceImplementation {
  private readonly reporter: ProxyReporter;

  constructor(reporter: ProxyReporter) {
    this.reporter = reporter;
  }

  async getStatus(): Promise<{ status: ProxyStatus }> {
    return { status: this.reporter.status() };
  }

  async *watchStatus(_request: unknown, context: { signal: AbortSignal }): AsyncGenerator<WatchStatusResponse> {
    while (!context.signal.aborted) {
      const changed = this.reporter.changed(context.signal);
      yield { status: this.reporter.status() };
      await changed.catch(() => {});
    }
  }

  async listRules({ namespace, service }: ListRulesRequest): Promise<ListRulesResponse> {
    const table = this.reporter.table();
    const wanted = namespace === '' && service === '' ? '' : `/${namespace}/${service}/`;
    const chains = [...(table?.chains ?? [])]
      .filter(([name]) => name.includes(wanted))
      .map(([name, rules]) => ({ name, rules: [...rules] }));
    const elements = ELEMENT_SETS.flatMap((map) =>
      [...(table?.elements[map] ?? [])]
        .filter(([, verdict]) => verdict.includes(wanted))
        .map(([key, verdict]) => ({ map, key, verdict })),
    );
    return { chains, elements };
  }
}
