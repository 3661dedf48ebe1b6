import type { Container, Pod } from '@gantry/api/core/v1';
import { allContainers } from '../config/qos.ts';
import type { ObservedContainer, ObservedPod } from '../runtime/contract.ts';
import type { Backoff } from './backoff.ts';
import { planPod } from './plan.ts';

/**
 * One pod's life on this host as a pure function: (state, event, now) → (state, effects).
 *
 * ```
 *              ┌─ mount volumes ─┐
 *  observed ──►├─ run sandbox  ──┼─► init containers ──► containers ◄──┐ restart, with backoff
 *              └─ ensure images ─┘     one by one           │          │
 *                                                           └──────────┘
 *  deletion, eviction, deadline, or nothing left to run
 *      └─► kill containers ─► kill sidecars ─► stop sandbox ─► unmount ─► (deleted: remove all ─► finish)
 * ```
 *
 * It is level-triggered: after each event the whole plan is computed again from what is known, and what is missing becomes an effect.
 * `ops` holds the effects in flight, so nothing is asked for twice. The shell runs effects concurrently and reports each
 * with an `opDone` that carries a fresh observation; results of older observations never overwrite newer ones (the shell
 * guarantees that order).
 */
export interface PodState {
  readonly pod: Pod;
  /** Undefined until the runtime was asked for the first time; nothing is planned before. */
  readonly observed: ObservedPod | undefined;
  readonly volumes: 'unmounted' | 'mounted';
  /** Effects in flight, by key. */
  readonly ops: { readonly [key: string]: Effect };
  /** Last failure of an effect, by key; gone after a success. */
  readonly failures: { readonly [key: string]: Failure };
  readonly containers: { readonly [name: string]: ContainerMemory };
  /** Occasions of which an event was already recorded, by topic. */
  readonly told: { readonly [topic: string]: string };
  /** Sandboxes whose stop has succeeded. */
  readonly stoppedSandboxes: readonly string[];
  /** Why the pod must end although nobody deleted it. */
  readonly ending: Ending | undefined;
  /** When the decision to end was first acted upon. */
  readonly terminatingSinceMs: number | undefined;
  /** The object is gone from the API (or from the static source). */
  readonly removed: boolean;
  /** Nothing will run any more: every container is done or was stopped for good. */
  readonly terminal: boolean;
  /** The host holds nothing of this pod and the API knows. The worker may be dropped. */
  readonly finished: boolean;
  /** When this kubelet took the pod on, unless the API already had a start time. */
  readonly startTimeMs: number;
}

export interface ContainerMemory {
  /** Newest instance seen; kept after the runtime forgot it. */
  readonly latest: ObservedContainer | undefined;
  readonly previous: ObservedContainer | undefined;
  readonly backoff: Backoff | undefined;
  /** Image ready for the next start. */
  readonly image: ResolvedImage | undefined;
  readonly probes: ProbeState;
  /** A running instance that must be replaced, and why. */
  readonly kill: PendingKill | undefined;
}

export interface ResolvedImage {
  readonly id: string;
  readonly uid: number | undefined;
  readonly username: string;
}

/** Verdicts of the probes about one instance. */
export interface ProbeState {
  readonly containerId: string;
  readonly started: boolean | undefined;
  readonly ready: boolean | undefined;
}

export interface PendingKill {
  readonly containerId: string;
  readonly deadlineMs: number;
  readonly message: string;
}

export interface Ending {
  readonly reason: string;
  readonly message: string;
  readonly graceSeconds: number;
}

export interface Failure {
  /** A waiting reason users know, such as `ErrImagePull`. */
  readonly reason: string;
  readonly message: string;
  readonly atMs: number;
  /** Failures in a row. */
  readonly count: number;
}

export type Effect =
  | { readonly type: 'mountVolumes' }
  | { readonly type: 'unmountVolumes' }
  | { readonly type: 'createSandbox'; readonly attempt: number }
  | { readonly type: 'stopSandbox'; readonly sandboxId: string }
  /** Removes the sandbox and every container in it. */
  | { readonly type: 'removeSandbox'; readonly sandboxId: string }
  | { readonly type: 'ensureImage'; readonly container: string }
  | {
      readonly type: 'startContainer';
      readonly container: string;
      readonly sandboxId: string;
      readonly restartCount: number;
      readonly image: ResolvedImage;
      /** An instance that was created but never started, in the way of the new one. */
      readonly discard: string | undefined;
    }
  | {
      readonly type: 'killContainer';
      readonly container: string;
      readonly containerId: string;
      /** Wall clock. A later effect for the same instance may bring an earlier deadline. */
      readonly deadlineMs: number;
      readonly message: string;
    }
  /** The host is clean: remove the pod's directories, then the API object (unless it is gone already). */
  | { readonly type: 'finish' }
  | {
      readonly type: 'recordEvent';
      readonly eventType: 'Normal' | 'Warning';
      readonly reason: string;
      readonly message: string;
      readonly container: string | undefined;
    };

