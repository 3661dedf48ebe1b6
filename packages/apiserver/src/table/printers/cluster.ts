/** Tables of nodes, namespaces, events and the plain objects of the core group. */
import type { Lease } from '@gantry/api/coordination/v1';
import type {
  ComponentStatus,
  ConfigMap,
  Event,
  Namespace,
  Node,
  ResourceQuota,
  Secret,
  ServiceAccount,
} from '@gantry/api/core/v1';
import type { Event as EventsEvent } from '@gantry/api/events/v1';
import { ageOf, conditionStatus, NONE, nameOf, UNKNOWN } from '../format.ts';
import { since } from '../human-duration.ts';
import { AGE, type Cell, NAME, printer, text, wide } from '../printer.ts';

const ROLE_LABEL_PREFIX = 'node-role.kubernetes.io/';
const OLD_ROLE_LABEL = 'kubernetes.io/role';

export const nodePrinter = printer<Node>({
  columns: [
    NAME,
    text('Status'),
    text('Roles'),
    AGE,
    text('Version'),
    ...wide(
      text('Internal-IP'),
      text('External-IP'),
      text('OS-Image'),
      text('Kernel-Version'),
      text('Container-Runtime'),
    ),
  ],
  cells(node, nowMs) {
    const info = node.status.nodeInfo;
    const address = (type: string) => node.status.addresses?.find((each) => each.type === type)?.address ?? NONE;
    return [
      nameOf(node),
      nodeStatus(node),
      nodeRoles(node),
      ageOf(node, nowMs),
      info?.kubeletVersion ?? '',
      address('InternalIP'),
      address('ExternalIP'),
      info?.osImage || UNKNOWN,
      info?.kernelVersion || UNKNOWN,
      info?.containerRuntimeVersion || UNKNOWN,
    ];
  },
});

function nodeStatus(node: Node): string {
  const ready = conditionStatus(node.status.conditions, 'Ready');
  const status = ready === undefined ? 'Unknown' : ready === 'True' ? 'Ready' : 'NotReady';
  return node.spec.unschedulable ? `${status},SchedulingDisabled` : status;
}

function nodeRoles(node: Node): string {
  const roles = new Set<string>();
  for (const [label, value] of Object.entries(node.metadata.labels ?? {})) {
    if (label.startsWith(ROLE_LABEL_PREFIX) && label.length > ROLE_LABEL_PREFIX.length) {
      roles.add(label.slice(ROLE_LABEL_PREFIX.length));
    } else if (label === OLD_ROLE_LABEL && value !== '') roles.add(value);
  }
  return roles.size === 0 ? NONE : [...roles].sort().join(',');
}

export const namespacePrinter = printer<Namespace>({
  columns: [NAME, text('Status'), AGE],
  cells: (namespace, nowMs) => [nameOf(namespace), namespace.status.phase ?? '', ageOf(namespace, nowMs)],
});

const EVENT_COLUMNS = [
  text('Last Seen'),
  text('Type'),
  text('Reason'),
  text('Object'),
  ...wide(text('Subobject'), text('Source')),
  text('Message'),
  ...wide(text('First Seen'), text('Count'), text('Name')),
];

interface EventFacts {
  readonly type: string | undefined;
  readonly reason: string | undefined;
  readonly object: { kind?: string | undefined; name?: string | undefined; fieldPath?: string | undefined };
  readonly component: string;
  readonly instance: string;
  readonly message: string | undefined;
  readonly first: string | null | undefined;
  readonly last: string | null | undefined;
  readonly count: number | undefined;
  readonly eventTime: string | null | undefined;
  readonly series: { count: number; lastObservedTime: string | null | undefined } | undefined;
  readonly name: string;
}

