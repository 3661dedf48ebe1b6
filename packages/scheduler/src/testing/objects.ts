/** Nodes and pods for tests: what is said, and nothing else. */
import type { Affinity, Container, Node, Pod, PodSpec, Taint } from '@gantry/api/core/v1';

export interface NodeSketch {
  readonly name: string;
  readonly labels?: Record<string, string>;
  readonly taints?: readonly Taint[];
  readonly unschedulable?: boolean;
  readonly allocatable?: Record<string, string>;
  readonly images?: readonly { names: string[]; sizeBytes: number }[];
}

export function makeNode(sketch: NodeSketch): Node {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: sketch.name, labels: { 'kubernetes.io/hostname': sketch.name, ...sketch.labels } },
    spec: {
      ...(sketch.taints === undefined ? {} : { taints: [...sketch.taints] }),
      ...(sketch.unschedulable === undefined ? {} : { unschedulable: sketch.unschedulable }),
    },
    status: {
      allocatable: { cpu: '4', memory: '8Gi', pods: '110', ...sketch.allocatable },
      ...(sketch.images === undefined ? {} : { images: [...sketch.images] }),
    },
  } as unknown as Node;
}

export interface PodSketch {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Record<string, string>;
  readonly requests?: Record<string, string>;
  readonly containers?: readonly Partial<Container>[];
  readonly owner?: string;
  readonly terminating?: boolean;
  readonly nodeName?: string;
  readonly affinity?: Affinity;
  readonly spec?: Partial<PodSpec>;
  readonly phase?: string;
}

export function makePod(sketch: PodSketch): Pod {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      namespace: sketch.namespace ?? 'default',
      name: sketch.name,
      uid: `uid-${sketch.namespace ?? 'default'}-${sketch.name}`,
      labels: sketch.labels ?? {},
      ...(sketch.terminating === true ? { deletionTimestamp: '2026-01-01T00:00:00Z' } : {}),
      ...(sketch.owner === undefined
        ? {}
        : {
            ownerReferences: [
              { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: sketch.owner, uid: sketch.owner, controller: true },
            ],
          }),
    },
    spec: {
      containers: sketch.containers ?? [{ name: 'c', image: 'i', resources: { requests: sketch.requests ?? {} } }],
      ...(sketch.nodeName === undefined ? {} : { nodeName: sketch.nodeName }),
      ...(sketch.affinity === undefined ? {} : { affinity: sketch.affinity }),
      ...sketch.spec,
    },
    status: sketch.phase === undefined ? {} : { phase: sketch.phase },
  } as unknown as Pod;
}