export type PodEvent =
  | { readonly type: 'podUpdated'; readonly pod: Pod }
  | { readonly type: 'podRemoved' }
  | { readonly type: 'observed'; readonly observed: ObservedPod }
  | {
      readonly type: 'opDone';
      readonly key: string;
      readonly observed: ObservedPod | undefined;
      readonly failure: { readonly reason: string; readonly message: string } | undefined;
      readonly image?: ResolvedImage;
    }
  | {
      readonly type: 'probe';
      readonly container: string;
      readonly containerId: string;
      readonly probe: 'liveness' | 'readiness' | 'startup';
      readonly healthy: boolean;
      readonly message: string;
    }
  | { readonly type: 'end'; readonly ending: Ending }
  /** A ConfigMap or Secret that the pod waits for may be there now. */
  | { readonly type: 'dependencyChanged' }
  | { readonly type: 'tick' };

export interface StepResult {
  readonly state: PodState;
  readonly effects: readonly Effect[];
  /** When `tick` should come at the latest (wall clock); undefined when only events matter. */
  readonly wakeAtMs: number | undefined;
}

/** The state of a pod that this kubelet has just heard of. */
export function initialPodState(pod: Pod, nowMs: number): PodState {
  const startTime = pod.status.startTime == null ? undefined : Date.parse(pod.status.startTime);
  const containers: { [name: string]: ContainerMemory } = {};
  const statuses = [...(pod.status.initContainerStatuses ?? []), ...(pod.status.containerStatuses ?? [])];
  for (const status of statuses) {
    const id = bareContainerId(status.containerID);
    // Readiness survives a restart of the kubelet: the container was not touched.
    containers[status.name] = {
      ...emptyMemory,
      probes: { containerId: id, started: status.started, ready: status.ready },
      latest: terminatedInstance(status),
    };
  }
  return {
    pod,
    observed: undefined,
    volumes: 'unmounted',
    ops: {},
    failures: {},
    containers,
    told: {},
    stoppedSandboxes: [],
    ending: undefined,
    terminatingSinceMs: undefined,
    removed: false,
    terminal: pod.status.phase === 'Succeeded' || pod.status.phase === 'Failed',
    finished: false,
    startTimeMs: startTime ?? nowMs,
  };
}

export const emptyMemory: ContainerMemory = {
  latest: undefined,
  previous: undefined,
  backoff: undefined,
  image: undefined,
  probes: { containerId: '', started: undefined, ready: undefined },
  kill: undefined,
};

/** Applies one event and plans what follows. Throws nothing and touches nothing. */
export function stepPod(state: PodState, event: PodEvent, nowMs: number): StepResult {
  return planPod(applyEvent(state, event, nowMs), nowMs);
}

/** Key under which an effect is in flight; recordEvent has none. */
export function effectKey(effect: Effect): string {
  switch (effect.type) {
    case 'createSandbox':
    case 'mountVolumes':
    case 'unmountVolumes':
    case 'finish':
    case 'recordEvent':
      return effect.type;
    case 'stopSandbox':
    case 'removeSandbox':
      return `${effect.type}:${effect.sandboxId}`;
    case 'ensureImage':
    case 'startContainer':
      return `${effect.type}:${effect.container}`;
    case 'killContainer':
      return `killContainer:${effect.containerId}:${effect.deadlineMs}`;
  }
}

function applyEvent(state: PodState, event: PodEvent, nowMs: number): PodState {
  switch (event.type) {
    case 'podUpdated':
      return { ...state, pod: event.pod };
    case 'podRemoved':
      return { ...state, removed: true };
    case 'observed':
      return applyObservation(state, event.observed, nowMs);
    case 'end':
      return state.ending === undefined ? { ...state, ending: event.ending } : state;
    case 'dependencyChanged':
      return { ...state, failures: pick(state.failures, (key) => !/^(mountVolumes|startContainer)/.test(key)) };
    case 'probe':
      return applyProbe(state, event, nowMs);
    case 'opDone':
      return applyOpDone(state, event, nowMs);
    case 'tick':
      return state;
  }
}

function applyOpDone(state: PodState, event: Extract<PodEvent, { type: 'opDone' }>, nowMs: number): PodState {
  const effect = state.ops[event.key];
  let next: PodState = { ...state, ops: pick(state.ops, (key) => key !== event.key) };
  if (event.observed !== undefined) next = applyObservation(next, event.observed, nowMs);
  if (effect === undefined) return next;
  const failureKey = effect.type === 'killContainer' ? `killContainer:${effect.containerId}` : event.key;
  if (event.failure !== undefined) {
    const count = (state.failures[failureKey]?.count ?? 0) + 1;
    const failure: Failure = { ...event.failure, atMs: nowMs, count };
    next = { ...next, failures: { ...next.failures, [failureKey]: failure } };
    // An image is looked up anew before each attempt: it may have been removed since.
    return effect.type === 'startContainer' ? withMemory(next, effect.container, { image: undefined }) : next;
  }
  next = { ...next, failures: pick(next.failures, (key) => key !== failureKey) };
  switch (effect.type) {
    case 'mountVolumes':
      return { ...next, volumes: 'mounted' };
    case 'unmountVolumes':
      return { ...next, volumes: 'unmounted' };
    case 'stopSandbox':
      return { ...next, stoppedSandboxes: [...next.stoppedSandboxes, effect.sandboxId] };
    case 'ensureImage':
      return withMemory(next, effect.container, { image: event.image });
    case 'startContainer':
      return withMemory(next, effect.container, { image: undefined });
    case 'finish':
      return { ...next, finished: true };
    default:
      return next;
  }
}

