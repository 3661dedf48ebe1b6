// Generated from proto/. Do not edit: run scripts/generate.

export {
  FlowSchema,
  FlowSchemaList,
  FlowDistinguisherMethod,
  FlowSchemaCondition,
  FlowSchemaSpec,
  FlowSchemaStatus,
  GroupSubject,
  NonResourcePolicyRule,
  PolicyRulesWithSubjects,
  PriorityLevelConfigurationReference,
  ResourcePolicyRule,
  ServiceAccountSubject,
  Subject,
  UserSubject,
} from './v1/flow-schema.ts';
export {
  PriorityLevelConfiguration,
  PriorityLevelConfigurationList,
  ExemptPriorityLevelConfiguration,
  LimitResponse,
  LimitedPriorityLevelConfiguration,
  PriorityLevelConfigurationCondition,
  PriorityLevelConfigurationSpec,
  PriorityLevelConfigurationStatus,
  QueuingConfiguration,
} from './v1/priority-level-configuration.ts';
