export { Compactor, type CompactorOptions } from './compactor.ts';
export type {
  CachedResource,
  CacheWatch,
  CacheWatchHandler,
  Fence,
  ListResult,
  ObjectStore,
  Preconditions,
  Snapshot,
  StorageEvent,
  StorageEventType,
  StoredObject,
  UpdateResult,
  WatchCache,
  WriteOptions,
} from './contract.ts';
export { EtcdConnection, type EtcdConnectionOptions, type EtcdTls } from './etcd-connection.ts';
export { EtcdObjectStore, type EtcdObjectStoreOptions } from './etcd-object-store.ts';
export {
  EtcdWatchCache,
  type EtcdWatchCacheOptions,
  type StorageLogger,
  type WatchCacheStats,
} from './etcd-watch-cache.ts';
export { EPOCH_KEY, PROGRESS_KEY, REGISTRY_PREFIX } from './registry-keys.ts';
export { schemeCodec } from './scheme-codec.ts';
export { isStorageError, StorageError, type StorageErrorKind } from './storage-error.ts';
export { LazyStoredObject, type ObjectCodec } from './stored-object.ts';
