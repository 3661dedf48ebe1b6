export {
  type ClientOptions,
  createClient,
} from './client.ts';
export { ClientEventRecorder, type EventRecorderOptions } from './client-event-recorder.ts';
export { clientFromContext, clientFromKubeconfig, type KubeconfigClientOptions } from './client-from-kubeconfig.ts';
export { clientInCluster } from './client-in-cluster.ts';
export {
  Controller,
  type ControllerOptions,
  done,
  enqueueHandler,
  type ReconcileOutcome,
  requeueAfter,
  terminal,
} from './controller.ts';
export type { EventDetails, EventRecorder, EventType } from './event-recorder.ts';
export { ExpectationTracker } from './expectations.ts';
export {
  type HandlerRegistration,
  type IndexFunction,
  type Informer,
  type InformerFilter,
  type InformerHandler,
  type LabelMatcher,
  type Lister,
  NAMESPACE_INDEX,
  NODE_NAME_INDEX,
  OWNER_UID_INDEX,
} from './informer.ts';
export { InformerFactory } from './informer-factory.ts';
export { type ElectionSettings, microTime } from './leader-election.ts';
export { LeaderElector, type LeaderElectorOptions, type LeadershipTerm } from './leader-elector.ts';
export type { MetricsSink } from './metrics.ts';
export { keyOf, type ObjectKey, type ObjectRef, objectKey, splitKey } from './object-key.ts';
export type {
  CallOptions,
  Client,
  DeleteOptions,
  GetOptions,
  LeaderFence,
  ListOptions,
  ObjectList,
  Patch,
  PatchOptions,
  ResourceClient,
  WatchEvent,
  WatchEventType,
  WatchOptions,
  WriteOptions,
} from './resource-client.ts';
export { WorkQueue, type WorkQueueOptions } from './work-queue.ts';
