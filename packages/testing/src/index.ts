export { type EtcdClientTls, type EtcdHarness, type EtcdMember, type StartEtcdOptions, startEtcd } from './etcd.ts';
