/** The event recorder that writes core/v1 Events, in the background, in order. */
import type { KubeObject } from '@gantry/api';
import type { Event, ObjectReference } from '@gantry/api/core/v1';
import { events } from '@gantry/api/resources';
import { isAlreadyExists, isForbidden, isInvalid, isNotFound } from '@gantry/machinery';
import type { Clock, Logger } from '@gantry/runtime';
import { EventCorrelator } from './event-correlator.ts';
import type { EventDetails, EventRecorder, EventType } from './event-recorder.ts';
import type { Client } from './resource-client.ts';

export interface EventRecorderOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly logger: Logger;
  /** `source.component` and the reporting controller: `deployment-controller`, `kubelet`. */
  readonly component: string;
  /** `source.host`: the node, for node components. */
  readonly host?: string;
  /** Identity of this process among its replicas. Default: the host or component. */
  readonly instance?: string;
}

interface Pending {
  readonly key: string;
  readonly event: Event;
}

/** Events waiting to be sent; past this the newest are dropped, since the caller is never made to wait. */
const MAX_PENDING = 1_000;
const ATTEMPTS = 4;
const RETRY_MS = 2_000;

export class ClientEventRecorder implements EventRecorder {
  readonly #options: EventRecorderOptions;
  readonly #correlator = new EventCorrelator();
  /** Name of the stored Event by correlation key. */
  readonly #stored = new Map<string, { readonly namespace: string; readonly name: string }>();
  readonly #pending: Pending[] = [];
  readonly #stop = new AbortController();
  #sending: Promise<void> | undefined;
  #serial = 0;

  constructor(options: EventRecorderOptions) {
    this.#options = options;
  }

  event(object: KubeObject, type: EventType, reason: string, message: string, details: EventDetails = {}): void {
    const { clock, logger } = this.#options;
    const reference = referenceTo(object, details.fieldPath);
    const identity = [reference.kind, reference.namespace, reference.name, reference.uid, reference.fieldPath].join(
      '/',
    );
    const correlation = this.#correlator.correlate({ object: identity, type, reason, message }, clock.nowMs());
    if (correlation.verdict === 'drop' || this.#stop.signal.aborted) return;
    if (this.#pending.length >= MAX_PENDING) {
      logger.debug({ reason, object: identity }, 'too many events waiting, dropped one');
      return;
    }
    const event = this.#compose(reference, type, reason, correlation, details);
    this.#pending.push({ key: correlation.key, event });
    this.#sending ??= this.#send().finally(() => {
      this.#sending = undefined;
    });
  }

  /** Resolves when everything recorded so far was sent or given up. */
  async flush(): Promise<void> {
    await this.#sending;
  }

  /** Drops what waits. Idempotent. */
  stop(): void {
    this.#stop.abort(new Error('event recorder stopped'));
    this.#pending.length = 0;
  }

  #compose(
    involvedObject: ObjectReference,
    type: EventType,
    reason: string,
    seen: { readonly message: string; readonly count: number; readonly firstSeenMs: number },
    details: EventDetails,
  ): Event {
    const { clock, component, host, instance } = this.#options;
    const now = rfc3339(clock.nowMs());
    // The name is unique by time and a serial: events are many, and a clash would cost a second write.
    const suffix = `${Math.floor(clock.nowMs()).toString(16)}${(this.#serial++ & 0xffff).toString(16).padStart(4, '0')}`;
    return {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: {
        // Events of cluster-scoped objects live in `default`.
        namespace: involvedObject.namespace || 'default',
        name: `${(involvedObject.name ?? '').slice(0, 200)}.${suffix}`,
        ...(details.annotations === undefined ? {} : { annotations: { ...details.annotations } }),
      },
      involvedObject,
      reason,
      message: seen.message.slice(0, 1024),
      source: { component, ...(host === undefined ? {} : { host }) },
      firstTimestamp: rfc3339(seen.firstSeenMs),
      lastTimestamp: now,
      count: seen.count,
      type,
      ...(details.action === undefined ? {} : { action: details.action }),
      ...(details.related === undefined ? {} : { related: referenceTo(details.related) }),
      reportingComponent: component,
      reportingInstance: instance ?? host ?? component,
    } as Event;
  }

  async #send(): Promise<void> {
    const { clock, logger } = this.#options;
    // A turn later: a reconcile that records several events sends them after it went on.
    await null;
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      for (let attempt = 1; ; attempt++) {
        try {
          await this.#write(next);
          break;
        } catch (error) {
          const hopeless = isForbidden(error) || isInvalid(error) || isNotFound(error) || isAlreadyExists(error);
          if (this.#stop.signal.aborted) return;
          if (hopeless || attempt >= ATTEMPTS) {
            logger.debug({ reason: next.event.reason, error }, 'gave up on an event');
            break;
          }
          await clock.sleep(RETRY_MS * attempt, this.#stop.signal).catch(() => {});
        }
      }
    }
  }

  async #write({ key, event }: Pending): Promise<void> {
    const client = this.#options.client.for(events);
    const { signal } = this.#stop;
    const stored = this.#stored.get(key);
    if (stored !== undefined && (event.count ?? 1) > 1) {
      const { count, message, lastTimestamp } = event;
      try {
        await client.patch(stored, { type: 'merge', body: { count, message, lastTimestamp } }, { signal });
        return;
      } catch (error) {
        if (!isNotFound(error)) throw error;
        this.#stored.delete(key);
        this.#correlator.forget(key);
      }
    }
    await client.create(event, { signal });
    this.#stored.set(key, { namespace: event.metadata.namespace ?? '', name: event.metadata.name ?? '' });
    if (this.#stored.size > 4096) this.#stored.delete(this.#stored.keys().next().value as string);
  }
}

function referenceTo(object: KubeObject, fieldPath?: string): ObjectReference {
  const { namespace, name, uid, resourceVersion } = object.metadata;
  return {
    kind: object.kind,
    ...(namespace ? { namespace } : {}),
    ...(name === undefined ? {} : { name }),
    ...(uid === undefined ? {} : { uid }),
    apiVersion: object.apiVersion,
    ...(resourceVersion === undefined ? {} : { resourceVersion }),
    ...(fieldPath === undefined ? {} : { fieldPath }),
  };
}

/** metav1.Time: RFC 3339 in whole seconds. */
function rfc3339(wallMs: number): string {
  return new Date(wallMs).toISOString().replace(/\.\d+Z$/, 'Z');
}
