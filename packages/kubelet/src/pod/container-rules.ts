import type { Container } from '@gantry/api/core/v1';
import { type ContainerMemory, emptyMemory, type PodState } from './machine.ts';

/** Questions about one container of a pod that planning and status share. Pure. */

export function memoryOf(state: PodState, name: string): ContainerMemory {
  return state.containers[name] ?? emptyMemory;
}

/** An init container that keeps running beside the others. */
export function isSidecar(container: Container): boolean {
  return container.restartPolicy === 'Always';
}

export function isRunning(state: PodState, name: string): boolean {
  return memoryOf(state, name).latest?.state === 'running';
}

/** Running, and past its startup probe. */
export function isStarted(state: PodState, container: Container): boolean {
  const { latest, probes } = memoryOf(state, container.name);
  if (latest?.state !== 'running') return false;
  if (container.startupProbe == null) return true;
  return probes.containerId === latest.id && probes.started === true;
}

/** Started, and its readiness probe (if any) agrees. */
export function isReady(state: PodState, container: Container): boolean {
  if (!isStarted(state, container)) return false;
  if (container.readinessProbe == null) return true;
  const { latest, probes } = memoryOf(state, container.name);
  return probes.containerId === latest?.id && probes.ready === true;
}

/** Ended, and the restart policy wants it back. */
export function restartableExit(state: PodState, container: Container): boolean {
  const latest = memoryOf(state, container.name).latest;
  if (latest?.state !== 'exited' && latest?.state !== 'unknown') return false;
  if (isSidecar(container)) return true;
  const policy = container.restartPolicy ?? state.pod.spec.restartPolicy ?? 'Always';
  return policy === 'Always' || (policy === 'OnFailure' && latest.exitCode !== 0);
}

/** Ended for good. */
export function isDone(state: PodState, container: Container): boolean {
  return memoryOf(state, container.name).latest?.state === 'exited' && !restartableExit(state, container);
}

/** How the pod ended by itself; undefined while something has still to run. */
export function podOutcome(state: PodState): 'Succeeded' | 'Failed' | undefined {
  const { initContainers = [], containers = [], restartPolicy } = state.pod.spec;
  if (
    restartPolicy === 'Never' &&
    !containers.some((container) => memoryOf(state, container.name).latest !== undefined)
  ) {
    const failedInit = initContainers.some((container) => {
      const latest = memoryOf(state, container.name).latest;
      return !isSidecar(container) && latest?.state === 'exited' && latest.exitCode !== 0;
    });
    if (failedInit) return 'Failed';
  }
  if (containers.length === 0 || !containers.every((container) => isDone(state, container))) return undefined;
  const failed = containers.some((container) => memoryOf(state, container.name).latest?.exitCode !== 0);
  return failed ? 'Failed' : 'Succeeded';
}
