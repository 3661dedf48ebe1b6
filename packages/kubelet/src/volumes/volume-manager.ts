import { chmod, chown, mkdir, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Container, Pod, Volume } from '@gantry/api/core/v1';
import { parseQuantity } from '@gantry/machinery';
import type { Clock } from '@gantry/runtime';
import type { ResolvedMount } from '../config/container-config.ts';
import { expandReferences } from '../config/env.ts';
import { writeAtomically } from './atomic-writer.ts';
import type { Mounter } from './mounter.ts';
import { isPayloadVolume, isSecretVolume, type PayloadSources, VolumeError, volumePayload } from './payload.ts';
import type { PodDirectories } from './pod-directories.ts';

export interface VolumeManagerOptions {
  readonly directories: PodDirectories;
  /** What volumes of this pod are filled from; asked again for each mount and refresh. */
  readonly sources: (pod: Pod) => PayloadSources;
  readonly mounter: Mounter;
  readonly clock: Clock;
}

/** What running a pod needs of its volumes. */
export type PodVolumes = Pick<VolumeManager, 'mount' | 'unmount' | 'refresh' | 'resolveMounts'>;

/** Volumes of pods that are only simulated. */
export const hollowVolumes: PodVolumes = {
  mount: async () => undefined,
  unmount: async () => undefined,
  refresh: async () => undefined,
  resolveMounts: async () => [],
};

/** Prepares what pods mount. All calls are idempotent, so a restarted kubelet simply mounts again. */
export class VolumeManager {
  private readonly options: VolumeManagerOptions;
  private serial = 0;
  private memoryReady: Promise<void> | undefined;

  constructor(options: VolumeManagerOptions) {
    this.options = options;
  }

  /**
   * Sets up all volumes of a pod, in parallel.
   * @throws VolumeError naming the volume that could not be set up.
   */
  async mount(pod: Pod): Promise<void> {
    await mkdir(this.options.directories.pod(pod.metadata.uid ?? ''), { recursive: true, mode: 0o750 });
    const failures: string[] = [];
    await Promise.all(
      (pod.spec.volumes ?? []).map(async (volume) => {
        try {
          await this.mountVolume(pod, volume);
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          failures.push(`MountVolume.SetUp failed for volume "${volume.name}" : ${reason}`);
        }
      }),
    );
    if (failures.length > 0) throw new VolumeError(failures.join('; '));
  }

  /** Writes changed ConfigMaps, Secrets, labels and tokens into the volumes of a running pod. */
  async refresh(pod: Pod): Promise<void> {
    for (const volume of (pod.spec.volumes ?? []).filter(isPayloadVolume)) await this.mountVolume(pod, volume);
  }

  /** Removes everything that belongs to the pod's volumes. */
  async unmount(podUid: string): Promise<void> {
    const { directories, mounter } = this.options;
    await mounter.unmountTree(join(directories.pod(podUid), 'volumes'));
    await rm(join(directories.pod(podUid), 'volumes'), { recursive: true, force: true });
    await rm(directories.podMemory(podUid), { recursive: true, force: true });
  }

  /** Uids of pods that have something on this host. */
  async podsOnDisk(): Promise<string[]> {
    return readdir(this.options.directories.pods()).catch(() => []);
  }

  /**
   * Bind mounts of one container. Call after {@link mount}.
   * @param environment resolves `$(NAME)` in `subPathExpr`.
   */
  async resolveMounts(
    pod: Pod,
    container: Container,
    environment: (name: string) => string | undefined,
  ): Promise<ResolvedMount[]> {
    const mounts: ResolvedMount[] = [];
    for (const mount of container.volumeMounts ?? []) {
      const volume = (pod.spec.volumes ?? []).find((candidate) => candidate.name === mount.name);
      if (volume === undefined) throw new VolumeError(`volume "${mount.name}" is not defined by the pod`);
      const subPath = mount.subPathExpr ? expandReferences(mount.subPathExpr, environment) : (mount.subPath ?? '');
      const source = this.volumePath(pod, volume);
      mounts.push({
        hostPath: subPath === '' ? source : await this.resolveSubPath(volume, source, subPath),
        containerPath: mount.mountPath,
        // Files that the kubelet writes are for reading: what a container wrote would vanish with the next update.
        readOnly: (mount.readOnly ?? false) || isPayloadVolume(volume),
        propagation: mount.mountPropagation,
      });
    }
    return mounts;
  }

