// Generated from proto/. Do not edit: run scripts/generate.

export {
  IngressClass,
  IngressClassList,
  IngressClassParametersReference,
  IngressClassSpec,
} from './v1/ingress-class.ts';
export {
  Ingress,
  IngressList,
  HTTPIngressPath,
  HTTPIngressRuleValue,
  IngressBackend,
  IngressLoadBalancerIngress,
  IngressLoadBalancerStatus,
  IngressPortStatus,
  IngressRule,
  IngressRuleValue,
  IngressServiceBackend,
  IngressSpec,
  IngressStatus,
  IngressTLS,
  ServiceBackendPort,
} from './v1/ingress.ts';
export {
  IPAddress,
  IPAddressList,
  IPAddressSpec,
  ParentReference,
} from './v1/ip-address.ts';
export {
  NetworkPolicy,
  NetworkPolicyList,
  IPBlock,
  NetworkPolicyEgressRule,
  NetworkPolicyIngressRule,
  NetworkPolicyPeer,
  NetworkPolicyPort,
  NetworkPolicySpec,
} from './v1/network-policy.ts';
export {
  ServiceCIDR,
  ServiceCIDRList,
  ServiceCIDRSpec,
  ServiceCIDRStatus,
} from './v1/service-cidr.ts';
