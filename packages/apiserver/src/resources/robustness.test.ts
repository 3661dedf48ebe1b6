import { applyDefaults, type KubeObject } from '@gantry/api';
import { arbitraryMessage } from '@gantry/api/testing';
import { StatusError } from '@gantry/machinery';
import { FakeClock } from '@gantry/runtime/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admissionPlugins, CacheReader } from '../admission/index.ts';
import { MemoryCache } from '../auth/testing/memory-cache.ts';
import type { AdmissionAttributes, Strategy, WriteContext } from '../registry/strategy.ts';
import { strategies } from './index.ts';

const all = strategies();
const context: WriteContext = {
  user: { name: 'u', uid: '', groups: [], extra: {} },
  dryRun: false,
  nowMs: 0,
  warn: () => undefined,
  subresource: undefined,
  signal: new AbortController().signal,
};

const cache = new MemoryCache();
const plugins = admissionPlugins({
  reader: new CacheReader(cache, cache.store()),
  store: cache.store(),
  clock: new FakeClock(),
  random: () => 0.5,
  authorizer: { authorize: () => ({ verdict: 'allow', reason: '' }) },
});

/** Anything the decoder lets through, with its defaults. */
function draftOf(strategy: Strategy, value: unknown): KubeObject {
  const { resource } = strategy;
  const object = resource.codec.fromJson(value);
  object.apiVersion = resource.group === '' ? resource.version : `${resource.group}/${resource.version}`;
  object.kind = resource.kind;
  return applyDefaults(object);
}

async function admit(strategy: Strategy, object: KubeObject, old: KubeObject | undefined): Promise<void> {
  const operation = old === undefined ? 'CREATE' : 'UPDATE';
  const attributes: AdmissionAttributes = {
    operation,
    resource: strategy.resource,
    subresource: undefined,
    namespace: 'default',
    name: 'x',
    user: { name: 'system:node:n', uid: '', groups: ['system:nodes'], extra: {} },
    dryRun: false,
    warn: () => undefined,
    object,
    old,
  };
  for (const plugin of plugins) {
    if (!plugin.handles(operation, strategy.resource, undefined)) continue;
    try {
      await plugin.mutate?.(attributes);
      await plugin.validate?.(attributes);
    } catch (error) {
      // A refusal is an answer; anything else would reach the client as a fault of the server.
      if (!(error instanceof StatusError)) throw error;
    }
  }
}

describe('whatever the decoder lets through', () => {
  test.each(all.map((strategy) => [`${strategy.resource.resource}.${strategy.resource.group}`, strategy] as const))(
    '%s is judged, not tripped over',
    async (_name, strategy) => {
      const value = arbitraryMessage(strategy.resource.codec.schema);
      await fc.assert(
        fc.asyncProperty(value, value, async (first, second) => {
          const old = draftOf(strategy, first);
          await admit(strategy, old, undefined);
          strategy.prepareForCreate?.(context, old);
          expect(Array.isArray(strategy.validate?.(old) ?? [])).toBe(true);
          strategy.fields?.(old);
          strategy.deletionGraceSeconds?.(old, undefined);
          const update = draftOf(strategy, second);
          await admit(strategy, update, old);
          strategy.prepareForUpdate?.(context, update, old);
          strategy.generationChanged?.(update, old);
          strategy.validateUpdate?.(update, old);
          for (const rules of Object.values(strategy.subresources ?? {})) {
            const draft = draftOf(strategy, second);
            rules.prepareForUpdate?.(context, draft, old);
            rules.validateUpdate?.(draft, old);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});
