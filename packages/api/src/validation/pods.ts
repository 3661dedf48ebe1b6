/** Pods, and the pod templates inside workloads. */
import { duplicate, forbidden, invalid, notSupported, qualifiedName, required } from '@gantry/machinery';
import type { Pod, PodSpec, PodTemplateSpec } from '../../gen/k8s/core/v1.ts';
import { checkContainers, checkEphemeralContainers, checkInitContainers, type PodScope } from './containers.ts';
import { checkAnnotations, checkDnsSubdomain, checkLabels } from './labels.ts';
import { checkDomain, checkHostname } from './probes.ts';
import { checkResourceRequirements } from './resources.ts';
import { checkAffinity, checkTolerations, checkTopologySpread } from './scheduling-constraints.ts';
import { checkPodSecurityContext } from './security-context.ts';
import { checkEnum, checkIP, checkRange, type Errors, each } from './values.ts';
import { checkVolumes } from './volumes.ts';

const RESTART_POLICIES = ['Always', 'Never', 'OnFailure'];
const DNS_POLICIES = ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'];
const MAX_NAMESERVERS = 3;
const MAX_SEARCH_PATHS = 32;
const MAX_SEARCH_CHARACTERS = 2048;
const ACTIVE_DEADLINE_MAX = 2 ** 31 - 1;
const MIRROR_ANNOTATION = 'kubernetes.io/config.mirror';

export function validatePod(pod: Pod): Errors {
  const errors: Errors = [];
  checkPodSpec(errors, 'spec', pod.spec);
  if (pod.metadata.annotations?.[MIRROR_ANNOTATION] !== undefined && !pod.spec.nodeName) {
    errors.push(
      invalid(
        `metadata.annotations[${MIRROR_ANNOTATION}]`,
        '',
        'must set spec.nodeName if mirror pod annotation is set',
      ),
    );
  }
  if (each(pod.spec.ephemeralContainers).length > 0 && pod.metadata.resourceVersion === undefined) {
    errors.push(forbidden('spec.ephemeralContainers', 'cannot be set on create'));
  }
  return errors;
}

/** The spec of a pod or template, defaults applied. */
export function checkPodSpec(errors: Errors, path: string, spec: PodSpec): void {
  const volumes = checkVolumes(errors, `${path}.volumes`, each(spec.volumes));
  const scope: PodScope = { spec, volumes, names: new Set(), hostPorts: new Set() };
  checkContainers(errors, `${path}.containers`, each(spec.containers), scope);
  if (spec.initContainers !== undefined) {
    checkInitContainers(errors, `${path}.initContainers`, spec.initContainers, scope);
  }
  if (spec.ephemeralContainers !== undefined) {
    checkEphemeralContainers(errors, `${path}.ephemeralContainers`, spec.ephemeralContainers, scope);
  }
  if (!spec.restartPolicy) {
    errors.push(required(`${path}.restartPolicy`));
  } else {
    checkEnum(errors, `${path}.restartPolicy`, spec.restartPolicy, RESTART_POLICIES);
  }
  checkDns(errors, path, spec);
  checkLabels(errors, `${path}.nodeSelector`, spec.nodeSelector);
  checkHostSettings(errors, path, spec);
  checkPodSecurityContext(errors, `${path}.securityContext`, spec.securityContext);
  const pullSecrets = each(spec.imagePullSecrets);
  for (let i = 0; i < pullSecrets.length; i++) {
    if (!pullSecrets[i]!.name) {
      errors.push(required(`${path}.imagePullSecrets[${i}].name`));
    }
  }
  checkAffinity(errors, `${path}.affinity`, spec.affinity);
  if (spec.serviceAccountName) {
    checkDnsSubdomain(errors, `${path}.serviceAccountName`, spec.serviceAccountName);
  }
  if (spec.nodeName) {
    checkDnsSubdomain(errors, `${path}.nodeName`, spec.nodeName);
  }
  checkRange(errors, `${path}.activeDeadlineSeconds`, spec.activeDeadlineSeconds, 1, ACTIVE_DEADLINE_MAX);
  if (spec.hostname) {
    checkHostname(errors, `${path}.hostname`, spec.hostname);
  }
  if (spec.subdomain) {
    checkHostname(errors, `${path}.subdomain`, spec.subdomain);
  }
  checkTolerations(errors, `${path}.tolerations`, each(spec.tolerations));
  checkTopologySpread(errors, `${path}.topologySpreadConstraints`, each(spec.topologySpreadConstraints));
  checkPodExtras(errors, path, spec);
}

