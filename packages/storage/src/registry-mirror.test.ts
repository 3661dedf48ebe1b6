import { FakeClock } from '@gantry/runtime/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StorageEvent } from './contract.ts';
import { RegistryMirror } from './registry-mirror.ts';
import { jsonCodec, WIDGETS, widget, widgetKey } from './testing/widgets.ts';

const limits = { maxAgeMs: 1e9, maxEvents: 1e6, maxBytes: 1e9 };

function makeMirror(): RegistryMirror {
  return new RegistryMirror({
    codec: jsonCodec,
    clock: new FakeClock(),
    limits,
    onCorrupt: () => {},
    onHandlerError: (error) => {
      throw error;
    },
  });
}

const value = (name: string, round: number) => Buffer.from(JSON.stringify(widget(name, { round })));
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Writes and deletions of a few keys, with watches joining and leaving in between. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), name: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ kind: fc.constant('delete' as const), name: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ kind: fc.constant('watch' as const), back: fc.nat(10), prefix: fc.constantFrom('', 'default/a') }),
  fc.record({ kind: fc.constant('turn' as const) }),
);

describe('registry mirror', () => {
  test('every watch, joined at any moment from any revision, sees exactly the history after it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const mirror = makeMirror();
        const resource = mirror.resource(WIDGETS);
        const history: { revision: number; type: string; key: string }[] = [];
        const watches: { from: number; prefix: string; got: StorageEvent[] }[] = [];
        const alive = new Set<string>();
        for (const each of steps) {
          const revision = mirror.revision + 1;
          if (each.kind === 'put' || each.kind === 'delete') {
            const key = widgetKey(each.name);
            const isPut = each.kind === 'put';
            if (isPut || alive.has(key)) {
              history.push({ revision, key, type: isPut ? (alive.has(key) ? 'MODIFIED' : 'ADDED') : 'DELETED' });
            }
            mirror.apply({ key, revision, value: isPut ? value(each.name, revision) : undefined });
            mirror.advanceTo(revision);
            if (isPut) {
              alive.add(key);
            } else {
              alive.delete(key);
            }
          } else if (each.kind === 'watch') {
            const from = Math.max(0, mirror.revision - each.back);
            const got: StorageEvent[] = [];
            const prefix = WIDGETS + each.prefix;
            resource.watch(prefix, from, { onEvents: (events) => got.push(...events), onEnd: () => {} });
            watches.push({ from, prefix, got });
          } else {
            await turn();
          }
        }
        await turn();
        for (const { from, prefix, got } of watches) {
          const expected = history.filter(({ revision, key }) => revision > from && key.startsWith(prefix));
          expect(got.map(({ revision, type, current }) => ({ revision, type, key: current.key }))).toEqual(
            expected.map(({ revision, type, key }) => ({ revision, type, key })),
          );
        }
        expect([...resource.snapshot().range(WIDGETS)].map(({ key }) => key)).toEqual([...alive].sort());
      }),
      { numRuns: 200 },
    );
  });

  test('snapshots stay as they were taken', async () => {
    const mirror = makeMirror();
    const resource = mirror.resource(WIDGETS);
    const taken: { revision: number; names: string[]; snapshot: ReturnType<typeof resource.snapshot> }[] = [];
    const present = new Set<string>();
    for (let revision = 1; revision <= 300; revision++) {
      const name = `w${(revision * 7) % 40}`;
      const isDelete = revision % 3 === 0 && present.has(name);
      mirror.apply({ key: widgetKey(name), revision, value: isDelete ? undefined : value(name, revision) });
      mirror.advanceTo(revision);
      if (isDelete) {
        present.delete(name);
      } else {
        present.add(name);
      }
      if (revision % 10 === 0) {
        taken.push({ revision, names: [...present].sort(), snapshot: resource.snapshot() });
      }
    }
    for (const { revision, names, snapshot } of taken) {
      expect(snapshot.revision).toBe(revision);
      expect([...snapshot.range(WIDGETS)].map(({ object }) => object.metadata.name)).toEqual(names);
      expect(snapshot.count(WIDGETS)).toBe(names.length);
      expect(snapshot.count(`${WIDGETS}none/`)).toBe(0);
    }
    // The latest ones are still there for the next page of a list.
    expect(resource.snapshotAt(300)?.revision).toBe(300);
    expect(resource.snapshotAt(10)).toBeUndefined();
  });

  test('a handler that closes its own or another watch while being called is no trouble', async () => {
    const mirror = makeMirror();
    const resource = mirror.resource(WIDGETS);
    const got: string[] = [];
    const second = resource.watch(WIDGETS, 0, { onEvents: () => got.push('second'), onEnd: () => {} });
    const first = resource.watch(`${WIDGETS}default/`, 0, {
      onEvents: () => {
        got.push('first');
        first.close();
        second.close();
      },
      onEnd: () => {},
    });
    for (const revision of [1, 2]) {
      mirror.apply({ key: widgetKey('a'), revision, value: value('a', revision) });
      mirror.advanceTo(revision);
      await turn();
    }
    expect(got.filter((each) => each === 'first')).toHaveLength(1);
    expect(got.filter((each) => each === 'second').length).toBeLessThanOrEqual(1);
    expect(mirror.watcherCount).toBe(0);
  });

  test('events of one turn arrive in one call', async () => {
    const mirror = makeMirror();
    const batches: number[] = [];
    mirror.resource(WIDGETS).watch(WIDGETS, 0, { onEvents: (events) => batches.push(events.length), onEnd: () => {} });
    for (let revision = 1; revision <= 5; revision++) {
      mirror.apply({ key: widgetKey('a'), revision, value: value('a', revision) });
      mirror.advanceTo(revision);
    }
    await turn();
    expect(batches).toEqual([5]);
  });
});
