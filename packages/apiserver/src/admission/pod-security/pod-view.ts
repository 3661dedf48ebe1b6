/** A pod as the security standards look at it: all its containers alike, and settings a container inherits from the pod. */
import type { Container, EphemeralContainer, PodSpec } from '@gantry/api/core/v1';

export type AnyContainer = Container | EphemeralContainer;

export function containersOf(spec: PodSpec): AnyContainer[] {
  return [...(spec.initContainers ?? []), ...(spec.containers ?? []), ...(spec.ephemeralContainers ?? [])];
}

/** `container "a"`, or `containers "a", "b"`. */
export function named(names: readonly string[]): string {
  const quoted = names.map((name) => JSON.stringify(name)).join(', ');
  return names.length === 1 ? `container ${quoted}` : `containers ${quoted}`;
}

/** Windows has neither users nor capabilities in Linux' sense. */
export function isWindows(spec: PodSpec): boolean {
  return spec.os?.name === 'windows';
}
