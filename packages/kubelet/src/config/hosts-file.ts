import type { Pod } from '@gantry/api/core/v1';

/** Longest name that gethostname returns whole. */
const maxHostname = 63;

/** What `hostname` prints in a pod: its spec's hostname or its name, cut to what the kernel carries. */
export function podHostname(pod: Pod): string {
  const name = pod.spec.hostname || pod.metadata.name || '';
  return name.slice(0, maxHostname).replace(/[-.]+$/, '');
}

/** The full name that DNS knows the pod by, when it asks for one through `subdomain`. */
export function podFqdn(pod: Pod, clusterDomain: string): string | undefined {
  if (!pod.spec.subdomain) return undefined;
  return `${podHostname(pod)}.${pod.spec.subdomain}.${pod.metadata.namespace}.svc.${clusterDomain}`;
}

/** Text of a pod's /etc/hosts. Host-network pods get the host's file with their aliases behind it. */
export function renderHostsFile(pod: Pod, podIps: readonly string[], clusterDomain: string, hostFile: string): string {
  const lines = ['# Written by the kubelet; changes are lost when the pod is set up again.'];
  if (pod.spec.hostNetwork) {
    lines.push(hostFile.trimEnd());
  } else {
    lines.push('127.0.0.1\tlocalhost', '::1\tlocalhost ip6-localhost ip6-loopback', 'fe00::0\tip6-localnet');
    lines.push('ff02::1\tip6-allnodes', 'ff02::2\tip6-allrouters');
    const fqdn = podFqdn(pod, clusterDomain);
    for (const ip of podIps) lines.push([ip, ...(fqdn === undefined ? [] : [fqdn]), podHostname(pod)].join('\t'));
  }
  for (const alias of pod.spec.hostAliases ?? []) {
    lines.push([alias.ip ?? '', ...(alias.hostnames ?? [])].join('\t'));
  }
  return `${lines.join('\n')}\n`;
}
