/** The networking group: Ingress, NetworkPolicy, address ranges. */
import {
  dns1123Subdomain,
  forbidden,
  invalid,
  notSupported,
  required,
  wildcardDns1123Subdomain,
} from '@gantry/machinery';
import type {
  Ingress,
  IngressBackend,
  IngressClass,
  IPAddress,
  IPBlock,
  NetworkPolicy,
  NetworkPolicyPeer,
  NetworkPolicyPort,
  ServiceCIDR,
} from '../../gen/k8s/networking/v1.ts';
import { checkDnsLabel, checkDnsSubdomain, checkLabelSelector } from './labels.ts';
import {
  checkCIDR,
  checkEnum,
  checkFormat,
  checkImmutable,
  checkPortOrName,
  type Errors,
  each,
  isIP,
  isPort,
  PORT_RANGE,
  parseCIDR,
} from './values.ts';

const PATH_TYPES = ['Exact', 'ImplementationSpecific', 'Prefix'];
/** Sequences that web servers normalise away, and with them the rule. */
const BAD_SEQUENCES = ['//', '/./', '/../', '%2f', '%2F'];
const BAD_SUFFIXES = ['/..', '/.'];

export function validateIngress(ingress: Ingress): Errors {
  const errors: Errors = [];
  const spec = ingress.spec;
  const rules = each(spec?.rules);
  if (rules.length === 0 && spec?.defaultBackend === undefined) {
    errors.push(invalid('spec', rules, 'either `defaultBackend` or `rules` must be specified'));
  }
  if (spec?.defaultBackend !== undefined) {
    checkBackend(errors, 'spec.defaultBackend', spec.defaultBackend);
  }
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!;
    const at = `spec.rules[${i}]`;
    if (rule.host) {
      checkHost(errors, `${at}.host`, rule.host);
    }
    const paths = each(rule.http?.paths);
    if (rule.http !== undefined && paths.length === 0) {
      errors.push(required(`${at}.http.paths`));
    }
    for (let j = 0; j < paths.length; j++) {
      checkPath(errors, `${at}.http.paths[${j}]`, paths[j]!);
    }
  }
  const tls = each(spec?.tls);
  for (let i = 0; i < tls.length; i++) {
    for (let j = 0; j < each(tls[i]!.hosts).length; j++) {
      checkHost(errors, `spec.tls[${i}].hosts[${j}]`, tls[i]!.hosts![j]!);
    }
    if (tls[i]!.secretName) {
      checkDnsSubdomain(errors, `spec.tls[${i}].secretName`, tls[i]!.secretName!);
    }
  }
  if (spec?.ingressClassName !== undefined) {
    checkDnsSubdomain(errors, 'spec.ingressClassName', spec.ingressClassName);
    if (
      ingress.metadata.resourceVersion === undefined &&
      ingress.metadata.annotations?.['kubernetes.io/ingress.class'] !== undefined
    ) {
      errors.push(
        invalid(
          'metadata.annotations[kubernetes.io/ingress.class]',
          ingress.metadata.annotations['kubernetes.io/ingress.class'],
          'can not be set when the class field is also set',
        ),
      );
    }
  }
  return errors;
}

function checkHost(errors: Errors, path: string, host: string): void {
  if (isIP(host)) {
    errors.push(invalid(path, host, 'must be a DNS name, not an IP address'));
  } else {
    checkFormat(errors, path, host, host.includes('*') ? wildcardDns1123Subdomain : dns1123Subdomain);
  }
}

function checkPath(
  errors: Errors,
  path: string,
  rule: { path?: string | undefined; pathType?: string | undefined; backend: IngressBackend },
): void {
  if (!rule.pathType) {
    errors.push(required(`${path}.pathType`, 'pathType must be specified'));
  } else if (rule.pathType === 'Exact' || rule.pathType === 'Prefix') {
    const text = rule.path ?? '';
    if (!text.startsWith('/')) {
      errors.push(invalid(`${path}.path`, text, 'must be an absolute path'));
    }
    for (const bad of BAD_SEQUENCES) {
      if (text.includes(bad)) {
        errors.push(invalid(`${path}.path`, text, `must not contain '${bad}'`));
      }
    }
    for (const bad of BAD_SUFFIXES) {
      if (text.endsWith(bad)) {
        errors.push(invalid(`${path}.path`, text, `cannot end with '${bad}'`));
      }
    }
  } else if (rule.pathType === 'ImplementationSpecific') {
    if (rule.path && !rule.path.startsWith('/')) {
      errors.push(invalid(`${path}.path`, rule.path, 'must be an absolute path'));
    }
  } else {
    errors.push(notSupported(`${path}.pathType`, rule.pathType, PATH_TYPES));
  }
  checkBackend(errors, `${path}.backend`, rule.backend);
}

