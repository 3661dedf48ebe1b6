/** Every pod runs as some service account, and finds that account's token where programs look for it. */

import type { ResourceType } from '@gantry/api';
import type { Container, Pod, ServiceAccount, Volume } from '@gantry/api/core/v1';
import { serviceAccounts } from '@gantry/api/resources';
import { newForbidden } from '@gantry/machinery';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import { MIRROR_POD_ANNOTATION } from '../resources/pods.ts';
import type { AdmissionReader } from './deps.ts';
import { isResource, shownName } from './resources.ts';

const TOKEN_MOUNT_PATH = '/var/run/secrets/kubernetes.io/serviceaccount';
const VOLUME_PREFIX = 'kube-api-access-';
/** An hour and seven seconds: clients that trust hour-long tokens get one that is refreshed before it lapses. */
const TOKEN_SECONDS = 3607;
const ROOT_CA_CONFIG_MAP = 'kube-root-ca.crt';
const SUFFIX_ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';

export class ServiceAccountPlugin implements AdmissionPlugin {
  readonly name = 'ServiceAccount';
  readonly #reader: AdmissionReader;
  readonly #random: () => number;
  readonly #accounts = serviceAccounts;

  constructor(reader: AdmissionReader, random: () => number) {
    this.#reader = reader;
    this.#random = random;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    return operation === 'CREATE' && isResource(resource, '', 'pods') && !subresource;
  }

  mutate(attributes: AdmissionAttributes): Promise<void> | void {
    const pod = attributes.object as Pod;
    if (pod.metadata.annotations?.[MIRROR_POD_ANNOTATION] !== undefined) {
      // The kubelet runs it already, without an account; it must not gain one by being reported.
      if (pod.spec.serviceAccountName) {
        throw newForbidden('pods', shownName(attributes), 'a mirror pod may not reference service accounts');
      }
      return;
    }
    if (!pod.spec.serviceAccountName) {
      pod.spec.serviceAccountName = 'default';
    }
    pod.spec.serviceAccount = pod.spec.serviceAccountName;
    const account = this.#reader.get(this.#accounts, attributes.namespace, pod.spec.serviceAccountName);
    if (account === undefined) {
      return this.#mutateLive(attributes, pod);
    }
    this.#apply(pod, account);
  }

  async #mutateLive(attributes: AdmissionAttributes, pod: Pod): Promise<void> {
    const name = pod.spec.serviceAccountName ?? '';
    const account = await this.#reader.getLive(this.#accounts, attributes.namespace, name);
    if (account === undefined) {
      const detail = `error looking up service account ${attributes.namespace}/${name}: serviceaccount "${name}" not found`;
      throw newForbidden('pods', shownName(attributes), detail);
    }
    this.#apply(pod, account);
  }

  #apply(pod: Pod, account: ServiceAccount): void {
    const automount = pod.spec.automountServiceAccountToken ?? account.automountServiceAccountToken ?? true;
    if (automount) {
      this.#mountToken(pod);
    }
    if ((pod.spec.imagePullSecrets?.length ?? 0) === 0 && (account.imagePullSecrets?.length ?? 0) > 0) {
      pod.spec.imagePullSecrets = account.imagePullSecrets!.map((secret) => ({ ...secret }));
    }
  }

  #mountToken(pod: Pod): void {
    const volumes = pod.spec.volumes ?? [];
    const existing = volumes.find((volume) => volume.name.startsWith(VOLUME_PREFIX));
    const name = existing?.name ?? this.#freshName(volumes);
    let needed = false;
    for (const container of [...(pod.spec.initContainers ?? []), ...pod.spec.containers]) {
      needed = addMount(container, name) || needed;
    }
    if (needed && existing === undefined) {
      pod.spec.volumes = [...volumes, tokenVolume(name)];
    }
  }

  #freshName(volumes: readonly Volume[]): string {
    for (;;) {
      let name = VOLUME_PREFIX;
      for (let i = 0; i < 5; i++) {
        name += SUFFIX_ALPHABET[Math.floor(this.#random() * SUFFIX_ALPHABET.length)];
      }
      if (!volumes.some((volume) => volume.name === name)) {
        return name;
      }
    }
  }
}

/** False when the container mounts something of its own there. */
function addMount(container: Container, name: string): boolean {
  const mounts = container.volumeMounts ?? [];
  if (mounts.some((mount) => mount.mountPath === TOKEN_MOUNT_PATH)) {
    return false;
  }
  container.volumeMounts = [...mounts, { name, readOnly: true, mountPath: TOKEN_MOUNT_PATH }];
  return true;
}

function tokenVolume(name: string): Volume {
  return {
    name,
    projected: {
      sources: [
        { serviceAccountToken: { expirationSeconds: TOKEN_SECONDS, path: 'token' } },
        { configMap: { name: ROOT_CA_CONFIG_MAP, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
        {
          downwardAPI: {
            items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }],
          },
        },
      ],
      defaultMode: 0o644,
    },
  };
}
