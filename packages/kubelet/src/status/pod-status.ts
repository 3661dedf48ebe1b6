import type { Container, ContainerStatus, Pod, PodStatus } from '@gantry/api/core/v1';
import { qosClass } from '../config/qos.ts';
import { isDone, isReady, isSidecar, isStarted, memoryOf, podOutcome } from '../pod/container-rules.ts';
import type { PodState } from '../pod/machine.ts';
import { kubeletConditions, podConditions } from './conditions.ts';
import { containerState, terminatedState } from './container-state.ts';
import { toTime } from './time.ts';

export interface StatusFacts {
  /** Prefix of container ids: `containerd`. */
  readonly runtimeName: string;
  readonly hostIps: readonly string[];
  /** The status this kubelet published last (or found), for transition times. */
  readonly previous: PodStatus;
}

/**
 * What the API should say about a pod. Pure, and only of the fields a kubelet owns: conditions of other owners and the like are not in
 * it and must be left alone by the writer.
 */
export function podStatus(state: PodState, facts: StatusFacts, nowMs: number): Partial<PodStatus> {
  const { pod } = state;
  const phase = podPhase(state);
  const sandbox = state.observed?.sandboxes[0];
  const podIps = pod.spec.hostNetwork
    ? facts.hostIps
    : sandbox !== undefined && (sandbox.ready || state.terminal)
      ? sandbox.ips
      : (facts.previous.podIPs ?? []).map((entry) => entry.ip);
  const statusOf = (container: Container) => containerStatus(state, container, phase, facts, nowMs);
  const { initContainers = [], containers = [] } = pod.spec;
  const ended = state.ending;
  // A pod that was turned away has no containers to speak of; listing them as waiting would hide the reason.
  const turnedAway =
    ended !== undefined && Object.values(state.containers).every((memory) => memory.latest === undefined);
  return {
    ...(pod.metadata.generation === undefined ? {} : { observedGeneration: pod.metadata.generation }),
    phase,
    ...(ended === undefined ? {} : { reason: ended.reason, message: ended.message }),
    conditions: [...foreignConditions(state.pod), ...podConditions(state, phase, facts.previous, nowMs)],
    hostIP: facts.hostIps[0],
    hostIPs: facts.hostIps.map((ip) => ({ ip })),
    ...(podIps.length === 0 ? {} : { podIP: podIps[0], podIPs: podIps.map((ip) => ({ ip })) }),
    startTime: toTime(state.startTimeMs),
    ...(initContainers.length === 0 || turnedAway ? {} : { initContainerStatuses: initContainers.map(statusOf) }),
    ...(turnedAway ? {} : { containerStatuses: containers.map(statusOf) }),
    qosClass: qosClass(pod),
  };
}

/** Conditions of other writers, kept as they are. */
function foreignConditions(pod: Pod) {
  const own: readonly string[] = kubeletConditions;
  return (pod.status.conditions ?? []).filter((condition) => !own.includes(condition.type));
}

/** Phase of a pod, as the API defines it. */
export function podPhase(state: PodState): 'Pending' | 'Running' | 'Succeeded' | 'Failed' {
  const { pod, ending, terminal } = state;
  const known = pod.status.phase;
  if (known === 'Succeeded' || known === 'Failed') return known;
  const { containers = [] } = pod.spec;
  const anyRunning = Object.values(state.containers).some((memory) => memory.latest?.state === 'running');
  if (ending !== undefined && !anyRunning) return 'Failed';
  if (terminal) {
    const outcome = podOutcome(state);
    if (anyRunning) return 'Running';
    if (outcome !== undefined) return outcome;
    // Stopped before its time, by deletion.
    const allWell = containers.every((container) => memoryOf(state, container.name).latest?.exitCode === 0);
    return allWell ? 'Succeeded' : 'Failed';
  }
  if (!isInitialized(state)) return 'Pending';
  const neverRan = containers.some((container) => {
    const { latest, previous } = memoryOf(state, container.name);
    return (latest === undefined || latest.state === 'created') && previous === undefined;
  });
  return neverRan ? 'Pending' : 'Running';
}

/** Init containers are through: each ended well, sidecars are up. Stays true once an application container ran. */
export function isInitialized(state: PodState): boolean {
  const { initContainers = [], containers = [] } = state.pod.spec;
  if (containers.some((container) => memoryOf(state, container.name).latest !== undefined)) return true;
  return initContainers.every((container) => {
    const latest = memoryOf(state, container.name).latest;
    return isSidecar(container) ? isStarted(state, container) : latest?.state === 'exited' && latest.exitCode === 0;
  });
}

function containerStatus(
  state: PodState,
  container: Container,
  phase: string,
  facts: StatusFacts,
  nowMs: number,
): ContainerStatus {
  const { latest, previous } = memoryOf(state, container.name);
  const current = containerState(state, container, phase, nowMs, facts.runtimeName);
  // A container that waits for its restart shows how it ended last time.
  const last = current.waiting !== undefined && latest?.state === 'exited' ? latest : previous;
  const isInit = (state.pod.spec.initContainers ?? []).includes(container);
  const done = isInit && !isSidecar(container) && latest?.state === 'exited' && latest.exitCode === 0;
  return {
    name: container.name,
    state: current,
    lastState: last === undefined ? {} : { terminated: terminatedState(last, facts.runtimeName) },
    ready: done || (isReady(state, container) && !isDone(state, container)),
    restartCount: latest?.restartCount ?? 0,
    image: container.image ?? '',
    imageID: latest?.imageId ?? '',
    ...(latest === undefined ? {} : { containerID: `${facts.runtimeName}://${latest.id}` }),
    started: isStarted(state, container),
    ...(container.resources.requests === undefined ? {} : { allocatedResources: container.resources.requests }),
    resources: container.resources,
  };
}
