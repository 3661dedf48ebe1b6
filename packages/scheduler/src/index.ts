export { ApiBinder, type Binder } from './binder.ts';
export { ClusterModel } from './cluster-model.ts';
export { SchedulingAlgorithm, type SchedulingResult, unschedulableMessage } from './core/algorithm.ts';
export { ClusterState } from './core/cluster-state.ts';
export {
  type Explanation,
  explain,
  type FilterFinding,
  type NodeExplanation,
  type ScoreFinding,
} from './core/explain.ts';
export type { FilterName, ScoreName } from './core/framework.ts';
export { isFinished, type PodInfo, readPod } from './core/pod-info.ts';
export { explainPod } from './explain-cluster.ts';
export { Scheduler, type SchedulerOptions } from './scheduler.ts';
export type { Preemptor } from './scheduling-loop.ts';
