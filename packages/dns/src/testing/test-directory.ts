import type { Service } from '@gantry/api/core/v1';
import type { EndpointSlice } from '@gantry/api/discovery/v1';
import type { ClusterDirectory } from '../cluster-directory.ts';

/** A Service for tests; `spec` overrides a ClusterIP one. @internal */
export function service(name: string, spec: object = {}, namespace = 'default', labels: object = {}): Service {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace, labels },
    spec: {
      type: 'ClusterIP',
      clusterIP: '10.96.0.5',
      clusterIPs: ['10.96.0.5'],
      ports: [{ name: 'http', protocol: 'TCP', port: 80 }],
      ...spec,
    },
    status: { loadBalancer: {} },
  } as unknown as Service;
}

/** @internal */
export const HEADLESS = { clusterIP: 'None', clusterIPs: ['None'] };

/** A slice for tests. @internal */
export function slice(
  serviceName: string,
  endpoints: readonly { address: string; hostname?: string; ready?: boolean }[],
  namespace = 'default',
): EndpointSlice {
  return {
    metadata: { name: `${serviceName}-x`, namespace, labels: { 'kubernetes.io/service-name': serviceName } },
    addressType: 'IPv4',
    ports: [{ name: 'http', protocol: 'TCP', port: 8080 }],
    endpoints: endpoints.map(({ address, hostname, ready = true }) => ({
      addresses: [address],
      ...(hostname === undefined ? {} : { hostname }),
      conditions: { ready },
    })),
  } as unknown as EndpointSlice;
}

/** A cluster that a test writes down. @internal */
export class TestDirectory implements ClusterDirectory {
  readonly services: Service[];
  readonly slices: EndpointSlice[];

  constructor(services: Service[] = [], slices: EndpointSlice[] = []) {
    this.services = services;
    this.slices = slices;
  }

  hasNamespace(name: string): boolean {
    return name === 'default' || name === 'kube-system';
  }

  service(namespace: string, name: string): Service | undefined {
    return this.services.find(({ metadata }) => metadata.namespace === namespace && metadata.name === name);
  }

  slicesOf(namespace: string, name: string): readonly EndpointSlice[] {
    return this.slices.filter(
      ({ metadata }) => metadata.namespace === namespace && metadata.labels?.['kubernetes.io/service-name'] === name,
    );
  }

  servicesAt(address: string): readonly Service[] {
    return this.services.filter(({ spec }) => spec.clusterIPs?.includes(address));
  }

  slicesAt(address: string): readonly EndpointSlice[] {
    return this.slices.filter((each) => each.endpoints?.some(({ addresses }) => addresses?.includes(address)));
  }

  dnsServices(): readonly Service[] {
    return this.services.filter(({ metadata }) => metadata.labels?.['k8s-app'] === 'kube-dns');
  }

  revision(): string {
    return '1234';
  }
}
