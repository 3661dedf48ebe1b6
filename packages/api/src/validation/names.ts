/** Which syntax the names of a kind follow. */
import { dns1035Label, dns1123Label, dns1123Subdomain, pathSegmentName } from '@gantry/machinery';
import { isIP } from './values.ts';

/** Returns what is wrong with a name. */
export type NameRule = (name: string) => string[];

const CRON_JOB_NAME_MAX = 52;
const CSI_DRIVER_NAME_MAX = 63;

/** Eleven characters are kept for the suffix of the Jobs it makes. */
function cronJobName(name: string): string[] {
  const problems = dns1123Subdomain(name);
  if (name.length > CRON_JOB_NAME_MAX) {
    problems.push(`must be no more than ${CRON_JOB_NAME_MAX} characters`);
  }
  return problems;
}

function csiDriverName(name: string): string[] {
  const problems = dns1123Subdomain(name.toLowerCase());
  if (name.length > CSI_DRIVER_NAME_MAX) {
    problems.push(`must be no more than ${CSI_DRIVER_NAME_MAX} characters`);
  }
  return problems;
}

function ipAddressName(name: string): string[] {
  return isIP(name) ? [] : ['must be a valid IP address in canonical form'];
}

const RULES: ReadonlyMap<string, NameRule> = new Map<string, NameRule>([
  ['v1/Namespace', dns1123Label],
  ['v1/Service', dns1035Label],
  ['v1/Event', pathSegmentName],
  ['events.k8s.io/v1/Event', pathSegmentName],
  ['batch/v1/CronJob', cronJobName],
  ['rbac.authorization.k8s.io/v1/Role', pathSegmentName],
  ['rbac.authorization.k8s.io/v1/ClusterRole', pathSegmentName],
  ['rbac.authorization.k8s.io/v1/RoleBinding', pathSegmentName],
  ['rbac.authorization.k8s.io/v1/ClusterRoleBinding', pathSegmentName],
  ['certificates.k8s.io/v1/CertificateSigningRequest', pathSegmentName],
  ['apiregistration.k8s.io/v1/APIService', pathSegmentName],
  ['storage.k8s.io/v1/CSIDriver', csiDriverName],
  ['networking.k8s.io/v1/IPAddress', ipAddressName],
]);

/** The rule for names of this kind; DNS subdomain unless it is special. */
export function nameRuleFor(apiVersion: string, kind: string): NameRule {
  return RULES.get(`${apiVersion}/${kind}`) ?? dns1123Subdomain;
}
