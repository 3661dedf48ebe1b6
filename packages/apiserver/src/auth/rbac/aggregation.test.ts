import { describe, expect, it, vi } from 'vitest';
import { rules } from '../bootstrap/rule-notation.ts';
import { PREFIX } from '../object-reader.ts';
import { MemoryCache } from '../testing/memory-cache.ts';
import { planAggregatedRules } from './aggregation.ts';
import { startAggregation } from './aggregation-writer.ts';

const source = (name: string, label: string, ...lines: string[]) => ({
  metadata: { name, labels: { [label]: 'true' } },
  rules: rules(...lines),
});
const aggregate = (name: string, label: string, own: Record<string, string> = {}) => ({
  metadata: { name, labels: own },
  aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [label]: 'true' } }] },
  rules: [] as ReturnType<typeof rules>,
});

describe('aggregated cluster roles', () => {
  it('sum up what they select, by name, each rule once', () => {
    const target = aggregate('sum', 'to-sum');
    const all = [
      source('b', 'to-sum', 'get: core/pods', 'get: core/nodes'),
      source('a', 'to-sum', 'get: core/pods'),
      source('c', 'x', '*: */*'),
      target,
    ];
    const planned = planAggregatedRules(target as never, all as never);
    expect(planned).toEqual(rules('get: core/pods', 'get: core/nodes'));
    expect(planAggregatedRules({ ...target, rules: planned } as never, all as never)).toBeUndefined();
    expect(planAggregatedRules(all[0] as never, all as never)).toBeUndefined();
  });

  it('keep the order of their selectors, and of names within one', () => {
    const target = {
      ...aggregate('sum', 'first'),
      aggregationRule: { clusterRoleSelectors: [{ matchLabels: { x: 'true' } }, { matchLabels: { y: 'true' } }] },
    };
    const all = [
      source('a', 'y', 'get: core/a'),
      source('c', 'x', 'get: core/c'),
      source('b', 'x', 'get: core/b'),
      target,
    ];
    expect(planAggregatedRules(target as never, all as never)).toEqual(
      rules('get: core/b', 'get: core/c', 'get: core/a'),
    );
  });

  it('never select themselves', () => {
    const target = { ...aggregate('sum', 'x', { x: 'true' }), rules: rules('*: */*') };
    expect(planAggregatedRules(target as never, [target] as never)).toEqual([]);
  });

  it('are written again when a source changes, along the whole chain', async () => {
    const cache = new MemoryCache();
    cache.put(PREFIX.clusterRoles, aggregate('admin', 'to-admin'));
    cache.put(PREFIX.clusterRoles, aggregate('edit', 'to-edit', { 'to-admin': 'true' }));
    const errors = vi.fn();
    const follower = startAggregation({ cache, store: cache.store(), onError: errors });
    const rulesOf = (name: string) =>
      (cache.get(`${PREFIX.clusterRoles}${name}`) as unknown as { rules: unknown }).rules;

    cache.put(PREFIX.clusterRoles, source('custom', 'to-edit', 'get: example.org/widgets'));
    await vi.waitFor(() => expect(rulesOf('admin')).toEqual(rules('get: example.org/widgets')));
    expect(rulesOf('edit')).toEqual(rules('get: example.org/widgets'));

    cache.remove(`${PREFIX.clusterRoles}custom`);
    await vi.waitFor(() => expect(rulesOf('admin')).toEqual([]));
    follower.stop();
    expect(errors).not.toHaveBeenCalled();
  });
});
