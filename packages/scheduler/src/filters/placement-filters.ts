/** Filters decided by the pod's placement class: cordons, taints, node selector and node affinity; and spec.nodeName. */
import type { FilterPlugin } from '../core/framework.ts';
import { untoleratedTaint } from '../core/node-rules.ts';
import { AFFINITY_MISMATCH, CORDONED, TAINTED } from '../core/placement-class.ts';

export const nodeUnschedulable: FilterPlugin = ({ placement }) =>
  placement.anyVerdict
    ? {
        name: 'NodeUnschedulable',
        check: (slot) => placement.verdicts[slot]! & CORDONED,
        reasons: () => ['node(s) were unschedulable'],
        remedy: () => 'uncordon the node (kubectl uncordon)',
      }
    : undefined;

export const nodeName: FilterPlugin = ({ info, state }) =>
  info.nodeName === ''
    ? undefined
    : {
        name: 'NodeName',
        check: (slot) => (state.table.names[slot] === info.nodeName ? 0 : 1),
        reasons: () => ["node(s) didn't match the requested node name"],
        remedy: () => `the pod names ${info.nodeName} in spec.nodeName`,
      };

export const taintToleration: FilterPlugin = ({ info, state, placement }) => {
  if (!placement.anyVerdict) {
    return undefined;
  }
  const taintOf = (slot: number) => untoleratedTaint(state.table.nodes[slot]!, info.tolerations);
  return {
    name: 'TaintToleration',
    check: (slot) => placement.verdicts[slot]! & TAINTED,
    reasons: (slot) => {
      const taint = taintOf(slot);
      return [`node(s) had untolerated taint {${taint?.key}: ${taint?.value ?? ''}}`];
    },
    remedy: (slot) => {
      const taint = taintOf(slot);
      const text = `${taint?.key}${taint?.value ? `=${taint.value}` : ''}:${taint?.effect}`;
      return `remove the taint ${text} or let the pod tolerate it`;
    },
  };
};

export const nodeAffinity: FilterPlugin = ({ info, placement }) =>
  placement.anyVerdict && (info.nodeSelector !== undefined || info.nodeAffinity !== undefined)
    ? {
        name: 'NodeAffinity',
        check: (slot) => placement.verdicts[slot]! & AFFINITY_MISMATCH,
        reasons: () => ["node(s) didn't match Pod's node affinity/selector"],
        remedy: () =>
          'give the node the labels that spec.nodeSelector and the node affinity ask for, or ask for others',
      }
    : undefined;
