/** Events that `kubectl describe` shows: what a component did about an object, and why. */
import type { KubeObject } from '@gantry/api';

export type EventType = 'Normal' | 'Warning';

export interface EventDetails {
  /** What was done, for `Event.action`. Default: the reason. */
  readonly action?: string | undefined;
  /** A second object that took part (`Event.related`). */
  readonly related?: KubeObject | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  /** `spec.containers{web}`: the part of the object it is about. */
  readonly fieldPath?: string | undefined;
}

/**
 * Never blocks and never throws: events are sent in the background, repeated ones are counted into one Event, and a
 * component that has too much to say about one object is cut short. Delivery is best effort by design.
 */
export interface EventRecorder {
  /** `reason` is CamelCase and stable, for machines; `message` is for people. */
  event(object: KubeObject, type: EventType, reason: string, message: string, details?: EventDetails): void;
}
