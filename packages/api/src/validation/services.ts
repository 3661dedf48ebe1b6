/** Services: ports, types, addresses, policies. */
import { dns1123Label, duplicate, forbidden, invalid, notSupported, required } from '@gantry/machinery';
import type { Service, ServicePort, ServiceSpec } from '../../gen/k8s/core/v1.ts';
import { isExternallyAccessible } from '../defaults/services.ts';
import { checkEndpointIP } from './endpoints.ts';
import { checkDnsSubdomain, checkLabelKey, checkLabels } from './labels.ts';
import {
  checkCIDR,
  checkEnum,
  checkFormat,
  checkIP,
  checkPortOrName,
  type Errors,
  each,
  isIP,
  isPort,
  PORT_RANGE,
} from './values.ts';

const TYPES = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];
const PROTOCOLS = ['SCTP', 'TCP', 'UDP'];
const POLICIES = ['Cluster', 'Local'];
const FAMILIES = ['IPv4', 'IPv6'];
const HEADLESS = 'None';
/** A day, in seconds. */
const AFFINITY_MAX_SECONDS = 86_400;
const TRAFFIC_DISTRIBUTIONS = ['PreferClose', 'PreferSameZone', 'PreferSameNode'];

export function isHeadless(spec: ServiceSpec): boolean {
  return spec.clusterIP === HEADLESS;
}

/** Whether this Service lives at addresses of its own (headless ones count: they chose not to). */
export function hasClusterIP(spec: ServiceSpec): boolean {
  return spec.type === 'ClusterIP' || spec.type === 'NodePort' || spec.type === 'LoadBalancer';
}

export function validateService(service: Service): Errors {
  const errors: Errors = [];
  const spec = service.spec;
  const ports = each(spec.ports);
  if (ports.length === 0 && !isHeadless(spec) && spec.type !== 'ExternalName') {
    errors.push(required('spec.ports'));
  }
  checkType(errors, service);
  checkServicePorts(errors, ports, isHeadless(spec));
  checkLabels(errors, 'spec.selector', spec.selector);
  if (!spec.sessionAffinity) {
    errors.push(required('spec.sessionAffinity'));
  } else {
    checkEnum(errors, 'spec.sessionAffinity', spec.sessionAffinity, ['ClientIP', 'None']);
  }
  checkSessionAffinity(errors, spec);
  checkAddresses(errors, spec);
  const external = each(spec.externalIPs);
  for (let i = 0; i < external.length; i++) {
    checkEndpointIP(errors, `spec.externalIPs[${i}]`, external[i]!);
  }
  if (!spec.type) {
    errors.push(required('spec.type'));
  } else {
    checkEnum(errors, 'spec.type', spec.type, TYPES);
  }
  if (spec.type === 'ClusterIP') {
    for (let i = 0; i < ports.length; i++) {
      if (ports[i]!.nodePort) {
        errors.push(forbidden(`spec.ports[${i}].nodePort`, "may not be used when `type` is 'ClusterIP'"));
      }
    }
  }
  checkLoadBalancer(errors, service);
  checkTrafficPolicies(errors, service);
  return errors;
}

function checkType(errors: Errors, service: Service): void {
  const spec = service.spec;
  if (spec.type === 'LoadBalancer') {
    for (let i = 0; i < each(spec.ports).length; i++) {
      if (spec.ports![i]!.port === 10_250) {
        // The kubelet's port: balancing to it would hand every node's control interface to the outside.
        errors.push(
          invalid(`spec.ports[${i}]`, 10_250, 'may not expose port 10250 externally since it is used by kubelet'),
        );
      }
    }
    if (isHeadless(spec)) {
      errors.push(invalid('spec.clusterIPs', HEADLESS, "may not be set to 'None' for LoadBalancer services"));
    }
  } else if (spec.type === 'NodePort') {
    if (isHeadless(spec)) {
      errors.push(invalid('spec.clusterIPs', HEADLESS, "may not be set to 'None' for NodePort services"));
    }
  } else if (spec.type === 'ExternalName') {
    if (each(spec.clusterIPs).length > 0 || spec.clusterIP) {
      errors.push(forbidden('spec.clusterIPs', 'may not be set for ExternalName services'));
    }
    if (each(spec.ipFamilies).length > 0) {
      errors.push(forbidden('spec.ipFamilies', 'may not be set for ExternalName services'));
    }
    if (spec.ipFamilyPolicy !== undefined) {
      errors.push(forbidden('spec.ipFamilyPolicy', 'may not be set for ExternalName services'));
    }
    const name = (spec.externalName ?? '').replace(/\.$/, '');
    if (name === '') {
      errors.push(required('spec.externalName'));
    } else {
      checkDnsSubdomain(errors, 'spec.externalName', name);
    }
  }
}

