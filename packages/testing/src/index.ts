import type { ApiServerHarness, StartApiServerOptions } from './apiserver.ts';

export type { ApiServerHarness, StartApiServerOptions } from './apiserver.ts';
export { type EtcdClientTls, type EtcdHarness, type EtcdMember, type StartEtcdOptions, startEtcd } from './etcd.ts';
export { startTcpLink, type TcpLink } from './tcp-link.ts';

/** A whole API server in this process on a real etcd, ready to serve. Loaded when called: most tests need only etcd. */
export async function startApiServer(options?: StartApiServerOptions): Promise<ApiServerHarness> {
  const harness = await import('./apiserver.ts');
  return harness.startApiServer(options);
}
