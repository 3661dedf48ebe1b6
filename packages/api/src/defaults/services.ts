/** Defaults of Services and of the objects that list their endpoints. Addresses and node ports are the allocators'. */
import type { Endpoints, Service, ServiceSpec } from '../../gen/k8s/core/v1.ts';
import type { EndpointSlice } from '../../gen/k8s/discovery/v1.ts';

/** Three hours, in seconds. */
const CLIENT_IP_AFFINITY_SECONDS = 10_800;

/** Whether traffic from outside the cluster can reach the Service, which gives externalTrafficPolicy a meaning. */
export function isExternallyAccessible(spec: ServiceSpec): boolean {
  return (
    spec.type === 'NodePort' ||
    spec.type === 'LoadBalancer' ||
    (spec.type === 'ClusterIP' && (spec.externalIPs?.length ?? 0) > 0)
  );
}

export function defaultService(service: Service): void {
  const spec = service.spec;
  if (!spec.sessionAffinity) {
    spec.sessionAffinity = 'None';
  }
  if (spec.sessionAffinity === 'None') {
    delete spec.sessionAffinityConfig;
  } else if (spec.sessionAffinity === 'ClientIP') {
    spec.sessionAffinityConfig ??= {};
    const config = spec.sessionAffinityConfig;
    config.clientIP ??= {};
    config.clientIP.timeoutSeconds ??= CLIENT_IP_AFFINITY_SECONDS;
  }
  if (!spec.type) {
    spec.type = 'ClusterIP';
  }
  for (const port of spec.ports ?? []) {
    if (!port.protocol) {
      port.protocol = 'TCP';
    }
    if (port.targetPort === undefined || port.targetPort === 0 || port.targetPort === '') {
      port.targetPort = port.port;
    }
  }
  if (isExternallyAccessible(spec) && !spec.externalTrafficPolicy) {
    spec.externalTrafficPolicy = 'Cluster';
  }
  if (spec.type !== 'ExternalName') {
    spec.internalTrafficPolicy ??= 'Cluster';
  }
  if (spec.type === 'LoadBalancer') {
    spec.allocateLoadBalancerNodePorts ??= true;
    for (const ingress of service.status?.loadBalancer?.ingress ?? []) {
      if (ingress.ip) {
        ingress.ipMode ??= 'VIP';
      }
    }
  }
}

export function defaultEndpoints(endpoints: Endpoints): void {
  for (const subset of endpoints.subsets ?? []) {
    for (const port of subset.ports ?? []) {
      if (!port.protocol) {
        port.protocol = 'TCP';
      }
    }
  }
}

export function defaultEndpointSlice(slice: EndpointSlice): void {
  for (const port of slice.ports ?? []) {
    port.name ??= '';
    port.protocol ??= 'TCP';
  }
}
