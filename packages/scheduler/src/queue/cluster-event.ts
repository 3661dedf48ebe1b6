/** Changes in the cluster that may make room for a pod that found none. */
import type { Node } from '@gantry/api/core/v1';
import type { PodInfo } from '../core/pod-info.ts';

export type ClusterEvent =
  | { readonly type: 'nodeAdded'; readonly node: Node }
  /** Labels, taints, schedulability (`staticChanged`) or allocatable changed. */
  | { readonly type: 'nodeUpdated'; readonly node: Node; readonly old: Node; readonly staticChanged: boolean }
  | { readonly type: 'nodeRemoved'; readonly node: Node }
  /** A pod was put on a node, or changed there (labels). */
  | { readonly type: 'podPlaced'; readonly info: PodInfo }
  /** A pod left its node: deleted, finished, or its placement was taken back. */
  | { readonly type: 'podRemoved'; readonly info: PodInfo }
  | { readonly type: 'namespaceChanged'; readonly name: string };
