/** Devices and claims to them (the resource.k8s.io group). */
import { invalid, required } from '@gantry/machinery';
import type {
  DeviceClaim,
  DeviceClass,
  ResourceClaim,
  ResourceClaimTemplate,
  ResourceSlice,
} from '../../gen/k8s/resource/v1.ts';
import { checkDnsLabel, checkDnsSubdomain } from './labels.ts';
import { checkEnum, checkImmutable, checkPositive, type Errors, each } from './values.ts';

const MAX_REQUESTS = 32;
const MAX_DEVICES = 128;

function checkDevices(errors: Errors, path: string, devices: DeviceClaim | undefined): void {
  const requests = each(devices?.requests);
  if (requests.length > MAX_REQUESTS) {
    errors.push({
      type: 'FieldValueTooMany',
      field: `${path}.requests`,
      value: requests.length,
      detail: `must have at most ${MAX_REQUESTS} items`,
    });
  }
  const names = new Set<string>();
  for (let i = 0; i < requests.length; i++) {
    const request = requests[i]!;
    const at = `${path}.requests[${i}]`;
    checkDnsLabel(errors, `${at}.name`, request.name ?? '');
    if (names.has(request.name)) {
      errors.push({ type: 'FieldValueDuplicate', field: `${at}.name`, value: request.name, detail: '' });
    }
    names.add(request.name);
    const alternatives = each(request.firstAvailable);
    if ((request.exactly === undefined) === (alternatives.length === 0)) {
      errors.push(required(at, 'exactly one of `exactly` or `firstAvailable` is required'));
    }
    if (request.exactly !== undefined) {
      checkRequest(errors, `${at}.exactly`, request.exactly);
    }
    for (let j = 0; j < alternatives.length; j++) {
      checkRequest(errors, `${at}.firstAvailable[${j}]`, alternatives[j]!);
    }
  }
}

function checkRequest(
  errors: Errors,
  path: string,
  request: { deviceClassName: string; allocationMode?: string | undefined; count?: number | undefined },
): void {
  if (!request.deviceClassName) {
    errors.push(required(`${path}.deviceClassName`));
  } else {
    checkDnsSubdomain(errors, `${path}.deviceClassName`, request.deviceClassName);
  }
  checkEnum(errors, `${path}.allocationMode`, request.allocationMode, ['All', 'ExactCount']);
  if (request.allocationMode === 'ExactCount') {
    checkPositive(errors, `${path}.count`, request.count ?? 0);
  } else if (request.count) {
    errors.push(invalid(`${path}.count`, request.count, "must not be specified when allocationMode is 'All'"));
  }
}

export function validateResourceClaim(claim: ResourceClaim): Errors {
  const errors: Errors = [];
  checkDevices(errors, 'spec.devices', claim.spec.devices);
  return errors;
}

export function validateResourceClaimUpdate(claim: ResourceClaim, old: ResourceClaim): Errors {
  const errors: Errors = [];
  checkImmutable(errors, 'spec', claim.spec, old.spec);
  return errors;
}

export function validateResourceClaimTemplate(template: ResourceClaimTemplate): Errors {
  const errors: Errors = [];
  checkDevices(errors, 'spec.spec.devices', template.spec.spec.devices);
  return errors;
}

export function validateResourceClaimTemplateUpdate(
  template: ResourceClaimTemplate,
  old: ResourceClaimTemplate,
): Errors {
  const errors: Errors = [];
  checkImmutable(errors, 'spec', template.spec, old.spec);
  return errors;
}

export function validateDeviceClass(deviceClass: DeviceClass): Errors {
  const errors: Errors = [];
  const selectors = each(deviceClass.spec.selectors);
  for (let i = 0; i < selectors.length; i++) {
    if (!selectors[i]!.cel?.expression) {
      errors.push(required(`spec.selectors[${i}].cel`));
    }
  }
  return errors;
}

export function validateResourceSlice(slice: ResourceSlice): Errors {
  const errors: Errors = [];
  const spec = slice.spec;
  checkDnsSubdomain(errors, 'spec.driver', spec.driver ?? '');
  if (!spec.pool?.name) {
    errors.push(required('spec.pool.name'));
  }
  const places = [spec.nodeName, spec.nodeSelector, spec.allNodes, spec.perDeviceNodeSelection].filter(
    (place) => place !== undefined && place !== '' && place !== false,
  );
  if (places.length !== 1) {
    errors.push(
      required('spec', 'exactly one of `nodeName`, `nodeSelector`, `allNodes`, `perDeviceNodeSelection` is required'),
    );
  }
  const devices = each(spec.devices);
  if (devices.length > MAX_DEVICES) {
    errors.push({
      type: 'FieldValueTooMany',
      field: 'spec.devices',
      value: devices.length,
      detail: `must have at most ${MAX_DEVICES} items`,
    });
  }
  const names = new Set<string>();
  for (let i = 0; i < devices.length; i++) {
    checkDnsLabel(errors, `spec.devices[${i}].name`, devices[i]!.name ?? '');
    if (names.has(devices[i]!.name)) {
      errors.push({
        type: 'FieldValueDuplicate',
        field: `spec.devices[${i}].name`,
        value: devices[i]!.name,
        detail: '',
      });
    }
    names.add(devices[i]!.name);
  }
  return errors;
}

export function validateResourceSliceUpdate(slice: ResourceSlice, old: ResourceSlice): Errors {
  const errors = validateResourceSlice(slice);
  checkImmutable(errors, 'spec.driver', slice.spec.driver, old.spec.driver);
  checkImmutable(errors, 'spec.pool.name', slice.spec.pool.name, old.spec.pool.name);
  checkImmutable(errors, 'spec.nodeName', slice.spec.nodeName ?? '', old.spec.nodeName ?? '');
  return errors;
}
