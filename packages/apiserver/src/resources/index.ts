/**
 * The meaning of every built-in kind's fields: one {@link Strategy} per stored resource.
 */
import type { Strategy } from '../registry/strategy.ts';
import type { StrategyDeps } from './deps.ts';

export type { StrategyDeps } from './deps.ts';

/** Strategies of all built-in resources with storage. Each names its resource in `resource`. */
export function strategies(_deps: StrategyDeps = {}): readonly Strategy[] {
  return [];
}
