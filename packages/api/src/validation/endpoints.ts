/** The objects that list what stands behind a Service: Endpoints and EndpointSlices. */
import { dns1123Label, duplicate, invalid, required } from '@gantry/machinery';
import type { EndpointAddress, Endpoints } from '../../gen/k8s/core/v1.ts';
import type { EndpointPort, EndpointSlice } from '../../gen/k8s/discovery/v1.ts';
import { checkDnsLabel, checkDnsSubdomain, checkLabelKey, checkLabels } from './labels.ts';
import {
  checkEnum,
  checkFormat,
  checkImmutable,
  checkIP,
  type Errors,
  each,
  isIP,
  isPort,
  PORT_RANGE,
} from './values.ts';

const PROTOCOLS = ['SCTP', 'TCP', 'UDP'];

/** An address something could answer at: not unspecified, loopback, link-local or multicast. */
export function checkEndpointIP(errors: Errors, path: string, address: string): void {
  if (!isIP(address)) {
    checkIP(errors, path, address);
    return;
  }
  const lower = address.toLowerCase();
  if (lower === '0.0.0.0' || lower === '::') {
    errors.push(invalid(path, address, `may not be unspecified (${address})`));
  }
  if (lower.startsWith('127.') || lower === '::1') {
    errors.push(invalid(path, address, 'may not be in the loopback range (127.0.0.0/8, ::1/128)'));
  }
  if (lower.startsWith('169.254.') || /^fe[89ab]/.test(lower)) {
    errors.push(invalid(path, address, 'may not be in the link-local range (169.254.0.0/16, fe80::/10)'));
  }
  if (lower.startsWith('224.0.0.') || lower.startsWith('ff02:') || lower.startsWith('ff02::')) {
    errors.push(invalid(path, address, 'may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)'));
  }
}

export function validateEndpoints(endpoints: Endpoints): Errors {
  const errors: Errors = [];
  const subsets = each(endpoints.subsets);
  for (let i = 0; i < subsets.length; i++) {
    const subset = subsets[i]!;
    const at = `subsets[${i}]`;
    if (each(subset.addresses).length === 0 && each(subset.notReadyAddresses).length === 0) {
      errors.push(required(at, 'must specify `addresses` or `notReadyAddresses`'));
    }
    checkEndpointAddresses(errors, `${at}.addresses`, each(subset.addresses));
    checkEndpointAddresses(errors, `${at}.notReadyAddresses`, each(subset.notReadyAddresses));
    const ports = each(subset.ports);
    for (let j = 0; j < ports.length; j++) {
      const port = ports[j]!;
      if (ports.length > 1 && !port.name) {
        errors.push(required(`${at}.ports[${j}].name`));
      } else if (port.name) {
        checkDnsLabel(errors, `${at}.ports[${j}].name`, port.name);
      }
      if (!isPort(port.port)) {
        errors.push(invalid(`${at}.ports[${j}].port`, port.port, PORT_RANGE));
      }
      checkEnum(errors, `${at}.ports[${j}].protocol`, port.protocol ?? '', PROTOCOLS);
    }
  }
  return errors;
}

function checkEndpointAddresses(errors: Errors, path: string, addresses: readonly EndpointAddress[]): void {
  for (let i = 0; i < addresses.length; i++) {
    const address = addresses[i]!;
    checkEndpointIP(errors, `${path}[${i}].ip`, address.ip);
    if (address.hostname) {
      checkDnsLabel(errors, `${path}[${i}].hostname`, address.hostname);
    }
    if (address.nodeName) {
      checkDnsSubdomain(errors, `${path}[${i}].nodeName`, address.nodeName);
    }
  }
}

const SLICE_MAX_ENDPOINTS = 1000;
const SLICE_MAX_PORTS = 20_000;
const ENDPOINT_MAX_ADDRESSES = 100;
const ADDRESS_TYPES = ['FQDN', 'IPv4', 'IPv6'];

export function validateEndpointSlice(slice: EndpointSlice): Errors {
  const errors: Errors = [];
  if (!slice.addressType) {
    errors.push(required('addressType'));
  } else {
    checkEnum(errors, 'addressType', slice.addressType, ADDRESS_TYPES);
  }
  const endpoints = each(slice.endpoints);
  if (endpoints.length > SLICE_MAX_ENDPOINTS) {
    errors.push({
      type: 'FieldValueTooMany',
      field: 'endpoints',
      value: endpoints.length,
      detail: `must have at most ${SLICE_MAX_ENDPOINTS} items`,
    });
    return errors;
  }
  for (let i = 0; i < endpoints.length; i++) {
    const endpoint = endpoints[i]!;
    const at = `endpoints[${i}]`;
    const addresses = each(endpoint.addresses);
    if (addresses.length === 0) {
      errors.push(required(`${at}.addresses`, 'must contain at least 1 address'));
    } else if (addresses.length > ENDPOINT_MAX_ADDRESSES) {
      errors.push({
        type: 'FieldValueTooMany',
        field: `${at}.addresses`,
        value: addresses.length,
        detail: `must have at most ${ENDPOINT_MAX_ADDRESSES} items`,
      });
    }
    for (let j = 0; j < addresses.length; j++) {
      checkSliceAddress(errors, `${at}.addresses[${j}]`, addresses[j]!, slice.addressType);
    }
    if (endpoint.nodeName !== undefined) {
      checkDnsSubdomain(errors, `${at}.nodeName`, endpoint.nodeName);
    }
    if (endpoint.hostname !== undefined) {
      checkDnsLabel(errors, `${at}.hostname`, endpoint.hostname);
    }
    checkLabels(errors, `${at}.deprecatedTopology`, endpoint.deprecatedTopology);
  }
  checkSlicePorts(errors, each(slice.ports));
  return errors;
}

function checkSliceAddress(errors: Errors, path: string, address: string, type: string | undefined): void {
  if (type === 'FQDN') {
    checkDnsSubdomain(errors, path, address);
    return;
  }
  const before = errors.length;
  checkEndpointIP(errors, path, address);
  if (errors.length === before && address.includes(':') !== (type === 'IPv6')) {
    errors.push(invalid(path, address, `must be a valid ${type} address`));
  }
}

function checkSlicePorts(errors: Errors, ports: readonly EndpointPort[]): void {
  if (ports.length > SLICE_MAX_PORTS) {
    errors.push({
      type: 'FieldValueTooMany',
      field: 'ports',
      value: ports.length,
      detail: `must have at most ${SLICE_MAX_PORTS} items`,
    });
    return;
  }
  const names = new Set<string>();
  for (let i = 0; i < ports.length; i++) {
    const port = ports[i]!;
    const name = port.name ?? '';
    if (name !== '') {
      checkFormat(errors, `ports[${i}].name`, name, dns1123Label);
    }
    if (names.has(name)) {
      errors.push(duplicate(`ports[${i}].name`, name));
    }
    names.add(name);
    checkEnum(errors, `ports[${i}].protocol`, port.protocol ?? '', PROTOCOLS);
    if (port.appProtocol !== undefined) {
      checkLabelKey(errors, `ports[${i}].appProtocol`, port.appProtocol);
    }
  }
}

export function validateEndpointSliceUpdate(slice: EndpointSlice, old: EndpointSlice): Errors {
  const errors = validateEndpointSlice(slice);
  checkImmutable(errors, 'addressType', slice.addressType, old.addressType);
  return errors;
}
