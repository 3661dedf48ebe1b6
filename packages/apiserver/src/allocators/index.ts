export { AllocationError, EtcdPool } from './etcd-pool.ts';
export { type AllocationProblem, AllocationRepair } from './repair.ts';
export {
  createServiceAllocators,
  type EtcdServiceAllocators,
  type IPFamily,
  type Pool,
  type ServiceAllocators,
} from './service-allocators.ts';
export { ensureDefaultServiceCIDR } from './service-cidr.ts';