function checkServicePorts(errors: Errors, ports: readonly ServicePort[], headless: boolean): void {
  const names = new Set<string>();
  const numbers = new Set<string>();
  const nodePorts = new Set<string>();
  for (let i = 0; i < ports.length; i++) {
    const port = ports[i]!;
    const at = `spec.ports[${i}]`;
    if (ports.length > 1 && !port.name) {
      errors.push(required(`${at}.name`));
    } else if (port.name) {
      checkFormat(errors, `${at}.name`, port.name, dns1123Label);
      if (names.has(port.name)) {
        errors.push(duplicate(`${at}.name`, port.name));
      }
      names.add(port.name);
    }
    if (!isPort(port.port ?? 0)) {
      errors.push(invalid(`${at}.port`, port.port ?? 0, PORT_RANGE));
    }
    if (!port.protocol) {
      errors.push(required(`${at}.protocol`));
    } else {
      checkEnum(errors, `${at}.protocol`, port.protocol, PROTOCOLS);
    }
    checkPortOrName(errors, `${at}.targetPort`, port.targetPort);
    if (port.appProtocol !== undefined) {
      checkLabelKey(errors, `${at}.appProtocol`, port.appProtocol);
    }
    if (headless && port.targetPort !== port.port && typeof port.targetPort === 'number' && port.targetPort === 0) {
      errors.push(invalid(`${at}.targetPort`, port.targetPort, PORT_RANGE));
    }
    const number = `${port.protocol}/${port.port}`;
    if (numbers.has(number)) {
      errors.push(duplicate(at, { protocol: port.protocol, port: port.port }));
    }
    numbers.add(number);
    if (port.nodePort) {
      const nodePort = `${port.protocol}/${port.nodePort}`;
      if (nodePorts.has(nodePort)) {
        errors.push(duplicate(`${at}.nodePort`, port.nodePort));
      }
      nodePorts.add(nodePort);
    }
  }
}

function checkSessionAffinity(errors: Errors, spec: ServiceSpec): void {
  const seconds = spec.sessionAffinityConfig?.clientIP?.timeoutSeconds;
  if (spec.sessionAffinity === 'None' && spec.sessionAffinityConfig !== undefined) {
    errors.push(forbidden('spec.sessionAffinityConfig', "must not be set when session affinity is 'None'"));
  } else if (spec.sessionAffinity === 'ClientIP') {
    const path = 'spec.sessionAffinityConfig.clientIP.timeoutSeconds';
    if (seconds === undefined) {
      errors.push(required(path));
    } else if (seconds <= 0 || seconds > AFFINITY_MAX_SECONDS) {
      errors.push(invalid(path, seconds, `must be greater than 0 and less than ${AFFINITY_MAX_SECONDS}`));
    }
  }
}

function checkAddresses(errors: Errors, spec: ServiceSpec): void {
  const addresses = each(spec.clusterIPs);
  if (!hasClusterIP(spec)) {
    return;
  }
  if (spec.clusterIP && addresses.length > 0 && addresses[0] !== spec.clusterIP) {
    errors.push(invalid('spec.clusterIPs', addresses, 'first value must match `clusterIP`'));
  }
  if (!spec.clusterIP && addresses.length > 0) {
    errors.push(invalid('spec.clusterIPs', addresses, '`clusterIPs` may not be set when `clusterIP` is empty'));
  }
  if (addresses.length > 2) {
    errors.push(invalid('spec.clusterIPs', addresses, 'may only hold up to 2 values'));
  }
  for (let i = 0; i < addresses.length; i++) {
    const address = addresses[i]!;
    if (address === HEADLESS) {
      if (addresses.length > 1) {
        errors.push(invalid(`spec.clusterIPs[${i}]`, address, "'None' must be the first and only value"));
      }
    } else {
      checkIP(errors, `spec.clusterIPs[${i}]`, address);
    }
  }
  const families = each(spec.ipFamilies);
  const seen = new Set<string>();
  for (let i = 0; i < families.length; i++) {
    checkEnum(errors, `spec.ipFamilies[${i}]`, families[i], FAMILIES);
    if (seen.has(families[i]!)) {
      errors.push(duplicate(`spec.ipFamilies[${i}]`, families[i]));
    }
    seen.add(families[i]!);
    const address = addresses[i];
    if (address !== undefined && isIP(address) && (address.includes(':') ? 'IPv6' : 'IPv4') !== families[i]) {
      errors.push(
        invalid(
          `spec.clusterIPs[${i}]`,
          addresses,
          `expected an ${families[i]} value as indicated by \`ipFamilies[${i}]\``,
        ),
      );
    }
  }
  checkEnum(errors, 'spec.ipFamilyPolicy', spec.ipFamilyPolicy, ['SingleStack', 'PreferDualStack', 'RequireDualStack']);
  if (spec.ipFamilyPolicy === 'SingleStack' && families.length === 2) {
    errors.push(
      invalid(
        'spec.ipFamilyPolicy',
        spec.ipFamilyPolicy,
        'must be RequireDualStack or PreferDualStack when multiple `ipFamilies` are specified',
      ),
    );
  }
}

