import type { IKeyValue } from 'etcd3';
import type { EtcdConnection } from './etcd-connection.ts';
import { keyAfter, prefixEnd } from './key-range.ts';

/** Aim for this much per page: large enough to be quick, small enough not to hold up the event loop. */
const PAGE_BYTES = 2 << 20;
const FIRST_PAGE_KEYS = 500;
const MAX_PAGE_KEYS = 5_000;

/** What every page of a load shares. */
export interface LoadHeader {
  readonly revision: number;
  readonly clusterId: string;
}

/**
 * Reads every key under `prefix` at one revision, page by page in key order. `onPage` must copy what it keeps. Rejects
 * with StorageError `compacted` when that revision is compacted away meanwhile: start again.
 */
export async function loadRegistry(
  connection: EtcdConnection,
  prefix: string,
  signal: AbortSignal,
  onPage: (kvs: readonly IKeyValue[]) => void,
): Promise<LoadHeader> {
  const end = prefixEnd(prefix);
  let start: Buffer = Buffer.from(prefix);
  let header: LoadHeader | undefined;
  let limit = FIRST_PAGE_KEYS;
  for (;;) {
    const revision = header?.revision ?? 0;
    const page = await connection.call(
      { key: prefix, repeatable: true, signal, timeoutMs: 30_000 },
      ({ kv }, { callOptions }) => kv.range({ key: start, range_end: end, limit, revision }, callOptions),
    );
    header ??= { revision: Number(page.header.revision), clusterId: page.header.cluster_id };
    onPage(page.kvs);
    const last = page.kvs.at(-1);
    if (!page.more || last === undefined) {
      return header;
    }
    start = keyAfter(last.key.toString());
    const bytes = page.kvs.reduce((sum, kv) => sum + kv.value.length + kv.key.length, 0);
    limit = Math.max(10, Math.min(MAX_PAGE_KEYS, Math.floor((PAGE_BYTES / bytes) * page.kvs.length)));
  }
}