function applyProbe(state: PodState, event: Extract<PodEvent, { type: 'probe' }>, nowMs: number): PodState {
  const memory = state.containers[event.container];
  const latest = memory?.latest;
  if (memory === undefined || latest?.id !== event.containerId || latest.state !== 'running') return state;
  const known = memory.probes.containerId === event.containerId ? memory.probes : emptyMemory.probes;
  const probes = { ...known, containerId: event.containerId };
  if (event.probe === 'readiness')
    return withMemory(state, event.container, { probes: { ...probes, ready: event.healthy } });
  if (event.probe === 'startup' && event.healthy) {
    return withMemory(state, event.container, { probes: { ...probes, started: true } });
  }
  if (event.healthy || memory.kill?.containerId === event.containerId) return state;
  const container = allContainers(state.pod).find((candidate) => candidate.name === event.container);
  const probe = event.probe === 'startup' ? container?.startupProbe : container?.livenessProbe;
  const graceSeconds = probe?.terminationGracePeriodSeconds ?? state.pod.spec.terminationGracePeriodSeconds ?? 30;
  const kill = {
    containerId: event.containerId,
    deadlineMs: nowMs + graceSeconds * 1000,
    message: `Container ${event.container} failed ${event.probe} probe, will be restarted`,
  };
  return withMemory(state, event.container, { kill });
}

function applyObservation(state: PodState, observed: ObservedPod, nowMs: number): PodState {
  const containers: { [name: string]: ContainerMemory } = { ...state.containers };
  const names = new Set([...allContainers(state.pod).map((container: Container) => container.name)]);
  for (const container of observed.containers) names.add(container.name);
  for (const name of names) {
    const memory = containers[name] ?? emptyMemory;
    const instances = observed.containers.filter((container) => container.name === name);
    containers[name] = rememberInstances(memory, instances, nowMs);
  }
  return { ...state, observed, containers };
}

function rememberInstances(
  memory: ContainerMemory,
  instances: readonly ObservedContainer[],
  nowMs: number,
): ContainerMemory {
  const [latest, second] = instances;
  if (latest === undefined) {
    const gone = memory.latest;
    if (gone === undefined || gone.state === 'exited') return memory;
    // It ran when last seen and left no trace: someone removed it behind the kubelet's back.
    if (gone.state === 'created') return { ...memory, latest: memory.previous, previous: undefined };
    const reason = 'ContainerStatusUnknown';
    const message = 'The container could not be located when the pod was checked';
    return { ...memory, latest: { ...gone, state: 'exited', exitCode: 137, reason, message, finishedAtMs: nowMs } };
  }
  const replaced = memory.latest !== undefined && memory.latest.id !== latest.id;
  const previous = second ?? (replaced ? memory.latest : memory.previous);
  const kill = memory.kill?.containerId === latest.id && latest.state === 'running' ? memory.kill : undefined;
  return { ...memory, latest, previous, kill };
}

export function withMemory(state: PodState, name: string, change: Partial<ContainerMemory>): PodState {
  const memory = { ...(state.containers[name] ?? emptyMemory), ...change };
  return { ...state, containers: { ...state.containers, [name]: memory } };
}

export function pick<T>(map: { readonly [key: string]: T }, keep: (key: string) => boolean): { [key: string]: T } {
  return Object.fromEntries(Object.entries(map).filter(([key]) => keep(key)));
}

/** `containerd://<id>` as the API shows it, reduced to the id. */
export function bareContainerId(containerId: string | undefined): string {
  return containerId?.replace(/^[^:]+:\/\//, '') ?? '';
}

type ContainerStatus = NonNullable<Pod['status']['containerStatuses']>[number];

/** What the API remembers of a container that ended and that the runtime may have forgotten. */
function terminatedInstance(status: ContainerStatus): ObservedContainer | undefined {
  const ended = status.state.terminated;
  if (ended == null) return undefined;
  const startedAtMs = ended.startedAt == null ? 0 : Date.parse(ended.startedAt);
  return {
    id: bareContainerId(ended.containerID ?? status.containerID),
    name: status.name,
    sandboxId: '',
    state: 'exited',
    createdAtMs: startedAtMs,
    startedAtMs,
    finishedAtMs: ended.finishedAt == null ? startedAtMs : Date.parse(ended.finishedAt),
    exitCode: ended.exitCode,
    reason: ended.reason ?? '',
    message: ended.message ?? '',
    image: status.image ?? '',
    imageId: status.imageID ?? '',
    restartCount: status.restartCount ?? 0,
    specHash: '',
    logPath: '',
  };
}
