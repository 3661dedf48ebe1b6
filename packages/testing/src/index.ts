export { type EtcdClientTls, type EtcdHarness, type EtcdMember, type StartEtcdOptions, startEtcd } from './etcd.ts';
export { startTcpLink, type TcpLink } from './tcp-link.ts';
