/** Defaults of device claims (the resource.k8s.io group). */
import type { DeviceClaim, ResourceClaim, ResourceClaimTemplate } from '../../gen/k8s/resource/v1.ts';

export function defaultResourceClaim(claim: ResourceClaim): void {
  defaultDeviceClaim(claim.spec.devices);
}

export function defaultResourceClaimTemplate(template: ResourceClaimTemplate): void {
  defaultDeviceClaim(template.spec.spec.devices);
}

function defaultDeviceClaim(devices: DeviceClaim | undefined): void {
  for (const request of devices?.requests ?? []) {
    if (request.exactly !== undefined) {
      defaultAllocation(request.exactly);
    }
    for (const alternative of request.firstAvailable ?? []) {
      defaultAllocation(alternative);
    }
  }
}

function defaultAllocation(request: { allocationMode?: string | undefined; count?: number | undefined }): void {
  request.allocationMode ||= 'ExactCount';
  if (request.allocationMode === 'ExactCount') {
    request.count ||= 1;
  }
}
