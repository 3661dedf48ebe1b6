import type { Container, PodCondition, PodStatus } from '@gantry/api/core/v1';
import { isReady, isSidecar } from '../pod/container-rules.ts';
import type { PodState } from '../pod/machine.ts';
import { isInitialized } from './pod-status.ts';
import { toTime } from './time.ts';

/** Condition types that only the kubelet writes; all others belong to someone else. */
export const kubeletConditions = ['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady'] as const;

interface Verdict {
  readonly status: 'True' | 'False';
  readonly reason?: string;
  readonly message?: string;
}

/** The kubelet's conditions; transition times move only when a status changes. */
export function podConditions(state: PodState, phase: string, previous: PodStatus, nowMs: number): PodCondition[] {
  const sandbox = state.observed?.sandboxes[0];
  const initialized = phase === 'Succeeded' ? completed('True') : initializedVerdict(state);
  const containersReady = containersReadyVerdict(state, phase);
  const verdicts: { readonly [type: string]: Verdict } = {
    PodReadyToStartContainers: { status: sandbox?.ready === true ? 'True' : 'False' },
    Initialized: initialized,
    Ready: readyVerdict(state, containersReady),
    ContainersReady: containersReady,
  };
  return kubeletConditions.map((type) => {
    const verdict = verdicts[type] ?? { status: 'False' };
    const before = (previous.conditions ?? []).find((condition) => condition.type === type);
    const unchanged = before?.status === verdict.status && before.lastTransitionTime !== undefined;
    return {
      type,
      status: verdict.status,
      ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
      ...(verdict.message === undefined ? {} : { message: verdict.message }),
      ...(state.pod.metadata.generation === undefined ? {} : { observedGeneration: state.pod.metadata.generation }),
      lastTransitionTime: unchanged ? before.lastTransitionTime : toTime(nowMs),
    };
  });
}

function completed(status: 'True' | 'False'): Verdict {
  return { status, reason: 'PodCompleted' };
}

function initializedVerdict(state: PodState): Verdict {
  if (isInitialized(state)) return { status: 'True' };
  const waiting = (state.pod.spec.initContainers ?? []).filter((container) => {
    const latest = state.containers[container.name]?.latest;
    return isSidecar(container) ? !isReady(state, container) : !(latest?.state === 'exited' && latest.exitCode === 0);
  });
  return {
    status: 'False',
    reason: 'ContainersNotInitialized',
    message: `containers with incomplete status: ${names(waiting)}`,
  };
}

function containersReadyVerdict(state: PodState, phase: string): Verdict {
  if (phase === 'Succeeded') return completed('False');
  if (phase === 'Failed') return { status: 'False', reason: 'PodFailed' };
  const sidecars = (state.pod.spec.initContainers ?? []).filter(isSidecar);
  const unready = [...sidecars, ...(state.pod.spec.containers ?? [])].filter((container) => !isReady(state, container));
  if (unready.length === 0) return { status: 'True' };
  return {
    status: 'False',
    reason: 'ContainersNotReady',
    message: `containers with unready status: ${names(unready)}`,
  };
}

function readyVerdict(state: PodState, containersReady: Verdict): Verdict {
  if (containersReady.status === 'False') return containersReady;
  const open = (state.pod.spec.readinessGates ?? []).filter(
    (gate) =>
      (state.pod.status.conditions ?? []).find((condition) => condition.type === gate.conditionType)?.status !== 'True',
  );
  if (open.length === 0) return { status: 'True' };
  return {
    status: 'False',
    reason: 'ReadinessGatesNotReady',
    message: `corresponding condition of pod readiness gate "${open[0]?.conditionType}" is not "True".`,
  };
}

function names(containers: readonly Container[]): string {
  return `[${containers.map((container) => container.name).join(' ')}]`;
}
