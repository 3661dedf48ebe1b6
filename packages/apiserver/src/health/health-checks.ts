/** /livez, /readyz and /healthz, with `?verbose`, `?exclude=` and single checks below them. */
import type { Exchange } from '../http/exchange.ts';
import { Query } from '../http/request-info.ts';

/** Throws, or says why, when the condition is not met. */
export interface NamedCheck {
  readonly name: string;
  check(): string | undefined;
}

const TEXT = {
  'content-type': 'text/plain; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache, private',
};

export class HealthChecks {
  readonly #liveness: readonly NamedCheck[];
  readonly #readiness: readonly NamedCheck[];

  /** Readiness includes liveness. */
  constructor(liveness: readonly NamedCheck[], readiness: readonly NamedCheck[]) {
    this.#liveness = liveness;
    this.#readiness = [...liveness, ...readiness];
  }

  get isReady(): boolean {
    return this.#readiness.every(({ check }) => check() === undefined);
  }

  /** True when the path is one of health. */
  respond(exchange: Exchange, path: string, rawQuery: string): boolean {
    const [, root, single, ...rest] = path.split('/');
    if ((root !== 'livez' && root !== 'readyz' && root !== 'healthz') || rest.length > 0) return false;
    const checks = root === 'readyz' ? this.#readiness : this.#liveness;
    if (single !== undefined && single !== '') {
      const check = checks.find(({ name }) => name === single);
      if (check === undefined) return false;
      const problem = outcome(check);
      exchange.respond(
        problem === undefined ? 200 : 500,
        TEXT,
        Buffer.from(problem === undefined ? 'ok' : `not ok: ${problem}\n`),
      );
      return true;
    }
    const query = new Query(rawQuery);
    const excluded = new Set(query.all('exclude'));
    const lines: string[] = [];
    let failed = false;
    for (const check of checks) {
      if (excluded.has(check.name)) {
        lines.push(`[+]${check.name} excluded: ok`);
        continue;
      }
      const problem = outcome(check);
      failed ||= problem !== undefined;
      lines.push(problem === undefined ? `[+]${check.name} ok` : `[-]${check.name} failed: ${problem}`);
    }
    const verbose = failed || query.get('verbose') !== undefined;
    const body = verbose ? `${lines.join('\n')}\n${root} check ${failed ? 'failed' : 'passed'}\n` : 'ok';
    exchange.respond(failed ? 500 : 200, TEXT, Buffer.from(body));
    return true;
  }
}

function outcome({ check }: NamedCheck): string | undefined {
  try {
    return check();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
