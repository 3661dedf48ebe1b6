/** The fields of a Service that hang together: addresses, families and ports, old and new spellings, one type and the next. */

import type { Service, ServiceSpec } from '@gantry/api/core/v1';
import { hasClusterIP, isHeadless } from '@gantry/api/validation';
import type { IPFamily } from '../allocators/service-allocators.ts';

/** `clusterIP` is the old spelling of `clusterIPs[0]`. Whichever the client wrote, both say the same afterwards. */
export function normalizeAddresses(service: Service, old: Service | undefined): void {
  const spec = service.spec;
  const list = spec.clusterIPs ?? [];
  if (old === undefined) {
    if (spec.clusterIP && list.length === 0) {
      spec.clusterIPs = [spec.clusterIP];
    }
    // A client that sets the list only is refused by validation, as Kubernetes does.
    return;
  }
  const before = old.spec;
  const listUnchanged = JSON.stringify(list) === JSON.stringify(before.clusterIPs ?? []);
  if (before.clusterIP !== undefined && before.clusterIP !== '' && !spec.clusterIP && listUnchanged) {
    // An old client cleared the one field it knows.
    delete spec.clusterIPs;
  } else if (spec.clusterIP && spec.clusterIP !== before.clusterIP && listUnchanged) {
    spec.clusterIPs = [spec.clusterIP];
  }
}

/** What was allocated stays when an update leaves it out: clients that PUT what they once created need not know of it. */
export function carryOverAllocations(service: Service, old: Service): void {
  const spec = service.spec;
  const before = old.spec;
  if (hasClusterIP(before) && hasClusterIP(spec) && !spec.clusterIP && (spec.clusterIPs?.length ?? 0) === 0) {
    if (before.clusterIP !== undefined) {
      spec.clusterIP = before.clusterIP;
    }
    if (before.clusterIPs !== undefined) {
      spec.clusterIPs = before.clusterIPs;
    }
  }
  if (wantsNodePorts(before) && wantsNodePorts(spec)) {
    const used = new Set((spec.ports ?? []).map((port) => port.nodePort).filter(Boolean));
    const known = new Map((before.ports ?? []).map((port) => [`${port.protocol}/${port.port}`, port.nodePort]));
    for (const port of spec.ports ?? []) {
      const nodePort = known.get(`${port.protocol}/${port.port}`);
      if (!port.nodePort && nodePort && !used.has(nodePort)) {
        port.nodePort = nodePort;
      }
    }
  }
  if (
    needsHealthCheckPort(before) &&
    needsHealthCheckPort(spec) &&
    !spec.healthCheckNodePort &&
    before.healthCheckNodePort
  ) {
    spec.healthCheckNodePort = before.healthCheckNodePort;
  }
}

export function wantsNodePorts(spec: ServiceSpec): boolean {
  return spec.type === 'NodePort' || (spec.type === 'LoadBalancer' && spec.allocateLoadBalancerNodePorts !== false);
}

export function mayHaveNodePorts(spec: ServiceSpec): boolean {
  return spec.type === 'NodePort' || spec.type === 'LoadBalancer';
}

export function needsHealthCheckPort(spec: ServiceSpec): boolean {
  return spec.type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local';
}

/**
 * Changing the type leaves behind what only the old type used, if the client sent it back untouched. What the client set
 * to something new is left for validation to refuse.
 */
export function dropForeignFields(service: Service, old: Service): void {
  const spec = service.spec;
  const before = old.spec;
  if (spec.type !== before.type) {
    if (hasClusterIP(before) && !hasClusterIP(spec) && spec.clusterIP === before.clusterIP) {
      delete spec.clusterIP;
      delete spec.clusterIPs;
      delete spec.ipFamilies;
      delete spec.ipFamilyPolicy;
    }
    if (mayHaveNodePorts(before) && !mayHaveNodePorts(spec)) {
      const known = new Set((before.ports ?? []).map((port) => port.nodePort));
      for (const port of spec.ports ?? []) {
        if (port.nodePort && known.has(port.nodePort)) {
          delete port.nodePort;
        }
      }
    }
    if (!hasClusterIP(spec) && spec.internalTrafficPolicy === before.internalTrafficPolicy) {
      delete spec.internalTrafficPolicy;
    }
    if (
      !mayHaveNodePorts(spec) &&
      (spec.externalIPs?.length ?? 0) === 0 &&
      spec.externalTrafficPolicy === before.externalTrafficPolicy
    ) {
      delete spec.externalTrafficPolicy;
    }
    if (before.type === 'ExternalName' && spec.type !== 'ExternalName' && spec.externalName === before.externalName) {
      delete spec.externalName;
    }
    if (before.type === 'LoadBalancer') {
      if (spec.allocateLoadBalancerNodePorts === before.allocateLoadBalancerNodePorts) {
        delete spec.allocateLoadBalancerNodePorts;
      }
      if (spec.loadBalancerClass === before.loadBalancerClass) {
        delete spec.loadBalancerClass;
      }
      service.status = { ...service.status, loadBalancer: {} };
    }
  }
  if (
    needsHealthCheckPort(before) &&
    !needsHealthCheckPort(spec) &&
    spec.healthCheckNodePort === before.healthCheckNodePort
  ) {
    delete spec.healthCheckNodePort;
  }
}

/** Settles families and policy, and so how many addresses the Service gets. */
export function defaultFamilies(
  service: Service,
  old: Service | undefined,
  primary: IPFamily,
  available: readonly IPFamily[],
): void {
  const spec = service.spec;
  if (spec.type === 'ExternalName') {
    return;
  }
  if (old !== undefined && hasClusterIP(old.spec) && old.spec.ipFamilyPolicy !== undefined) {
    spec.ipFamilyPolicy ??= old.spec.ipFamilyPolicy;
    if ((spec.ipFamilies?.length ?? 0) === 0 && old.spec.ipFamilies !== undefined) {
      spec.ipFamilies = old.spec.ipFamilies;
    }
  }
  const addresses = (spec.clusterIPs ?? []).filter((address) => address !== 'None');
  let families = spec.ipFamilies ?? [];
  const selectorless = isHeadless(spec) && Object.keys(spec.selector ?? {}).length === 0;
  if (spec.ipFamilyPolicy === undefined) {
    spec.ipFamilyPolicy =
      selectorless || addresses.length === 2 || families.length === 2 ? 'RequireDualStack' : 'SingleStack';
  }
  if (families.length === 0) {
    families = addresses.length > 0 ? addresses.map((address) => (address.includes(':') ? 'IPv6' : 'IPv4')) : [primary];
  }
  const second = families[0] === 'IPv4' ? 'IPv6' : 'IPv4';
  if (families.length === 1 && spec.ipFamilyPolicy !== 'SingleStack') {
    // Someone else answers for a headless Service without selector: it may have families this cluster has not.
    if (selectorless || available.includes(second)) {
      families = [...families, second];
    }
  }
  if (spec.ipFamilyPolicy === 'SingleStack') {
    families = families.slice(0, old === undefined ? 2 : 1);
    if (families.length === 1 && (spec.clusterIPs?.length ?? 0) > 1) {
      spec.clusterIPs = spec.clusterIPs!.slice(0, 1);
    }
  }
  spec.ipFamilies = families;
}
