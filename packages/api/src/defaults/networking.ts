/** Defaults of the networking group. */
import type { Ingress, IngressClass, NetworkPolicy } from '../../gen/k8s/networking/v1.ts';

export function defaultNetworkPolicy(policy: NetworkPolicy): void {
  const spec = policy.spec;
  for (const rule of spec.ingress ?? []) {
    defaultPolicyPorts(rule.ports);
  }
  for (const rule of spec.egress ?? []) {
    defaultPolicyPorts(rule.ports);
  }
  if (spec.policyTypes === undefined || spec.policyTypes.length === 0) {
    spec.policyTypes = (spec.egress?.length ?? 0) > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
  }
}

function defaultPolicyPorts(ports: { protocol?: string | undefined }[] | undefined): void {
  for (const port of ports ?? []) {
    port.protocol ??= 'TCP';
  }
}

export function defaultIngressClass(ingressClass: IngressClass): void {
  if (ingressClass.spec?.parameters !== undefined) {
    ingressClass.spec.parameters.scope ??= 'Cluster';
  }
}

/** v1 asks for everything to be said; nothing is filled in but the status that clients read. */
export function defaultIngress(ingress: Ingress): void {
  ingress.status ??= { loadBalancer: {} };
}
