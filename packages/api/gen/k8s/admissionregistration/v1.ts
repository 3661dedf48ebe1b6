// Generated from proto/. Do not edit: run scripts/generate.

export {
  MutatingWebhookConfiguration,
  MutatingWebhookConfigurationList,
  MutatingWebhook,
} from './v1/mutating-webhook-configuration.ts';
export {
  MatchCondition,
  MatchResources,
  NamedRuleWithOperations,
  Rule,
  RuleWithOperations,
  ServiceReference,
  WebhookClientConfig,
} from './v1/types.ts';
export {
  ValidatingAdmissionPolicyBinding,
  ValidatingAdmissionPolicyBindingList,
  ParamRef,
  ValidatingAdmissionPolicyBindingSpec,
} from './v1/validating-admission-policy-binding.ts';
export {
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyList,
  AuditAnnotation,
  ExpressionWarning,
  ParamKind,
  TypeChecking,
  ValidatingAdmissionPolicySpec,
  ValidatingAdmissionPolicyStatus,
  Validation,
  Variable,
} from './v1/validating-admission-policy.ts';
export {
  ValidatingWebhookConfiguration,
  ValidatingWebhookConfigurationList,
  ValidatingWebhook,
} from './v1/validating-webhook-configuration.ts';
