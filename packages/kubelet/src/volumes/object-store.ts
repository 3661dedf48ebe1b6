import type { KubeObject } from '@gantry/api';
import type { ConfigMap, Pod, Secret, Service } from '@gantry/api/core/v1';
import { configMaps, secrets } from '@gantry/api/resources';
import type { Client, InformerFactory, Lister } from '@gantry/client';
import { isNotFound } from '@gantry/machinery';
import type { Clock } from '@gantry/runtime';
import { envDependencies } from '../config/env.ts';
import { allContainers } from '../config/qos.ts';
import type { ObjectSource } from '../pod/kubelet-context.ts';
import { retryRefused } from './authorizer-lag.ts';

type Kind = 'ConfigMap' | 'Secret';

export interface ObjectStoreOptions {
  readonly client: Client;
  readonly informers: InformerFactory;
  readonly services: Lister<Service>;
  readonly clock: Clock;
  /** An object that some pod refers to has changed, appeared or gone. */
  readonly onChange: (podUids: readonly string[]) => void;
}

/**
 * ConfigMaps and Secrets that pods of this host refer to. A node may only see those, one by one, so each gets a watch of
 * its own for as long as a pod needs it. Reads go to the API server until the watch is there, so a new pod does not wait for it.
 */
export class ApiObjectStore implements ObjectSource {
  private readonly options: ObjectStoreOptions;
  private readonly users = new Map<string, Set<string>>();

  constructor(options: ObjectStoreOptions) {
    this.options = options;
  }

  services(): readonly Service[] {
    return this.options.services.list();
  }

  configMap(namespace: string, name: string): Promise<ConfigMap | undefined> {
    return this.read<ConfigMap>('ConfigMap', namespace, name);
  }

  secret(namespace: string, name: string): Promise<Secret | undefined> {
    return this.read<Secret>('Secret', namespace, name);
  }

  /** Keeps what the pod refers to under watch. Idempotent. */
  retain(pod: Pod): void {
    const uid = pod.metadata.uid ?? '';
    for (const { kind, name } of references(pod)) {
      const key = `${kind}/${pod.metadata.namespace}/${name}`;
      let users = this.users.get(key);
      if (users === undefined) {
        users = new Set();
        this.users.set(key, users);
        this.watch(kind, pod.metadata.namespace ?? '', name, key);
      }
      users.add(uid);
    }
  }

  release(podUid: string): void {
    for (const [key, users] of this.users) {
      if (!users.delete(podUid) || users.size > 0) continue;
      this.users.delete(key);
      const [kind, namespace = '', name = ''] = key.split('/');
      this.options.informers.stop(resourceOf(kind as Kind), filterOf(namespace, name));
    }
  }

  private watch(kind: Kind, namespace: string, name: string, key: string): void {
    const informer = this.options.informers.informer<KubeObject>(resourceOf(kind), filterOf(namespace, name));
    const changed = () => this.options.onChange([...(this.users.get(key) ?? [])]);
    informer.addHandler({ onAdd: changed, onUpdate: changed });
  }

  private async read<T extends KubeObject>(kind: Kind, namespace: string, name: string): Promise<T | undefined> {
    if (this.users.has(`${kind}/${namespace}/${name}`)) {
      const informer = this.options.informers.informer<KubeObject>(resourceOf(kind), filterOf(namespace, name));
      const known = informer.hasSynced() ? informer.lister.get(namespace, name) : undefined;
      if (known !== undefined) return known as T;
    }
    try {
      const verbs = this.options.client.for<KubeObject>(resourceOf(kind));
      return (await retryRefused(this.options.clock, () => verbs.get({ namespace, name }))) as T;
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }
}

function resourceOf(kind: Kind) {
  return (kind === 'ConfigMap' ? configMaps : secrets) as unknown as typeof configMaps & typeof secrets;
}

function filterOf(namespace: string, name: string) {
  return { namespace, fieldSelector: `metadata.name=${name}` };
}

/** Every ConfigMap and Secret that a pod's volumes and environment name. Pull secrets are read once and not watched. */
export function references(pod: Pod): { kind: Kind; name: string }[] {
  const found = new Map<string, { kind: Kind; name: string }>();
  const add = (kind: Kind, name: string | undefined) => {
    if (name) found.set(`${kind}/${name}`, { kind, name });
  };
  for (const volume of pod.spec.volumes ?? []) {
    add('ConfigMap', volume.configMap?.name);
    add('Secret', volume.secret?.secretName);
    for (const source of volume.projected?.sources ?? []) {
      add('ConfigMap', source.configMap?.name);
      add('Secret', source.secret?.name);
    }
  }
  for (const container of allContainers(pod)) {
    const needed = envDependencies(container);
    for (const name of needed.configMaps) add('ConfigMap', name);
    for (const name of needed.secrets) add('Secret', name);
  }
  return [...found.values()];
}