function checkBackend(errors: Errors, path: string, backend: IngressBackend | undefined): void {
  const { resource, service } = backend ?? {};
  if (resource !== undefined && service !== undefined) {
    errors.push(invalid(path, '', 'cannot set both resource and service backends'));
  } else if (resource !== undefined) {
    if (!resource.kind) {
      errors.push(required(`${path}.resource.kind`));
    }
    if (!resource.name) {
      errors.push(required(`${path}.resource.name`));
    }
  } else if (service === undefined) {
    errors.push(required(path, 'resource or service backend is required'));
  } else {
    if (!service.name) {
      errors.push(required(`${path}.service.name`));
    } else {
      checkDnsLabel(errors, `${path}.service.name`, service.name);
    }
    const { name, number } = service.port ?? {};
    if (name && number) {
      errors.push(invalid(path, '', 'cannot set both port name & port number'));
    } else if (name) {
      checkPortOrName(errors, `${path}.service.port.name`, name);
    } else if (number) {
      if (!isPort(number)) {
        errors.push(invalid(`${path}.service.port.number`, number, PORT_RANGE));
      }
    } else {
      errors.push(required(path, 'port name or number is required'));
    }
  }
}

export function validateIngressClass(ingressClass: IngressClass): Errors {
  const errors: Errors = [];
  const controller = ingressClass.spec?.controller ?? '';
  if (controller.length > 250) {
    errors.push({ type: 'FieldValueTooLong', field: 'spec.controller', detail: 'may not be more than 250 bytes' });
  } else if (!controller.includes('/')) {
    errors.push(invalid('spec.controller', controller, 'must be a domain-prefixed path (such as "acme.io/foo")'));
  }
  const parameters = ingressClass.spec?.parameters;
  if (parameters !== undefined) {
    for (const member of ['kind', 'name'] as const) {
      if (!parameters[member]) {
        errors.push(required(`spec.parameters.${member}`));
      }
    }
    checkEnum(errors, 'spec.parameters.scope', parameters.scope ?? undefined, ['Cluster', 'Namespace']);
    if (parameters.scope === 'Namespace' && !parameters.namespace) {
      errors.push(required('spec.parameters.namespace', "`parameters.scope` is set to 'Namespace'"));
    }
    if (parameters.scope === 'Cluster' && parameters.namespace !== undefined) {
      errors.push(forbidden('spec.parameters.namespace', "`parameters.scope` is set to 'Cluster'"));
    }
  }
  return errors;
}

export function validateIngressClassUpdate(ingressClass: IngressClass, old: IngressClass): Errors {
  const errors = validateIngressClass(ingressClass);
  checkImmutable(errors, 'spec.controller', ingressClass.spec?.controller, old.spec?.controller);
  return errors;
}

export function validateNetworkPolicy(policy: NetworkPolicy): Errors {
  const errors: Errors = [];
  const spec = policy.spec;
  checkLabelSelector(errors, 'spec.podSelector', spec.podSelector);
  for (let i = 0; i < each(spec.ingress).length; i++) {
    const rule = spec.ingress![i]!;
    checkPolicyPorts(errors, `spec.ingress[${i}].ports`, each(rule.ports));
    checkPeers(errors, `spec.ingress[${i}].from`, each(rule.from));
  }
  for (let i = 0; i < each(spec.egress).length; i++) {
    const rule = spec.egress![i]!;
    checkPolicyPorts(errors, `spec.egress[${i}].ports`, each(rule.ports));
    checkPeers(errors, `spec.egress[${i}].to`, each(rule.to));
  }
  const types = each(spec.policyTypes);
  if (types.length > 2) {
    errors.push(invalid('spec.policyTypes', types, 'may not specify more than two policyTypes'));
  }
  for (let i = 0; i < types.length; i++) {
    checkEnum(errors, `spec.policyTypes[${i}]`, types[i], ['Egress', 'Ingress']);
  }
  return errors;
}

