// Generated from proto/. Do not edit: run scripts/generate.

export {
  Lease,
  LeaseList,
  LeaseSpec,
} from './v1/lease.ts';
