// Generated from proto/. Do not edit: run scripts/generate.

export {
  DeviceClass,
  DeviceClassList,
  DeviceClassConfiguration,
  DeviceClassSpec,
} from './v1/device-class.ts';
export {
  ResourceClaimTemplate,
  ResourceClaimTemplateList,
  ResourceClaimTemplateSpec,
} from './v1/resource-claim-template.ts';
export {
  ResourceClaim,
  ResourceClaimList,
  AllocatedDeviceStatus,
  AllocationResult,
  DeviceAllocationConfiguration,
  DeviceAllocationResult,
  DeviceRequestAllocationResult,
  NetworkDeviceData,
  ResourceClaimConsumerReference,
  ResourceClaimStatus,
} from './v1/resource-claim.ts';
export {
  ResourceSlice,
  ResourceSliceList,
  CapacityRequestPolicy,
  CapacityRequestPolicyRange,
  Counter,
  CounterSet,
  Device,
  DeviceAttribute,
  DeviceCapacity,
  DeviceCounterConsumption,
  DeviceTaint,
  ResourcePool,
  ResourceSliceSpec,
} from './v1/resource-slice.ts';
export {
  CELDeviceSelector,
  CapacityRequirements,
  DeviceClaim,
  DeviceClaimConfiguration,
  DeviceConfiguration,
  DeviceConstraint,
  DeviceRequest,
  DeviceSelector,
  DeviceSubRequest,
  DeviceToleration,
  ExactDeviceRequest,
  OpaqueDeviceConfiguration,
  ResourceClaimSpec,
} from './v1/types.ts';
