/** Creates pods from templates and deletes them, with the events people look for. */
import type { KubeObject } from '@gantry/api';
import type { Pod, PodTemplateSpec } from '@gantry/api/core/v1';
import { pods } from '@gantry/api/resources';
import type { Client, EventRecorder } from '@gantry/client';
import { isNotFound, StatusError } from '@gantry/machinery';
import { controllerReference } from './owner-reference.ts';

export class PodControl {
  readonly #client: Client;
  readonly #recorder: EventRecorder;

  constructor(client: Client, recorder: EventRecorder) {
    this.#client = client;
    this.#recorder = recorder;
  }

  /**
   * Rejects with what the server answered, after recording `FailedCreate` on the owner. `name`: what the pod's name begins
   * with, the owner's name by default.
   */
  async create(owner: KubeObject, template: PodTemplateSpec, signal: AbortSignal, name?: string): Promise<Pod> {
    try {
      const created = await this.#client.for(pods).create(podFromTemplate(owner, template, name), { signal });
      this.#recorder.event(owner, 'Normal', 'SuccessfulCreate', `Created pod: ${created.metadata.name}`);
      return created;
    } catch (error) {
      if (!isNamespaceTerminating(error) && !signal.aborted) {
        const { message } = StatusError.from(error);
        this.#recorder.event(owner, 'Warning', 'FailedCreate', `Error creating: ${message}`);
      }
      throw error;
    }
  }

  /** A pod that is gone already counts as deleted, without an event; resolves with whether this call deleted it. */
  async delete(owner: KubeObject, pod: Pod, signal: AbortSignal): Promise<boolean> {
    const { namespace, name = '', uid } = pod.metadata;
    try {
      await this.#client.for(pods).delete({ namespace, name }, { preconditions: { uid }, signal });
    } catch (error) {
      if (isNotFound(error)) return false;
      if (!signal.aborted) {
        const { message } = StatusError.from(error);
        this.#recorder.event(owner, 'Warning', 'FailedDelete', `Error deleting: ${message}`);
      }
      throw error;
    }
    this.#recorder.event(owner, 'Normal', 'SuccessfulDelete', `Deleted pod: ${name}`);
    return true;
  }
}

/** A namespace that goes away refuses new objects; no reason to complain or retry. */
export function isNamespaceTerminating(error: unknown): boolean {
  if (!(error instanceof StatusError)) return false;
  return error.status.details?.causes?.some(({ reason }) => reason === 'NamespaceTerminating') === true;
}

/** The pod a template describes, owned by `owner` and named after it. */
export function podFromTemplate(owner: KubeObject, template: PodTemplateSpec, name = owner.metadata.name ?? ''): Pod {
  const { labels, annotations, finalizers } = template.metadata;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      namespace: owner.metadata.namespace,
      generateName: namePrefix(name),
      ownerReferences: [controllerReference(owner)],
      ...(labels === undefined ? {} : { labels: { ...labels } }),
      ...(annotations === undefined ? {} : { annotations: { ...annotations } }),
      ...(finalizers === undefined ? {} : { finalizers: [...finalizers] }),
    },
    spec: structuredClone(template.spec),
    status: {},
  };
}

/** Room for a dash and the five characters the server adds, within the 63 a pod's host name may have. */
function namePrefix(owner: string): string {
  return `${owner.slice(0, 57)}-`;
}
