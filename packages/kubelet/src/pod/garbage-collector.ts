import type { Logger } from '@gantry/runtime';
import type { ContainerRuntime, ObservedPod } from '../runtime/contract.ts';
import type { PodState } from './machine.ts';

/** A dead container stays this long at least, so that its log can be looked at. */
const minAgeMs = 60_000;
/** Dead instances kept per container: the last one, for `logs --previous` and its exit code. */
const keptInstances = 1;

/** Dead containers and sandboxes that nobody needs any more. Pure. */
export function planGarbage(pod: ObservedPod, nowMs: number): { containers: string[]; sandboxes: string[] } {
  const containers: string[] = [];
  for (const name of new Set(pod.containers.map((container) => container.name))) {
    const dead = pod.containers.filter((container) => container.name === name && container.state === 'exited');
    for (const container of dead.slice(keptInstances)) {
      if (nowMs - container.finishedAtMs >= minAgeMs) containers.push(container.id);
    }
  }
  const left = pod.containers.filter((container) => !containers.includes(container.id));
  const sandboxes = pod.sandboxes
    .slice(1)
    .filter((sandbox) => !sandbox.ready && !left.some((container) => container.sandboxId === sandbox.id))
    .map((sandbox) => sandbox.id);
  return { containers, sandboxes };
}

/** Removes the garbage of pods that are settled: with effects in flight, what looks dead may be about to be replaced. */
export async function collectGarbage(
  states: readonly PodState[],
  runtime: ContainerRuntime,
  nowMs: number,
  logger: Logger,
): Promise<void> {
  for (const state of states) {
    if (state.observed === undefined || Object.keys(state.ops).length > 0) continue;
    const garbage = planGarbage(state.observed, nowMs);
    try {
      for (const id of garbage.containers) await runtime.removeContainer(id);
      for (const id of garbage.sandboxes) await runtime.removeSandbox(id);
    } catch (error) {
      logger.warn({ pod: state.pod.metadata.name, err: String(error) }, 'cannot remove dead containers');
    }
  }
}