function eventCells(facts: EventFacts, nowMs: number): Cell[] {
  const first = since(facts.first ?? facts.eventTime, nowMs);
  const last = facts.series
    ? since(facts.series.lastObservedTime, nowMs)
    : facts.last
      ? since(facts.last, nowMs)
      : first;
  const kind = (facts.object.kind ?? '').toLowerCase();
  return [
    last,
    facts.type ?? '',
    facts.reason ?? '',
    facts.object.name ? `${kind}/${facts.object.name}` : kind,
    facts.object.fieldPath ?? '',
    facts.instance === '' ? facts.component : `${facts.component}, ${facts.instance}`,
    (facts.message ?? '').trim(),
    first,
    facts.series?.count ?? (facts.count || 1),
    facts.name,
  ];
}

export const eventPrinter = printer<Event>({
  columns: EVENT_COLUMNS,
  cells: (event, nowMs) =>
    eventCells(
      {
        type: event.type,
        reason: event.reason,
        object: event.involvedObject,
        component: event.source.component || event.reportingComponent || '',
        instance: event.source.host || event.reportingInstance || '',
        message: event.message,
        first: event.firstTimestamp,
        last: event.lastTimestamp,
        count: event.count,
        eventTime: event.eventTime,
        series: event.series && {
          count: event.series.count ?? 0,
          lastObservedTime: event.series.lastObservedTime,
        },
        name: nameOf(event),
      },
      nowMs,
    ),
});

export const eventsEventPrinter = printer<EventsEvent>({
  columns: EVENT_COLUMNS,
  cells: (event, nowMs) =>
    eventCells(
      {
        type: event.type,
        reason: event.reason,
        object: event.regarding ?? {},
        component: event.deprecatedSource?.component || event.reportingController || '',
        instance: event.deprecatedSource?.host || event.reportingInstance || '',
        message: event.note,
        first: event.deprecatedFirstTimestamp,
        last: event.deprecatedLastTimestamp,
        count: event.deprecatedCount,
        eventTime: event.eventTime,
        series: event.series && { count: event.series.count, lastObservedTime: event.series.lastObservedTime },
        name: nameOf(event),
      },
      nowMs,
    ),
});

export const configMapPrinter = printer<ConfigMap>({
  columns: [NAME, text('Data'), AGE],
  cells: (configMap, nowMs) => [
    nameOf(configMap),
    Object.keys(configMap.data ?? {}).length + Object.keys(configMap.binaryData ?? {}).length,
    ageOf(configMap, nowMs),
  ],
});

export const secretPrinter = printer<Secret>({
  columns: [NAME, text('Type'), text('Data'), AGE],
  cells: (secret, nowMs) => [
    nameOf(secret),
    secret.type ?? '',
    Object.keys(secret.data ?? {}).length,
    ageOf(secret, nowMs),
  ],
});

export const serviceAccountPrinter = printer<ServiceAccount>({
  columns: [NAME, text('Secrets'), AGE],
  cells: (account, nowMs) => [nameOf(account), (account.secrets ?? []).length, ageOf(account, nowMs)],
});

export const resourceQuotaPrinter = printer<ResourceQuota>({
  columns: [NAME, text('Request'), text('Limit'), AGE],
  cells(quota, nowMs) {
    const requests: string[] = [];
    const limits: string[] = [];
    for (const resource of Object.keys(quota.status.hard ?? {}).sort()) {
      const entry = `${resource}: ${quota.status.used?.[resource] ?? '0'}/${quota.status.hard?.[resource]}`;
      (resource.startsWith('limits.') ? limits : requests).push(entry);
    }
    return [nameOf(quota), requests.join(', '), limits.join(', '), ageOf(quota, nowMs)];
  },
});

export const componentStatusPrinter = printer<ComponentStatus>({
  columns: [NAME, text('Status'), text('Message'), text('Error')],
  cells(component) {
    const healthy = component.conditions?.find(({ type }) => type === 'Healthy');
    const status = healthy === undefined ? 'Unknown' : healthy.status === 'True' ? 'Healthy' : 'Unhealthy';
    return [nameOf(component), status, healthy?.message ?? '', healthy?.error ?? ''];
  },
});

export const leasePrinter = printer<Lease>({
  columns: [NAME, text('Holder'), AGE],
  cells: (lease, nowMs) => [nameOf(lease), lease.spec.holderIdentity ?? '', ageOf(lease, nowMs)],
});