  private volumePath(pod: Pod, volume: Volume): string {
    const uid = pod.metadata.uid ?? '';
    if (volume.hostPath) return volume.hostPath.path;
    if (isSecretVolume(volume)) return this.options.directories.memoryVolume(uid, volume.name);
    return this.options.directories.volume(uid, volume.name);
  }

  private async resolveSubPath(volume: Volume, source: string, subPath: string): Promise<string> {
    const target = join(source, subPath);
    if (!isPayloadVolume(volume)) await mkdir(target, { recursive: true, mode: 0o750 }).catch(ignoreExists);
    const [root, resolved] = await Promise.all([realpath(source), realpath(target)]);
    // A link inside the volume may point anywhere; the host's own files are none of the pod's business.
    if (resolved !== root && !resolved.startsWith(root + sep)) {
      throw new VolumeError(`subPath "${subPath}" of volume "${volume.name}" leads out of the volume`);
    }
    return resolved;
  }

  private async mountVolume(pod: Pod, volume: Volume): Promise<void> {
    const path = this.volumePath(pod, volume);
    if (isPayloadVolume(volume)) {
      if (isSecretVolume(volume)) await this.ensureMemory();
      await mkdir(path, { recursive: true, mode: 0o755 });
      const payload = await volumePayload(pod, volume, this.options.sources(pod));
      const serial = `${this.options.clock.nowMs().toString(36)}-${this.serial++}`;
      await writeAtomically(path, payload, { serial, group: pod.spec.securityContext?.fsGroup });
    } else if (volume.hostPath) {
      await prepareHostPath(volume.hostPath);
    } else if (volume.emptyDir) {
      await this.mountEmptyDir(pod, volume, path);
    } else {
      throw new VolumeError('this kind of volume is not supported');
    }
  }

  private async mountEmptyDir(pod: Pod, volume: Volume, path: string): Promise<void> {
    await mkdir(path, { recursive: true });
    if (volume.emptyDir?.medium === 'Memory') {
      const limit = volume.emptyDir.sizeLimit;
      await this.options.mounter.mountTmpfs(path, {
        sizeBytes: limit === undefined ? undefined : parseQuantity(limit).value(),
      });
    }
    const group = pod.spec.securityContext?.fsGroup;
    if (group !== undefined) await chown(path, -1, group);
    await chmod(path, group === undefined ? 0o777 : 0o2777);
  }

  private ensureMemory(): Promise<void> {
    this.memoryReady ??= (async () => {
      const path = this.options.directories.memory();
      await mkdir(path, { recursive: true, mode: 0o711 });
      await this.options.mounter.mountTmpfs(path, { mode: 0o711 });
    })().catch((error: unknown) => {
      this.memoryReady = undefined;
      throw error;
    });
    return this.memoryReady;
  }
}

/** Checks (or makes) what a hostPath volume says is there. */
async function prepareHostPath(hostPath: NonNullable<Volume['hostPath']>): Promise<void> {
  const { path, type = '' } = hostPath;
  if (type === '') return;
  if (type === 'DirectoryOrCreate') await mkdir(path, { recursive: true, mode: 0o755 });
  if (type === 'FileOrCreate') {
    await mkdir(dirname(path), { recursive: true }).catch(ignoreExists);
    await (await open(path, 'a', 0o644)).close();
  }
  const found = await stat(path).catch(() => undefined);
  const fits =
    found !== undefined &&
    {
      Directory: () => found.isDirectory(),
      DirectoryOrCreate: () => found.isDirectory(),
      File: () => found.isFile(),
      FileOrCreate: () => found.isFile(),
      Socket: () => found.isSocket(),
      CharDevice: () => found.isCharacterDevice(),
      BlockDevice: () => found.isBlockDevice(),
    }[type]?.();
  if (!fits)
    throw new VolumeError(`hostPath type check failed: ${path} is not a ${type.replace('OrCreate', '').toLowerCase()}`);
}

function ignoreExists(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
