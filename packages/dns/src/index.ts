export type { ClusterDirectory } from './cluster-directory.ts';
export { type ClusterAnswer, ClusterResolver, type ClusterResolverOptions } from './cluster-resolver.ts';
export { DnsServer, type DnsServerOptions } from './dns-server.ts';
export { Forwarder, type ForwarderOptions } from './forwarder.ts';
export { LoopGuard } from './loop-guard.ts';
export { QueryHandler, type QueryHandlerOptions } from './query-handler.ts';
