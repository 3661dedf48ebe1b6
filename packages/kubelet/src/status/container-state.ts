import type { Container, ContainerState, ContainerStateTerminated } from '@gantry/api/core/v1';
import { restartAllowedAtMs } from '../pod/backoff.ts';
import { memoryOf, restartableExit } from '../pod/container-rules.ts';
import type { PodState } from '../pod/machine.ts';
import { pullErrorShownMs } from '../pod/plan.ts';
import type { ObservedContainer } from '../runtime/contract.ts';
import { toTime } from './time.ts';

/** Waiting, running or terminated, with the reasons users know. */
export function containerState(
  state: PodState,
  container: Container,
  phase: string,
  nowMs: number,
  runtimeName: string,
): ContainerState {
  const latest = memoryOf(state, container.name).latest;
  if (latest?.state === 'running') return { running: { startedAt: toTime(latest.startedAtMs) } };
  const ending = state.terminal || state.ending !== undefined || state.pod.metadata.deletionTimestamp != null;
  if (latest !== undefined && latest.state !== 'created') {
    const comesBack = !ending && phase !== 'Succeeded' && phase !== 'Failed' && willRestart(state, container);
    // While its successor is being started, the last instance is still the news.
    const onItsWay = state.ops[`startContainer:${container.name}`] !== undefined;
    if (!comesBack || onItsWay) return { terminated: terminatedState(latest, runtimeName) };
  }
  return { waiting: waitingState(state, container, nowMs) };
}

function willRestart(state: PodState, container: Container): boolean {
  const isInit = (state.pod.spec.initContainers ?? []).some((candidate) => candidate.name === container.name);
  if (!isInit) return restartableExit(state, container);
  const latest = memoryOf(state, container.name).latest;
  // An init container that failed is tried again unless the pod is not to be restarted at all.
  if (container.restartPolicy === 'Always') return true;
  return latest?.exitCode !== 0 && state.pod.spec.restartPolicy !== 'Never';
}

function waitingState(state: PodState, container: Container, nowMs: number): { reason: string; message?: string } {
  const { latest, backoff } = memoryOf(state, container.name);
  const pull = state.failures[`ensureImage:${container.name}`];
  if (pull !== undefined) {
    const backsOff = pull.reason === 'ErrImagePull' && nowMs >= pull.atMs + pullErrorShownMs;
    if (!backsOff) return { reason: pull.reason, message: pull.message };
    return { reason: 'ImagePullBackOff', message: `Back-off pulling image "${container.image}": ${pull.message}` };
  }
  if (latest?.state === 'exited' && nowMs < restartAllowedAtMs(backoff, latest.finishedAtMs)) {
    const { name, namespace, uid } = state.pod.metadata;
    const seconds = Math.round((backoff?.delayMs ?? 0) / 1000);
    const pause = seconds >= 60 && seconds % 60 === 0 ? `${seconds / 60}m0s` : formatSeconds(seconds);
    const message = `back-off ${pause} restarting failed container=${container.name} pod=${name}_${namespace}(${uid})`;
    return { reason: 'CrashLoopBackOff', message };
  }
  const start = state.failures[`startContainer:${container.name}`];
  if (start !== undefined) return { reason: start.reason, message: start.message };
  if (hasUnfinishedInit(state, container)) return { reason: 'PodInitializing' };
  return { reason: 'ContainerCreating' };
}

function formatSeconds(seconds: number): string {
  return seconds >= 60 ? `${Math.floor(seconds / 60)}m${seconds % 60}s` : `${seconds}s`;
}

/** True while containers that come first are not through, or as soon as init containers exist at all (as users know it). */
function hasUnfinishedInit(state: PodState, container: Container): boolean {
  const init = state.pod.spec.initContainers ?? [];
  const position = init.findIndex((candidate) => candidate.name === container.name);
  return position === -1 ? init.length > 0 : position > 0;
}

/** How an instance ended. */
export function terminatedState(instance: ObservedContainer, runtimeName: string): ContainerStateTerminated {
  const reason = instance.reason || (instance.exitCode === 0 ? 'Completed' : 'Error');
  return {
    exitCode: instance.exitCode,
    reason,
    ...(instance.message === '' ? {} : { message: instance.message }),
    // A start that failed has no start time; the moment it failed stands in.
    startedAt: toTime(instance.startedAtMs || instance.finishedAtMs),
    finishedAt: toTime(instance.finishedAtMs),
    containerID: `${runtimeName}://${instance.id}`,
  };
}
