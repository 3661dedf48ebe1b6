/** What the pods of a node refer to. */
import type { Pod, Volume } from '@gantry/api/core/v1';
import { type CacheReader, decodeOrSkip, type Follower, followResource, PREFIX } from '../object-reader.ts';
import { nodeNameOfPod } from './pod-node-name.ts';

export type PodReference = 'secrets' | 'configmaps' | 'persistentvolumeclaims' | 'serviceaccounts' | 'resourceclaims';

/**
 * Pods by node, kept in step with the watch cache. References are read from the pods when asked: a node has about a hundred
 * pods, asks rarely (once per secret it starts to watch), and nothing can go stale.
 */
export class NodeGraph {
  readonly #cache: CacheReader;
  readonly #podKeys = new Map<string, Set<string>>();
  #follower: Follower | undefined;

  constructor(cache: CacheReader) {
    this.#cache = cache;
  }

  /**
   * Loads the present pods and follows changes until {@link stop}. The cache must be ready. Happens by itself with the first
   * question; again is harmless.
   */
  start(): void {
    if (this.#follower !== undefined) return;
    this.#follower = followResource(this.#cache.resource(PREFIX.pods), {
      reset: () => this.#podKeys.clear(),
      upsert: (stored, previous) => {
        const nodeName = nodeNameOfPod(stored);
        const before = previous === undefined ? '' : nodeNameOfPod(previous);
        if (before !== '' && before !== nodeName) this.#remove(before, stored.key);
        this.#add(nodeName, stored.key);
      },
      remove: (last) => this.#remove(nodeNameOfPod(last), last.key),
      settled() {},
    });
  }

  stop(): void {
    this.#follower?.stop();
  }

  *podsOn(nodeName: string): Generator<Pod> {
    this.start();
    const pods = this.#cache.resource(PREFIX.pods);
    for (const key of this.#podKeys.get(nodeName) ?? []) {
      const stored = pods.get(key);
      const pod = stored && decodeOrSkip<Pod>(stored);
      if (pod !== undefined) yield pod;
    }
  }

  /** Whether some pod on the node refers to this object. */
  refersTo(nodeName: string, kind: PodReference, namespace: string, name: string): boolean {
    for (const pod of this.podsOn(nodeName)) {
      if (pod.metadata.namespace === namespace && podRefersTo(pod, kind, name)) return true;
    }
    return false;
  }

  #add(nodeName: string, key: string): void {
    if (nodeName === '') return;
    let keys = this.#podKeys.get(nodeName);
    if (keys === undefined) {
      keys = new Set();
      this.#podKeys.set(nodeName, keys);
    }
    keys.add(key);
  }

  #remove(nodeName: string, key: string): void {
    const keys = this.#podKeys.get(nodeName);
    keys?.delete(key);
    if (keys?.size === 0) this.#podKeys.delete(nodeName);
  }
}

function podRefersTo(pod: Pod, kind: PodReference, name: string): boolean {
  const { spec } = pod;
  // A mirror pod is the kubelet's own word about a static pod: it must not open anything to the node that wrote it.
  if (pod.metadata.annotations?.['kubernetes.io/config.mirror'] !== undefined) return false;
  switch (kind) {
    case 'serviceaccounts':
      return (spec.serviceAccountName || 'default') === name;
    case 'resourceclaims':
      return (
        (spec.resourceClaims ?? []).some((claim) => claim.resourceClaimName === name) ||
        (pod.status.resourceClaimStatuses ?? []).some((status) => status.resourceClaimName === name)
      );
    case 'persistentvolumeclaims':
      return (spec.volumes ?? []).some(
        (volume) =>
          volume.persistentVolumeClaim?.claimName === name ||
          (volume.ephemeral != null && `${pod.metadata.name}-${volume.name}` === name),
      );
    case 'secrets':
      return (
        (spec.imagePullSecrets ?? []).some((secret) => secret.name === name) ||
        containersReferTo(pod, 'secret', name) ||
        (spec.volumes ?? []).some((volume) => volumeUsesSecret(volume, name))
      );
    case 'configmaps':
      return (
        containersReferTo(pod, 'configMap', name) ||
        (spec.volumes ?? []).some(
          (volume) =>
            volume.configMap?.name === name ||
            (volume.projected?.sources ?? []).some((source) => source.configMap?.name === name),
        )
      );
  }
}

function containersReferTo(pod: Pod, kind: 'secret' | 'configMap', name: string): boolean {
  const { containers, initContainers, ephemeralContainers } = pod.spec;
  for (const container of [...containers, ...(initContainers ?? []), ...(ephemeralContainers ?? [])]) {
    for (const source of container.envFrom ?? []) {
      if ((kind === 'secret' ? source.secretRef : source.configMapRef)?.name === name) return true;
    }
    for (const variable of container.env ?? []) {
      const from = variable.valueFrom;
      if ((kind === 'secret' ? from?.secretKeyRef : from?.configMapKeyRef)?.name === name) return true;
    }
  }
  return false;
}

function volumeUsesSecret(volume: Volume, name: string): boolean {
  return (
    volume.secret?.secretName === name ||
    (volume.projected?.sources ?? []).some((source) => source.secret?.name === name) ||
    volume.csi?.nodePublishSecretRef?.name === name ||
    volume.cephfs?.secretRef?.name === name ||
    volume.flexVolume?.secretRef?.name === name ||
    volume.iscsi?.secretRef?.name === name ||
    volume.rbd?.secretRef?.name === name ||
    volume.scaleIO?.secretRef?.name === name ||
    volume.storageos?.secretRef?.name === name ||
    volume.azureFile?.secretName === name
  );
}
