import type { KubeObject, ResourceType } from '@gantry/api';
import type { Client, ResourceClient } from '@gantry/client';
import { FakeResource } from '@gantry/client/testing';
import { mergePatch, newAlreadyExists, newNotFound } from '@gantry/machinery';

/** An API server in memory, as far as a kubelet uses one: all verbs on objects, merging conditions by type in patches. */
export class FakeApi {
  private readonly resources = new Map<string, FakeResource<KubeObject>>();
  /** Calls that wrote something, `verb resource name`. */
  readonly writes: string[] = [];

  resource<T extends KubeObject>(type: ResourceType<T>): FakeResource<T> {
    let resource = this.resources.get(type.resource);
    if (resource === undefined) {
      resource = new FakeResource<KubeObject>(type as unknown as ResourceType);
      this.resources.set(type.resource, resource);
    }
    return resource as unknown as FakeResource<T>;
  }

  client(): Client {
    const client = {
      for: <T extends KubeObject>(type: ResourceType<T>) => this.verbs(type),
      withFence: () => client,
      servers: () => [],
      close: () => undefined,
    } as unknown as Client;
    return client;
  }

  private verbs<T extends KubeObject>(type: ResourceType<T>): ResourceClient<T> {
    const resource = this.resource(type);
    const keyOf = (ref: { namespace?: string | undefined; name: string }) =>
      ref.namespace ? `${ref.namespace}/${ref.name}` : ref.name;
    const existing = (ref: { namespace?: string | undefined; name: string }) => {
      const found = resource.objects.get(keyOf(ref));
      if (found === undefined) throw newNotFound(type.resource, ref.name);
      return found;
    };
    const note = (verb: string, name: string | undefined) => this.writes.push(`${verb} ${type.resource} ${name}`);
    const put = async (object: T) => resource.put(object);
    return {
      ...resource.client(),
      create: async (object) => {
        const ref = { namespace: object.metadata.namespace, name: object.metadata.name ?? '' };
        if (resource.objects.has(keyOf(ref))) throw newAlreadyExists(type.resource, ref.name);
        note('create', ref.name);
        return put(object);
      },
      update: async (object) => {
        existing({ namespace: object.metadata.namespace, name: object.metadata.name ?? '' });
        note('update', object.metadata.name);
        return put(object);
      },
      patch: async (ref, patch) => {
        const before = existing(ref);
        note(patch.subresource === undefined ? 'patch' : `patch-${patch.subresource}`, ref.name);
        return put(mergeStatus(before, patch.body) as T);
      },
      delete: async (ref) => {
        existing(ref);
        note('delete', ref.name);
        resource.remove(keyOf(ref));
        return { status: 'Success' } as never;
      },
    };
  }
}

interface WithConditions {
  readonly status?: { readonly conditions?: readonly { readonly type: string }[] };
}

function mergeStatus(before: KubeObject, body: unknown): KubeObject {
  const merged = mergePatch(before as never, body as never) as unknown as KubeObject & {
    status?: { conditions?: unknown };
  };
  const patched = (body as WithConditions).status?.conditions;
  if (patched !== undefined && merged.status !== undefined) {
    const kept = ((before as WithConditions).status?.conditions ?? []).filter(
      (old) => !patched.some((fresh) => fresh.type === old.type),
    );
    merged.status.conditions = [...kept, ...patched];
  }
  return merged;
}
