export { NftRuleApplier, type RuleApplier } from './rule-applier.ts';
export { type Backend, modelService, type ServicePortModel, type TransportProtocol } from './service-model.ts';
export { type PlanSettings, planServicePort } from './service-plan.ts';
export {
  type ProxySyncStatus,
  ServiceProxy,
  type ServiceProxyOptions,
  type ServiceSource,
} from './service-proxy.ts';
export type { StaticSettings } from './static-rules.ts';
export { fullScript, incrementalScript } from './table-script.ts';
export { assembleTable, type PortPlan, type TableState } from './table-state.ts';