function checkPodExtras(errors: Errors, path: string, spec: PodSpec): void {
  const gates = each(spec.readinessGates);
  for (let i = 0; i < gates.length; i++) {
    for (const problem of qualifiedName(gates[i]!.conditionType)) {
      errors.push(invalid(`${path}.readinessGates[${i}].conditionType`, gates[i]!.conditionType, problem));
    }
  }
  const seen = new Set<string>();
  const schedulingGates = each(spec.schedulingGates);
  for (let i = 0; i < schedulingGates.length; i++) {
    const name = schedulingGates[i]!.name;
    if (!name) {
      errors.push(required(`${path}.schedulingGates[${i}]`, 'must not be empty'));
    } else {
      for (const problem of qualifiedName(name)) {
        errors.push(invalid(`${path}.schedulingGates[${i}]`, name, problem));
      }
    }
    if (seen.has(name)) {
      errors.push(duplicate(`${path}.schedulingGates[${i}]`, name));
    }
    seen.add(name);
  }
  if (schedulingGates.length > 0 && spec.nodeName) {
    errors.push(forbidden(`${path}.nodeName`, 'cannot be set until all schedulingGates have been cleared'));
  }
  const aliases = each(spec.hostAliases);
  for (let i = 0; i < aliases.length; i++) {
    checkIP(errors, `${path}.hostAliases[${i}].ip`, aliases[i]!.ip);
    for (const name of each(aliases[i]!.hostnames)) {
      checkDomain(errors, `${path}.hostAliases[${i}].hostnames`, name);
    }
  }
  if (spec.priorityClassName) {
    checkDnsSubdomain(errors, `${path}.priorityClassName`, spec.priorityClassName);
  }
  checkEnum(errors, `${path}.preemptionPolicy`, spec.preemptionPolicy, ['Never', 'PreemptLowerPriority']);
  if (spec.runtimeClassName) {
    checkDnsSubdomain(errors, `${path}.runtimeClassName`, spec.runtimeClassName);
  }
  if (spec.os !== undefined) {
    if (!spec.os.name) {
      errors.push(required(`${path}.os.name`, 'cannot be empty'));
    } else {
      checkEnum(errors, `${path}.os.name`, spec.os.name, ['linux', 'windows']);
    }
  }
  if (spec.resources !== undefined) {
    checkResourceRequirements(errors, `${path}.resources`, spec.resources);
  }
  const claims = each(spec.resourceClaims);
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i]!;
    if (!claim.name) {
      errors.push(required(`${path}.resourceClaims[${i}].name`));
    }
    if (claim.resourceClaimName !== undefined && claim.resourceClaimTemplateName !== undefined) {
      errors.push(
        invalid(
          `${path}.resourceClaims[${i}]`,
          claim,
          'at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified',
        ),
      );
    } else if (claim.resourceClaimName === undefined && claim.resourceClaimTemplateName === undefined) {
      errors.push(
        invalid(
          `${path}.resourceClaims[${i}]`,
          claim,
          'must specify one of: `resourceClaimName`, `resourceClaimTemplateName`',
        ),
      );
    }
  }
}

function checkHostSettings(errors: Errors, path: string, spec: PodSpec): void {
  if (spec.hostPID === true && spec.shareProcessNamespace === true) {
    errors.push(
      invalid(`${path}.shareProcessNamespace`, true, 'ShareProcessNamespace and HostPID cannot both be enabled'),
    );
  }
  if (spec.hostUsers === false) {
    for (const member of ['hostNetwork', 'hostPID', 'hostIPC'] as const) {
      if (spec[member] === true) {
        errors.push(forbidden(`${path}.${member}`, 'when `hostUsers` is false'));
      }
    }
  }
}

function checkDns(errors: Errors, path: string, spec: PodSpec): void {
  if (!spec.dnsPolicy) {
    errors.push(required(`${path}.dnsPolicy`));
  } else if (!DNS_POLICIES.includes(spec.dnsPolicy)) {
    errors.push(notSupported(`${path}.dnsPolicy`, spec.dnsPolicy, DNS_POLICIES));
  }
  const config = spec.dnsConfig;
  const servers = each(config?.nameservers);
  if (spec.dnsPolicy === 'None' && servers.length === 0) {
    errors.push(
      required(`${path}.dnsConfig.nameservers`, `must provide at least one DNS nameserver when \`dnsPolicy\` is None`),
    );
  }
  if (config === undefined) {
    return;
  }
  if (servers.length > MAX_NAMESERVERS) {
    errors.push(
      invalid(`${path}.dnsConfig.nameservers`, servers, `must not have more than ${MAX_NAMESERVERS} nameservers`),
    );
  }
  for (let i = 0; i < servers.length; i++) {
    checkIP(errors, `${path}.dnsConfig.nameservers[${i}]`, servers[i]!);
  }
  const searches = each(config.searches);
  if (searches.length > MAX_SEARCH_PATHS) {
    errors.push(
      invalid(`${path}.dnsConfig.searches`, searches, `must not have more than ${MAX_SEARCH_PATHS} search paths`),
    );
  }
  if (searches.join(' ').length > MAX_SEARCH_CHARACTERS) {
    errors.push(
      invalid(
        `${path}.dnsConfig.searches`,
        searches,
        `must not have more than ${MAX_SEARCH_CHARACTERS} characters (including spaces) in the search list`,
      ),
    );
  }
  for (let i = 0; i < searches.length; i++) {
    if (searches[i] !== '.') {
      checkDomain(errors, `${path}.dnsConfig.searches[${i}]`, searches[i]!.replace(/\.$/, '').replaceAll('_', '-'));
    }
  }
  const options = each(config.options);
  for (let i = 0; i < options.length; i++) {
    if (!options[i]!.name) {
      errors.push(required(`${path}.dnsConfig.options[${i}]`, 'must not be empty'));
    }
  }
}

export function checkPodTemplate(errors: Errors, path: string, template: PodTemplateSpec): void {
  checkLabels(errors, `${path}.metadata.labels`, template.metadata?.labels);
  checkAnnotations(errors, `${path}.metadata.annotations`, template.metadata?.annotations);
  checkPodSpec(errors, `${path}.spec`, template.spec);
  if (each(template.spec.ephemeralContainers).length > 0) {
    errors.push(forbidden(`${path}.spec.ephemeralContainers`, 'ephemeral containers not allowed in pod template'));
  }
}
