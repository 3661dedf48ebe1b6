/**
 * Whether an event may help a pod that a certain filter rejected. A hint may be wrong in one direction only: saying yes in
 * vain costs another try, saying no wrongly leaves the pod waiting for the periodic flush.
 */
import type { Node } from '@gantry/api/core/v1';
import type { FilterName } from '../core/framework.ts';
import { isCordonedFor, matchesNodeAffinity, untoleratedTaint } from '../core/node-rules.ts';
import type { PodInfo } from '../core/pod-info.ts';
import type { PodSelection, PodTerm } from '../core/pod-term.ts';
import { readAmounts } from '../core/resources.ts';
import type { ClusterEvent } from './cluster-event.ts';

type Hint = (info: PodInfo, event: ClusterEvent) => boolean;

/** Filters worth asking per event type; the queue looks only at pods these rejected. */
export const filtersByEvent: Readonly<Record<ClusterEvent['type'], readonly FilterName[]>> = {
  nodeAdded: [
    'NodeUnschedulable',
    'NodeName',
    'TaintToleration',
    'NodeAffinity',
    'NodePorts',
    'NodeResourcesFit',
    'PodTopologySpread',
    'InterPodAffinity',
  ],
  nodeUpdated: [
    'NodeUnschedulable',
    'TaintToleration',
    'NodeAffinity',
    'NodeResourcesFit',
    'PodTopologySpread',
    'InterPodAffinity',
  ],
  nodeRemoved: ['PodTopologySpread'],
  podPlaced: ['PodTopologySpread', 'InterPodAffinity'],
  podRemoved: ['NodePorts', 'NodeResourcesFit', 'PodTopologySpread', 'InterPodAffinity'],
  namespaceChanged: ['InterPodAffinity'],
};

export const hints: Readonly<Record<FilterName, Hint>> = {
  NodeUnschedulable: (info, event) => onNode(event, (node) => !isCordonedFor(node, info.tolerations)),
  NodeName: (info, event) => onNode(event, (node) => node.metadata.name === info.nodeName),
  TaintToleration: (info, event) => onNode(event, (node) => untoleratedTaint(node, info.tolerations) === undefined),
  NodeAffinity: (info, event) => onNode(event, (node) => matchesNodeAffinity(info, node)),
  NodePorts: (info, event) =>
    event.type === 'nodeAdded' ||
    (event.type === 'podRemoved' &&
      event.info.ports.some((held) =>
        info.ports.some((wanted) => wanted.port === held.port && wanted.protocol === held.protocol),
      )),
  NodeResourcesFit: (info, event) => {
    switch (event.type) {
      case 'nodeAdded':
      case 'nodeUpdated':
        return fitsEmpty(info, event.node) && (event.type === 'nodeAdded' || hasGrown(event.old, event.node));
      case 'podRemoved':
        return true;
      default:
        return false;
    }
  },
  PodTopologySpread: (info, event) => {
    switch (event.type) {
      case 'podPlaced':
      case 'podRemoved':
        return (
          event.info.namespace === info.namespace &&
          info.spread.some((each) => each.hard && each.counted.selector.matches(event.info.labels))
        );
      case 'nodeAdded':
      case 'nodeRemoved':
        return hasAnyKey(event.node, info);
      case 'nodeUpdated':
        return event.staticChanged && (hasAnyKey(event.node, info) || hasAnyKey(event.old, info));
      default:
        return false;
    }
  },
  InterPodAffinity: (info, event) => {
    switch (event.type) {
      case 'podPlaced':
        return info.requiredAffinity.some((term) => mayPick(term, event.info));
      case 'podRemoved':
        return (
          info.requiredAntiAffinity.some((term) => mayPick(term, event.info)) ||
          event.info.requiredAntiAffinity.some((term) => mayPick(term, info))
        );
      case 'nodeAdded':
        return true;
      case 'nodeUpdated':
        return event.staticChanged;
      case 'namespaceChanged':
        return [...info.requiredAffinity, ...info.requiredAntiAffinity].some((term) => term.namespaceSelector);
      default:
        return false;
    }
  },
};

function onNode(event: ClusterEvent, test: (node: Node) => boolean): boolean {
  switch (event.type) {
    case 'nodeAdded':
      return test(event.node);
    case 'nodeUpdated':
      return event.staticChanged && test(event.node);
    default:
      return false;
  }
}

function fitsEmpty({ requests }: PodInfo, node: Node): boolean {
  const room = readAmounts(node.status.allocatable as Readonly<Record<string, string>> | undefined);
  return (
    room.pods > 0 &&
    requests.cpu <= room.cpu &&
    requests.memory <= room.memory &&
    requests.ephemeralStorage <= room.ephemeralStorage &&
    [...requests.scalars].every(([name, amount]) => amount <= (room.scalars.get(name) ?? 0))
  );
}

function hasGrown(old: Node, node: Node): boolean {
  const before = readAmounts(old.status.allocatable as Readonly<Record<string, string>> | undefined);
  const after = readAmounts(node.status.allocatable as Readonly<Record<string, string>> | undefined);
  return (
    after.cpu > before.cpu ||
    after.memory > before.memory ||
    after.ephemeralStorage > before.ephemeralStorage ||
    after.pods > before.pods ||
    [...after.scalars].some(([name, amount]) => amount > (before.scalars.get(name) ?? 0))
  );
}

function hasAnyKey(node: Node, info: PodInfo): boolean {
  const labels = node.metadata.labels ?? {};
  return info.spread.some((each) => each.hard && Object.hasOwn(labels, each.topologyKey));
}

/** Namespaces known by label only are assumed to match. */
function mayPick(term: PodTerm & PodSelection, other: PodInfo): boolean {
  return (
    (term.namespaceSelector !== undefined || term.namespaces.includes(other.namespace)) &&
    term.selector.matches(other.labels)
  );
}