function checkPolicyPorts(errors: Errors, path: string, ports: readonly NetworkPolicyPort[]): void {
  for (let i = 0; i < ports.length; i++) {
    const port = ports[i]!;
    const at = `${path}[${i}]`;
    checkEnum(errors, `${at}.protocol`, port.protocol, ['SCTP', 'TCP', 'UDP']);
    if (port.port !== undefined) {
      checkPortOrName(errors, `${at}.port`, port.port);
    }
    if (port.endPort !== undefined) {
      if (typeof port.port !== 'number') {
        errors.push(
          invalid(`${at}.endPort`, port.endPort, 'may not be specified when `port` is non-numeric or missing'),
        );
      } else if (port.endPort < port.port) {
        errors.push(invalid(`${at}.endPort`, port.endPort, 'must be greater than or equal to `port`'));
      } else if (!isPort(port.endPort)) {
        errors.push(invalid(`${at}.endPort`, port.endPort, PORT_RANGE));
      }
    }
  }
}

function checkPeers(errors: Errors, path: string, peers: readonly NetworkPolicyPeer[]): void {
  for (let i = 0; i < peers.length; i++) {
    const peer = peers[i]!;
    const at = `${path}[${i}]`;
    checkLabelSelector(errors, `${at}.podSelector`, peer.podSelector);
    checkLabelSelector(errors, `${at}.namespaceSelector`, peer.namespaceSelector);
    const selects = peer.podSelector !== undefined || peer.namespaceSelector !== undefined;
    if (peer.ipBlock !== undefined) {
      checkBlock(errors, `${at}.ipBlock`, peer.ipBlock);
      if (selects) {
        errors.push(forbidden(at, 'may not specify both ipBlock and another peer'));
      }
    } else if (!selects) {
      errors.push(required(at, 'must specify a peer'));
    }
  }
}

function checkBlock(errors: Errors, path: string, block: IPBlock): void {
  if (!block.cidr) {
    errors.push(required(`${path}.cidr`));
    return;
  }
  checkCIDR(errors, `${path}.cidr`, block.cidr);
  const outer = parseCIDR(block.cidr);
  for (let i = 0; i < each(block.except).length; i++) {
    const text = block.except![i]!;
    const inner = parseCIDR(text);
    if (inner === undefined) {
      checkCIDR(errors, `${path}.except[${i}]`, text);
    } else if (outer !== undefined && (inner.family !== outer.family || inner.bits <= outer.bits)) {
      errors.push(invalid(`${path}.except[${i}]`, text, 'must be a strict subset of `cidr`'));
    }
  }
}

export function validateIPAddress(address: IPAddress): Errors {
  const errors: Errors = [];
  const ref = address.spec?.parentRef;
  if (ref === undefined) {
    errors.push(required('spec.parentRef'));
    return errors;
  }
  for (const member of ['resource', 'name'] as const) {
    if (!ref[member]) {
      errors.push(required(`spec.parentRef.${member}`));
    }
  }
  return errors;
}

export function validateIPAddressUpdate(address: IPAddress, old: IPAddress): Errors {
  const errors: Errors = [];
  checkImmutable(errors, 'spec.parentRef', address.spec?.parentRef, old.spec?.parentRef);
  return errors;
}

export function validateServiceCIDR(range: ServiceCIDR): Errors {
  const errors: Errors = [];
  const blocks = each(range.spec?.cidrs);
  if (blocks.length === 0) {
    errors.push(required('spec.cidrs', 'at least one CIDR required'));
  }
  if (blocks.length > 2) {
    errors.push(invalid('spec', range.spec, 'may only hold up to 2 values'));
  }
  for (let i = 0; i < blocks.length; i++) {
    checkCIDR(errors, `spec.cidrs[${i}]`, blocks[i]!);
  }
  if (blocks.length === 2 && parseCIDR(blocks[0]!)?.family === parseCIDR(blocks[1]!)?.family) {
    errors.push(
      invalid(
        'spec',
        range.spec,
        'may specify no more than one IP for each IP family, i.e 192.168.0.0/24 and 2001:db8::/96',
      ),
    );
  }
  return errors;
}

/** A second family may be added to a range; what it holds never changes. */
export function validateServiceCIDRUpdate(range: ServiceCIDR, old: ServiceCIDR): Errors {
  const errors = validateServiceCIDR(range);
  const before = each(old.spec?.cidrs);
  const now = each(range.spec?.cidrs);
  if (before.some((block, i) => now[i] !== block)) {
    errors.push(invalid('spec.cidrs', now, 'field is immutable'));
  }
  return errors;
}
