import { declare, status } from './resource-declaration.ts';

const extensions = ['api-extensions'];
const scope = 'cluster';

export const admissionRegistrationResources = declare('admissionregistration.k8s.io', 'v1', [
  { kind: 'MutatingWebhookConfiguration', resource: 'mutatingwebhookconfigurations', scope, categories: extensions },
  {
    kind: 'ValidatingAdmissionPolicy',
    resource: 'validatingadmissionpolicies',
    scope,
    categories: extensions,
    subresources: [status],
  },
  {
    kind: 'ValidatingAdmissionPolicyBinding',
    resource: 'validatingadmissionpolicybindings',
    scope,
    categories: extensions,
  },
  {
    kind: 'ValidatingWebhookConfiguration',
    resource: 'validatingwebhookconfigurations',
    scope,
    categories: extensions,
  },
]);

export const apiExtensionsResources = declare('apiextensions.k8s.io', 'v1', [
  {
    kind: 'CustomResourceDefinition',
    resource: 'customresourcedefinitions',
    scope,
    shortNames: ['crd', 'crds'],
    categories: extensions,
    subresources: [status],
    // Kubernetes stores these as JSON in the version that came first, v1beta1; v1 in JSON is read as well.
    storage: {
      prefix: '/registry/apiextensions.k8s.io/customresourcedefinitions',
      version: 'apiextensions.k8s.io/v1beta1',
      encoding: 'json',
    },
  },
]);

export const apiRegistrationResources = declare('apiregistration.k8s.io', 'v1', [
  {
    kind: 'APIService',
    resource: 'apiservices',
    scope,
    categories: extensions,
    subresources: [status],
    storage: { prefix: '/registry/apiregistration.k8s.io/apiservices', encoding: 'json' },
  },
]);

export const flowControlResources = declare('flowcontrol.apiserver.k8s.io', 'v1', [
  { kind: 'FlowSchema', resource: 'flowschemas', scope, subresources: [status] },
  { kind: 'PriorityLevelConfiguration', resource: 'prioritylevelconfigurations', scope, subresources: [status] },
]);
