/** Kinds that are served in another version than they are stored in. */
import type { KubeObject, ResourceType } from '@gantry/api';
import type { VersionView } from './served-resource.ts';

type Loose = Record<string, unknown>;

/** The view of a served resource; undefined where it is served as it is stored. */
export function versionViewOf(type: ResourceType): VersionView | undefined {
  const id = `${type.group}/${type.version}/${type.resource}`;
  if (id === 'events.k8s.io/v1/events') return newEvents;
  if (id === 'autoscaling/v1/horizontalpodautoscalers') return autoscalerV1;
  // Stored as JSON, which has no protobuf form: the view computes one.
  return type.storage?.encoding === 'json' ? unchanged : undefined;
}

const unchanged: VersionView = { toServed: (object) => object, toStored: (object) => object };

/** Names of the same member in events.k8s.io/v1 and core/v1. */
const EVENT_MEMBERS: readonly (readonly [newer: string, core: string])[] = [
  ['metadata', 'metadata'],
  ['eventTime', 'eventTime'],
  ['series', 'series'],
  ['reportingController', 'reportingComponent'],
  ['reportingInstance', 'reportingInstance'],
  ['action', 'action'],
  ['reason', 'reason'],
  ['regarding', 'involvedObject'],
  ['related', 'related'],
  ['note', 'message'],
  ['type', 'type'],
  ['deprecatedSource', 'source'],
  ['deprecatedFirstTimestamp', 'firstTimestamp'],
  ['deprecatedLastTimestamp', 'lastTimestamp'],
  ['deprecatedCount', 'count'],
];

const newEvents: VersionView = {
  toServed(stored) {
    const source = stored as unknown as Loose;
    const served: Loose = { kind: 'Event', apiVersion: 'events.k8s.io/v1' };
    for (const [newer, core] of EVENT_MEMBERS) if (source[core] !== undefined) served[newer] = source[core];
    served.eventTime ??= null;
    return served as unknown as KubeObject;
  },
  toStored(served) {
    const source = served as unknown as Loose;
    const stored: Loose = { kind: 'Event', apiVersion: 'v1' };
    for (const [newer, core] of EVENT_MEMBERS) if (source[newer] !== undefined) stored[core] = source[newer];
    for (const member of ['involvedObject', 'source']) stored[member] ??= {};
    for (const member of ['firstTimestamp', 'lastTimestamp', 'eventTime']) stored[member] ??= null;
    for (const member of ['reportingComponent', 'reportingInstance']) stored[member] ??= '';
    return stored as unknown as KubeObject;
  },
};

interface Metric {
  readonly type: string;
  readonly resource?: { readonly name: string; readonly target?: Loose; readonly current?: Loose };
}

/** Metrics that version 1 has no members for travel in this annotation, as Kubernetes does it. */
const METRICS_ANNOTATION = 'autoscaling.alpha.kubernetes.io/metrics';

const autoscalerV1: VersionView = {
  toServed(stored) {
    const source = stored as unknown as { metadata: KubeObject['metadata']; spec: Loose; status?: Loose };
    const { metrics: all, behavior: _behavior, ...spec } = source.spec as { metrics?: Metric[] | null } & Loose;
    // Lists may be null in what other servers stored.
    const metrics = all ?? [];
    const cpu = metrics.find(isCpuUtilization);
    const others = metrics.filter((each) => each !== cpu);
    const {
      currentMetrics,
      conditions: _conditions,
      ...status
    } = (source.status ?? {}) as {
      currentMetrics?: Metric[] | null;
    } & Loose;
    const current = (currentMetrics ?? []).find((each) => each.type === 'Resource' && each.resource?.name === 'cpu');
    const annotations = { ...source.metadata.annotations };
    if (others.length > 0) annotations[METRICS_ANNOTATION] = JSON.stringify(others);
    return {
      kind: 'HorizontalPodAutoscaler',
      apiVersion: 'autoscaling/v1',
      metadata: { ...source.metadata, ...(Object.keys(annotations).length > 0 ? { annotations } : {}) },
      spec: {
        ...spec,
        ...(cpu === undefined ? {} : { targetCPUUtilizationPercentage: cpu.resource?.target?.averageUtilization }),
      },
      status: {
        currentReplicas: 0,
        ...status,
        ...(current?.resource?.current?.averageUtilization === undefined
          ? {}
          : { currentCPUUtilizationPercentage: current.resource.current.averageUtilization }),
      },
    } as unknown as KubeObject;
  },
  toStored(served) {
    const source = served as unknown as { metadata: KubeObject['metadata']; spec: Loose; status?: Loose };
    const { targetCPUUtilizationPercentage: utilization, ...spec } = source.spec;
    const { currentCPUUtilizationPercentage: _current, ...status } = source.status ?? {};
    const { [METRICS_ANNOTATION]: encoded, ...annotations } = (source.metadata.annotations ?? {}) as Record<
      string,
      string
    >;
    const metrics: Metric[] = [...parseMetrics(encoded)];
    if (utilization !== undefined) {
      metrics.unshift({
        type: 'Resource',
        resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: utilization } },
      });
    }
    const { annotations: _annotations, ...metadata } = source.metadata;
    return {
      kind: 'HorizontalPodAutoscaler',
      apiVersion: 'autoscaling/v2',
      metadata: { ...metadata, ...(Object.keys(annotations).length > 0 ? { annotations } : {}) },
      spec: { ...spec, ...(metrics.length > 0 ? { metrics } : {}) },
      status: { desiredReplicas: 0, ...status, currentMetrics: null },
    } as unknown as KubeObject;
  },
};

function isCpuUtilization(metric: Metric): boolean {
  return (
    metric.type === 'Resource' && metric.resource?.name === 'cpu' && metric.resource.target?.type === 'Utilization'
  );
}

function parseMetrics(encoded: string | undefined): Metric[] {
  if (encoded === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(encoded);
    return Array.isArray(parsed) ? (parsed as Metric[]) : [];
  } catch {
    return [];
  }
}
