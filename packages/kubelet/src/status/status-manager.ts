import type { Pod, PodStatus } from '@gantry/api/core/v1';
import { equalObjects, isConflict, isNotFound } from '@gantry/machinery';
import type { Clock, Logger } from '@gantry/runtime';
import type { PodState } from '../pod/machine.ts';
import { podStatus } from './pod-status.ts';

/** The writes that the status manager makes, so that it can be tested without an API server. */
export interface StatusWriter {
  /** Strategic merge patch of the status subresource; `body` includes the uid as a precondition. Resolves with the result. */
  patchStatus(pod: Pod, body: unknown): Promise<Pod>;
  /** Removes the object if it still has this uid. */
  remove(pod: Pod): Promise<void>;
}

export interface StatusManagerOptions {
  readonly writer: StatusWriter;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly runtimeName: string;
  readonly hostIps: readonly string[];
  /** Called with each status that is about to be sent, for tests and measurements. */
  readonly onStatus?: (pod: Pod, status: PodStatus) => void;
}

interface Entry {
  pod: Pod;
  /** What the API is known to have. */
  sent: PodStatus;
  /** Revision of the object at which that was known. */
  revision: number;
  /** What it should have; undefined when that is what was sent. */
  wanted: PodStatus | undefined;
  sending: Promise<void> | undefined;
}

/**
 * Brings pod statuses to the API: the first change at once, changes while a write is on its way as one write after it. Failed
 * writes are tried again until the pod is gone. Only differences are sent.
 */
export class StatusManager {
  private readonly options: StatusManagerOptions;
  private readonly entries = new Map<string, Entry>();

  constructor(options: StatusManagerOptions) {
    this.options = options;
  }

  /** Computes the status and sends it if it differs from the last one. */
  publish(state: PodState): void {
    // Before the runtime was asked, a status would only be a guess. A pod that is gone has none.
    if (state.observed === undefined || state.removed) return;
    const uid = state.pod.metadata.uid ?? '';
    let entry = this.entries.get(uid);
    if (entry === undefined) {
      entry = {
        pod: state.pod,
        sent: state.pod.status,
        revision: revisionOf(state.pod),
        wanted: undefined,
        sending: undefined,
      };
      this.entries.set(uid, entry);
    }
    entry.pod = state.pod;
    learnFromApi(entry);
    const previous = entry.wanted ?? entry.sent;
    const { runtimeName, hostIps, clock } = this.options;
    const own = podStatus(state, { runtimeName, hostIps, previous }, clock.nowMs());
    const status = { ...previous, ...own } as PodStatus;
    if (sameStatus(status, previous)) return;
    entry.wanted = status;
    this.options.onStatus?.(state.pod, status);
    this.flush(entry);
  }

  /** Sends what is left to send, then removes the API object. */
  async finishDeletion(pod: Pod): Promise<void> {
    const entry = this.entries.get(pod.metadata.uid ?? '');
    // Whoever watches learns how the containers ended before the object is gone.
    while (entry?.sending !== undefined) await entry.sending;
    try {
      await this.options.writer.remove(pod);
    } catch (error) {
      if (!isNotFound(error) && !isConflict(error)) throw error;
    }
    this.forget(pod.metadata.uid ?? '');
  }

  forget(podUid: string): void {
    this.entries.delete(podUid);
  }

  private flush(entry: Entry): void {
    if (entry.sending !== undefined) return;
    entry.sending = this.send(entry).finally(() => {
      entry.sending = undefined;
    });
  }

  private async send(entry: Entry): Promise<void> {
    let failures = 0;
    while (entry.wanted !== undefined) {
      const wanted = entry.wanted;
      const body = { metadata: { uid: entry.pod.metadata.uid }, status: statusDifference(entry.sent, wanted) };
      try {
        const updated = await this.options.writer.patchStatus(entry.pod, body);
        entry.revision = Math.max(entry.revision, revisionOf(updated));
        failures = 0;
      } catch (error) {
        if (isNotFound(error) || isConflict(error)) {
          // The object is gone, or another one has its name. Either way there is nobody left to tell.
          entry.sent = wanted;
          entry.wanted = undefined;
          return;
        }
        failures++;
        const message = error instanceof Error ? error.message : String(error);
        this.options.logger.warn(
          { pod: entry.pod.metadata.name, err: message },
          'cannot write pod status, trying again',
        );
        await this.options.clock.sleep(Math.min(2_000, 100 * 2 ** failures));
        if (!this.entries.has(entry.pod.metadata.uid ?? '')) return;
        continue;
      }
      entry.sent = wanted;
      if (entry.wanted === wanted) entry.wanted = undefined;
    }
  }
}

/**
 * Others write pod statuses too: when a host was silent, its pods are declared not ready, and only the host can take that back. An object
 * newer than the last write shows what the API really has; an older one only echoes what was written before.
 */
function learnFromApi(entry: Entry): void {
  const revision = revisionOf(entry.pod);
  if (entry.sending !== undefined || entry.wanted !== undefined || revision <= entry.revision) return;
  entry.sent = entry.pod.status;
  entry.revision = revision;
}

/** Resource versions grow; 0 for an object without one. */
function revisionOf(pod: Pod): number {
  return Number(pod.metadata.resourceVersion ?? 0);
}

/** Equal but for members that are absent in one and empty in the other, which mean the same in the API. */
export function sameStatus(a: unknown, b: unknown): boolean {
  return equalObjects(withoutEmpty(a), withoutEmpty(b));
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const members: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    const kept = withoutEmpty(member);
    const empty =
      kept === undefined ||
      kept === null ||
      kept === '' ||
      kept === false ||
      (typeof kept === 'object' && Object.keys(kept).length === 0);
    if (!empty) members.push([name, kept]);
  }
  return Object.fromEntries(members);
}

/** Top-level fields that differ, as a strategic merge patch: conditions merge by type, address lists are replaced whole. */
export function statusDifference(before: PodStatus, after: PodStatus): { [field: string]: unknown } {
  const difference: { [field: string]: unknown } = {};
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof PodStatus>;
  for (const field of fields) {
    const value = after[field];
    if (equalObjects(before[field], value)) continue;
    if (field === 'conditions') {
      const known = new Map((before.conditions ?? []).map((condition) => [condition.type, condition]));
      difference[field] = (after.conditions ?? [])
        .filter((condition) => !equalObjects(condition, known.get(condition.type)))
        .map((condition) => ({ ...withoutValues(known.get(condition.type)), ...condition }));
    } else if ((field === 'podIPs' || field === 'hostIPs') && (before[field] ?? []).length > 0) {
      difference[field] = [{ $patch: 'replace' }, ...((value as object[] | undefined) ?? [])];
    } else {
      difference[field] = value ?? null;
    }
  }
  return difference;
}

/** Merging keeps what a patch does not name, so members that are gone must be named as null. */
function withoutValues(old: object | undefined): { [member: string]: null } {
  return Object.fromEntries(Object.keys(old ?? {}).map((member) => [member, null]));
}