function checkLoadBalancer(errors: Errors, service: Service): void {
  const spec = service.spec;
  const balanced = spec.type === 'LoadBalancer';
  const ranges = each(spec.loadBalancerSourceRanges);
  if (ranges.length > 0) {
    if (!balanced) {
      errors.push(forbidden('spec.LoadBalancerSourceRanges', "may only be used when `type` is 'LoadBalancer'"));
    }
    for (let i = 0; i < ranges.length; i++) {
      checkCIDR(errors, `spec.LoadBalancerSourceRanges[${i}]`, ranges[i]!.trim());
    }
  }
  if (balanced && spec.allocateLoadBalancerNodePorts === undefined) {
    errors.push(required('spec.allocateLoadBalancerNodePorts'));
  } else if (!balanced && spec.allocateLoadBalancerNodePorts !== undefined) {
    errors.push(forbidden('spec.allocateLoadBalancerNodePorts', "may only be used when `type` is 'LoadBalancer'"));
  }
  if (spec.loadBalancerClass !== undefined) {
    if (balanced) {
      checkLabelKey(errors, 'spec.loadBalancerClass', spec.loadBalancerClass);
    } else {
      errors.push(forbidden('spec.loadBalancerClass', "may only be used when `type` is 'LoadBalancer'"));
    }
  }
}

function checkTrafficPolicies(errors: Errors, service: Service): void {
  const spec = service.spec;
  if (spec.externalTrafficPolicy) {
    if (!isExternallyAccessible(spec)) {
      errors.push(
        invalid(
          'spec.externalTrafficPolicy',
          spec.externalTrafficPolicy,
          'may only be set for externally-accessible services',
        ),
      );
    } else {
      checkEnum(errors, 'spec.externalTrafficPolicy', spec.externalTrafficPolicy, POLICIES);
    }
  } else if (isExternallyAccessible(spec)) {
    errors.push(required('spec.externalTrafficPolicy', 'may not be empty for externally-accessible services'));
  }
  const healthCheck = spec.healthCheckNodePort ?? 0;
  if (healthCheck !== 0) {
    if (spec.type !== 'LoadBalancer' || spec.externalTrafficPolicy !== 'Local') {
      const detail = "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'";
      errors.push(invalid('spec.healthCheckNodePort', healthCheck, detail));
    } else if (!isPort(healthCheck)) {
      errors.push(invalid('spec.healthCheckNodePort', healthCheck, PORT_RANGE));
    }
  }
  if (spec.internalTrafficPolicy !== undefined) {
    checkEnum(errors, 'spec.internalTrafficPolicy', spec.internalTrafficPolicy, POLICIES);
  } else if (hasClusterIP(spec)) {
    errors.push(required('spec.internalTrafficPolicy'));
  }
  if (spec.trafficDistribution !== undefined && !TRAFFIC_DISTRIBUTIONS.includes(spec.trafficDistribution)) {
    errors.push(notSupported('spec.trafficDistribution', spec.trafficDistribution, TRAFFIC_DISTRIBUTIONS));
  }
}

/** Addresses stay for as long as the Service has addresses at all. */
export function validateServiceUpdate(service: Service, old: Service): Errors {
  const errors: Errors = [];
  const spec = service.spec;
  const before = old.spec;
  if (hasClusterIP(before) && hasClusterIP(spec) && before.clusterIP) {
    if ((spec.clusterIP ?? '') !== before.clusterIP) {
      const detail = spec.clusterIP ? 'field is immutable' : 'may not change once set';
      errors.push(invalid('spec.clusterIPs[0]', spec.clusterIP ? [spec.clusterIP] : null, detail));
    }
    if (before.ipFamilies?.[0] !== undefined && spec.ipFamilies?.[0] !== undefined) {
      if (before.ipFamilies[0] !== spec.ipFamilies[0]) {
        errors.push(invalid('spec.ipFamilies[0]', spec.ipFamilies, 'may not change once set'));
      }
    }
  }
  if (spec.type === 'LoadBalancer' && before.type === 'LoadBalancer') {
    if (before.loadBalancerClass !== spec.loadBalancerClass) {
      errors.push(invalid('spec.loadBalancerClass', spec.loadBalancerClass ?? null, 'may not change once set'));
    }
  }
  errors.push(...validateService(service));
  return errors;
}
