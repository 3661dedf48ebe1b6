/** Tables of what leads traffic to pods. */
import type { Endpoints, Service } from '@gantry/api/core/v1';
import type { EndpointSlice } from '@gantry/api/discovery/v1';
import type { Ingress, IngressClass, IPAddress, NetworkPolicy, ServiceCIDR } from '@gantry/api/networking/v1';
import {
  ageOf,
  firstOf,
  formatLabels,
  formatSelector,
  loadBalancerAddresses,
  NONE,
  nameOf,
  UNKNOWN,
  UNSET,
} from '../format.ts';
import { AGE, NAME, printer, text, wide } from '../printer.ts';

export const servicePrinter = printer<Service>({
  columns: [
    NAME,
    text('Type'),
    text('Cluster-IP'),
    text('External-IP'),
    text('Port(s)'),
    AGE,
    ...wide(text('Selector')),
  ],
  cells: (service, nowMs) => [
    nameOf(service),
    service.spec.type ?? '',
    service.spec.clusterIPs?.[0] || service.spec.clusterIP || NONE,
    externalAddresses(service),
    servicePorts(service),
    ageOf(service, nowMs),
    formatLabels(service.spec.selector),
  ],
});

function externalAddresses(service: Service): string {
  const external = service.spec.externalIPs ?? [];
  switch (service.spec.type) {
    case 'ClusterIP':
    case 'NodePort':
      return external.length > 0 ? external.join(',') : NONE;
    case 'LoadBalancer': {
      const addresses = loadBalancerAddresses(service.status.loadBalancer);
      const all = [...(addresses === '' ? [] : addresses.split(',')), ...external];
      return all.length > 0 ? all.join(',') : '<pending>';
    }
    case 'ExternalName':
      return service.spec.externalName ?? '';
    default:
      return UNKNOWN;
  }
}

function servicePorts(service: Service): string {
  const ports = service.spec.ports ?? [];
  if (ports.length === 0) return NONE;
  return ports
    .map(({ port, nodePort, protocol = 'TCP' }) =>
      nodePort ? `${port}:${nodePort}/${protocol}` : `${port}/${protocol}`,
    )
    .join(',');
}

export const endpointsPrinter = printer<Endpoints>({
  columns: [NAME, text('Endpoints'), AGE],
  cells: (endpoints, nowMs) => [nameOf(endpoints), endpointAddresses(endpoints), ageOf(endpoints, nowMs)],
});

function endpointAddresses({ subsets }: Endpoints): string {
  if (!subsets?.length) return NONE;
  const list: string[] = [];
  for (const { addresses, ports } of subsets) {
    const ips = (addresses ?? []).map(({ ip }) => ip);
    if (!ports?.length) list.push(...ips);
    else for (const { port } of ports) list.push(...ips.map((ip) => hostPort(ip, port)));
  }
  return firstOf(list, 3);
}

function hostPort(ip: string, port: number): string {
  return ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`;
}

export const endpointSlicePrinter = printer<EndpointSlice>({
  columns: [NAME, text('AddressType'), text('Ports'), text('Endpoints'), AGE],
  cells: (slice, nowMs) => {
    const ports = (slice.ports ?? []).map(({ port, name }) => (port == null ? (name ?? '*') : `${port}`));
    const addresses = (slice.endpoints ?? []).flatMap((endpoint) => endpoint.addresses ?? []);
    return [
      nameOf(slice),
      slice.addressType,
      firstOf(ports, 3) || UNSET,
      firstOf(addresses, 3) || UNSET,
      ageOf(slice, nowMs),
    ];
  },
});

export const ingressPrinter = printer<Ingress>({
  columns: [NAME, text('Class'), text('Hosts'), text('Address'), text('Ports'), AGE],
  cells: (ingress, nowMs) => [
    nameOf(ingress),
    ingress.spec.ingressClassName ?? NONE,
    ingressHosts(ingress),
    loadBalancerAddresses(ingress.status.loadBalancer),
    ingress.spec.tls?.length ? '80, 443' : '80',
    ageOf(ingress, nowMs),
  ],
});

function ingressHosts({ spec }: Ingress): string {
  const rules = spec.rules ?? [];
  const hosts = rules.map(({ host }) => host ?? '').filter((host) => host !== '');
  if (hosts.length === 0) return '*';
  const shown = hosts.slice(0, 3).join(',');
  return hosts.length > 3 || (hosts.length === 3 && rules.length > 3)
    ? `${shown} + ${rules.length - 3} more...`
    : shown;
}

export const ingressClassPrinter = printer<IngressClass>({
  columns: [NAME, text('Controller'), text('Parameters'), AGE],
  cells(ingressClass, nowMs) {
    const { controller = '', parameters } = ingressClass.spec;
    const group = parameters?.apiGroup ? `.${parameters.apiGroup}` : '';
    return [
      nameOf(ingressClass),
      controller,
      parameters ? `${parameters.kind}${group}/${parameters.name}` : NONE,
      ageOf(ingressClass, nowMs),
    ];
  },
});

export const networkPolicyPrinter = printer<NetworkPolicy>({
  columns: [NAME, text('Pod-Selector'), AGE],
  cells: (policy, nowMs) => [nameOf(policy), formatSelector(policy.spec.podSelector), ageOf(policy, nowMs)],
});

export const ipAddressPrinter = printer<IPAddress>({
  columns: [NAME, text('ParentRef')],
  cells(address) {
    const parent = address.spec.parentRef;
    if (!parent) return [nameOf(address), NONE];
    const resource = parent.group ? `${parent.resource}.${parent.group}` : (parent.resource ?? '');
    return [nameOf(address), [resource, parent.namespace, parent.name].filter(Boolean).join('/')];
  },
});

export const serviceCidrPrinter = printer<ServiceCIDR>({
  columns: [NAME, text('CIDRs'), AGE],
  cells: (cidr, nowMs) => [nameOf(cidr), (cidr.spec.cidrs ?? []).join(','), ageOf(cidr, nowMs)],
});
