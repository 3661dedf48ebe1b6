import type { IWatchResponse } from 'etcd3';
import type { EtcdConnection } from './etcd-connection.ts';
import { prefixEnd } from './key-range.ts';
import type { RegistryChange } from './registry-mirror.ts';
import { StorageError } from './storage-error.ts';

export interface RegistryWatchHandler {
  onConnected(): void;
  /** Changes of one or more complete revisions, in order. */
  onChanges(changes: readonly RegistryChange[]): void;
}

/**
 * One etcd watch of a whole prefix, on the raw stream: etcd3's own Watcher takes the revision of a reconnect's answer as
 * its new start and so loses what happened in between. Resolves never; rejects when the watch ended, with `compacted`,
 * or `unavailable` for anything that a new watch from the same place cures.
 */
export function watchRegistry(
  connection: EtcdConnection,
  options: { prefix: string; startRevision: number; clusterId: string; signal: AbortSignal },
  handler: RegistryWatchHandler,
): Promise<never> {
  const { prefix, startRevision, clusterId, signal } = options;
  const { promise, reject } = Promise.withResolvers<never>();
  void openStream().catch(reject);
  return promise;

  async function openStream(): Promise<void> {
    const { stream, reportFailure } = await connection.openWatch();
    let ended = false;
    const end = (error: unknown, memberAtFault: boolean) => {
      if (ended) {
        return;
      }
      ended = true;
      signal.removeEventListener('abort', onAbort);
      stream.cancel();
      if (memberAtFault) {
        reportFailure();
      }
      reject(error);
    };
    const onAbort = () => end(signal.reason, false);
    const fail = (reason: string, cause?: unknown) =>
      end(new StorageError('unavailable', '', `etcd watch ended: ${reason}`, { cause }), true);
    stream.on('error', (error: Error) => fail(error.message, error));
    stream.on('end', () => fail('stream closed'));
    stream.on('data', (response: IWatchResponse) => {
      if (ended) {
        return;
      }
      try {
        handle(response);
      } catch (error) {
        end(error, false);
      }
    });
    const handle = (response: IWatchResponse) => {
      if (response.header.cluster_id !== clusterId) {
        fail('another cluster answered');
      } else if (response.canceled) {
        if (Number(response.compact_revision) > 0) {
          end(new StorageError('compacted', prefix, `history before ${response.compact_revision} is gone`), false);
        } else {
          fail(response.cancel_reason);
        }
      } else if (response.created) {
        handler.onConnected();
      } else if (response.events.length > 0) {
        handler.onChanges(
          response.events.map(({ type, kv }) => ({
            key: kv.key.toString(),
            revision: Number(kv.mod_revision),
            value: type === 'Delete' ? undefined : kv.value,
          })),
        );
      }
    };
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener('abort', onAbort, { once: true });
    // No `fragment`: etcd then never splits one revision over two answers.
    stream.write({
      create_request: { key: Buffer.from(prefix), range_end: prefixEnd(prefix), start_revision: startRevision },
    });
  }
}
