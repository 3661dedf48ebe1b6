/** A pod as the scheduler sees it: read once when it arrives, then only numbers and compiled terms. */
import type { Affinity, NodeAffinity, Pod, Toleration } from '@gantry/api/core/v1';
import { type LabelSelector, labelSelectorFromObject } from '@gantry/machinery';
import { type Labels, type PodSelection, type PodTerm, podTerm, selection, withLabelKeys } from './pod-term.ts';
import { type PodRequests, podRequests } from './resources.ts';

export interface SpreadConstraint {
  readonly topologyKey: string;
  readonly maxSkew: number;
  readonly hard: boolean;
  readonly minDomains: number;
  readonly honorNodeAffinity: boolean;
  readonly honorNodeTaints: boolean;
  readonly counted: PodSelection;
  /** 1 when the pod itself will be among those counted. */
  readonly selfMatch: 0 | 1;
}

export interface HostPort {
  readonly ip: string;
  readonly protocol: string;
  readonly port: number;
}

export interface PodInfo {
  readonly pod: Pod;
  /** `namespace/name`. */
  readonly key: string;
  readonly uid: string;
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
  readonly nodeName: string;
  readonly priority: number;
  readonly terminating: boolean;
  readonly gated: boolean;
  readonly requests: PodRequests;
  readonly ports: readonly HostPort[];
  readonly images: readonly string[];
  /** Uid of the controlling owner: pods of one owner spread by default. */
  readonly ownerUid: string;
  readonly nodeSelector: Readonly<Record<string, string>> | undefined;
  readonly nodeAffinity: NodeAffinity | undefined;
  readonly tolerations: readonly Toleration[];
  /** Pods with the same key are treated alike by every node's labels and taints. */
  readonly placementKey: string;
  readonly requiredAffinity: readonly PodTerm[];
  readonly requiredAntiAffinity: readonly PodTerm[];
  /** Anti-affinity preferences have negative weights. */
  readonly preferredAffinity: readonly PodTerm[];
  readonly spread: readonly SpreadConstraint[];
}

const none: readonly never[] = [];

export function podKeyOf(pod: Pod): string {
  return `${pod.metadata.namespace ?? ''}/${pod.metadata.name ?? ''}`;
}

export function readPod(pod: Pod): PodInfo {
  const { metadata, spec } = pod;
  const namespace = metadata.namespace ?? '';
  const labels = (metadata.labels ?? {}) as Labels;
  const affinity: Affinity | undefined = spec.affinity;
  const tolerations = spec.tolerations ?? none;
  return {
    pod,
    key: podKeyOf(pod),
    uid: metadata.uid ?? podKeyOf(pod),
    namespace,
    name: metadata.name ?? '',
    labels,
    nodeName: spec.nodeName ?? '',
    priority: spec.priority ?? 0,
    terminating: metadata.deletionTimestamp !== undefined && metadata.deletionTimestamp !== null,
    gated: (spec.schedulingGates?.length ?? 0) > 0,
    requests: podRequests(pod),
    ports: readPorts(pod),
    images: readImages(pod),
    ownerUid: metadata.ownerReferences?.find((owner) => owner.controller === true)?.uid ?? '',
    nodeSelector: spec.nodeSelector as Readonly<Record<string, string>> | undefined,
    nodeAffinity: affinity?.nodeAffinity,
    tolerations,
    placementKey: placementKey(spec.nodeSelector, affinity?.nodeAffinity, tolerations),
    ...readAffinity(affinity, namespace, labels),
    spread: readSpread(pod, namespace, labels),
  };
}

function placementKey(nodeSelector: unknown, nodeAffinity: unknown, tolerations: readonly Toleration[]): string {
  return nodeSelector === undefined && nodeAffinity === undefined && tolerations.length === 0
    ? ''
    : JSON.stringify([nodeSelector, nodeAffinity, tolerations]);
}

function readPorts(pod: Pod): readonly HostPort[] {
  let ports: HostPort[] | undefined;
  const containers = [...(pod.spec.containers ?? none), ...(pod.spec.initContainers ?? none)];
  for (const container of containers) {
    for (const port of container.ports ?? none) {
      if ((port.hostPort ?? 0) > 0) {
        ports ??= [];
        ports.push({ ip: port.hostIP || '0.0.0.0', protocol: port.protocol || 'TCP', port: port.hostPort! });
      }
    }
  }
  return ports ?? none;
}

function readImages(pod: Pod): readonly string[] {
  const images: string[] = [];
  for (const container of pod.spec.containers ?? none) {
    if (container.image) {
      images.push(normalizedImage(container.image));
    }
  }
  return images;
}

/** `nginx` is `nginx:latest`; tags and digests stay. */
export function normalizedImage(image: string): string {
  const lastPart = image.slice(image.lastIndexOf('/') + 1);
  return lastPart.includes(':') || lastPart.includes('@') ? image : `${image}:latest`;
}

function readAffinity(
  affinity: Affinity | undefined,
  namespace: string,
  labels: Labels,
): Pick<PodInfo, 'requiredAffinity' | 'requiredAntiAffinity' | 'preferredAffinity'> {
  const together = affinity?.podAffinity;
  const apart = affinity?.podAntiAffinity;
  if (together === undefined && apart === undefined) {
    return { requiredAffinity: none, requiredAntiAffinity: none, preferredAffinity: none };
  }
  const preferred: PodTerm[] = [];
  for (const { weight, podAffinityTerm } of together?.preferredDuringSchedulingIgnoredDuringExecution ?? none) {
    preferred.push(podTerm(podAffinityTerm, namespace, labels, weight));
  }
  for (const { weight, podAffinityTerm } of apart?.preferredDuringSchedulingIgnoredDuringExecution ?? none) {
    preferred.push(podTerm(podAffinityTerm, namespace, labels, -weight));
  }
  const required = (terms: NonNullable<typeof together>['requiredDuringSchedulingIgnoredDuringExecution']) =>
    (terms ?? none).map((term) => podTerm(term, namespace, labels));
  return {
    requiredAffinity: required(together?.requiredDuringSchedulingIgnoredDuringExecution),
    requiredAntiAffinity: required(apart?.requiredDuringSchedulingIgnoredDuringExecution),
    preferredAffinity: preferred,
  };
}

function readSpread(pod: Pod, namespace: string, labels: Labels): readonly SpreadConstraint[] {
  const constraints = pod.spec.topologySpreadConstraints;
  if (constraints === undefined || constraints.length === 0) {
    return none;
  }
  return constraints.map((constraint) => {
    const selector: LabelSelector = withLabelKeys(
      labelSelectorFromObject(constraint.labelSelector),
      labels,
      constraint.matchLabelKeys,
    );
    return {
      topologyKey: constraint.topologyKey,
      maxSkew: constraint.maxSkew,
      hard: constraint.whenUnsatisfiable !== 'ScheduleAnyway',
      minDomains: constraint.minDomains ?? 1,
      honorNodeAffinity: constraint.nodeAffinityPolicy !== 'Ignore',
      honorNodeTaints: constraint.nodeTaintsPolicy === 'Honor',
      counted: selection([namespace], undefined, selector),
      selfMatch: selector.matches(labels) ? 1 : 0,
    };
  });
}

/** Whether the pod has ended and holds nothing on its node any more. */
export function isFinished(pod: Pod): boolean {
  return pod.status.phase === 'Succeeded' || pod.status.phase === 'Failed';
}
