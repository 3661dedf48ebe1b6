import type { Container, Secret } from '@gantry/api/core/v1';
import type { Clock } from '@gantry/runtime';
import type { ResolvedImage } from '../pod/machine.ts';
import { OperationError } from '../pod/operation-error.ts';
import { type ContainerRuntime, RuntimeCallError } from '../runtime/contract.ts';
import { credentialsFor } from './registry-credentials.ts';

/** Records an event about one container. */
export type ImageEventSink = (type: 'Normal' | 'Warning', reason: string, message: string) => void;

/** Makes sure images are on the host, following each container's pull policy. Concurrent pulls of one image are one pull. */
export class ImageManager {
  private readonly runtime: ContainerRuntime;
  private readonly clock: Clock;
  private readonly pulls = new Map<string, Promise<string>>();

  constructor(runtime: ContainerRuntime, clock: Clock) {
    this.runtime = runtime;
    this.clock = clock;
  }

  /**
   * @param pullSecrets the pod's registry secrets, in order.
   * @throws OperationError with reason ErrImagePull, ErrImageNeverPull or InvalidImageName.
   */
  async ensure(container: Container, pullSecrets: readonly Secret[], record: ImageEventSink): Promise<ResolvedImage> {
    const image = normalizeImageName(container.image ?? '');
    if (image === undefined) {
      const message = `Failed to apply default image tag "${container.image}": invalid reference format`;
      record('Warning', 'InspectFailed', message);
      record('Warning', 'Failed', 'Error: InvalidImageName');
      throw new OperationError('InvalidImageName', message);
    }
    const policy = container.imagePullPolicy ?? (image.endsWith(':latest') ? 'Always' : 'IfNotPresent');
    if (policy !== 'Always') {
      const present = await this.runtime.imageStatus(image);
      if (present !== undefined) {
        if (policy === 'IfNotPresent' || policy === 'Never') {
          record('Normal', 'Pulled', `Container image "${container.image}" already present on machine`);
        }
        return { id: present.id, uid: present.uid, username: present.username };
      }
      if (policy === 'Never') {
        const message = `Container image "${container.image}" is not present with pull policy of Never`;
        record('Warning', 'ErrImageNeverPull', message);
        throw new OperationError('ErrImageNeverPull', message);
      }
    }
    record('Normal', 'Pulling', `Pulling image "${container.image}"`);
    const startedAtMs = this.clock.monotonicMs();
    try {
      await this.pull(image, pullSecrets);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      record('Warning', 'Failed', `Failed to pull image "${container.image}": ${message}`);
      record('Warning', 'Failed', 'Error: ErrImagePull');
      throw new OperationError('ErrImagePull', message);
    }
    const tookMs = Math.round(this.clock.monotonicMs() - startedAtMs);
    const pulled = await this.runtime.imageStatus(image);
    if (pulled === undefined) throw new OperationError('ErrImagePull', `image "${image}" vanished after it was pulled`);
    record(
      'Normal',
      'Pulled',
      `Successfully pulled image "${container.image}" in ${tookMs}ms. Image size: ${pulled.sizeBytes} bytes.`,
    );
    return { id: pulled.id, uid: pulled.uid, username: pulled.username };
  }

  private pull(image: string, pullSecrets: readonly Secret[]): Promise<string> {
    const candidates = credentialsFor(image, pullSecrets);
    const key = `${image} ${candidates.map((candidate) => candidate.username).join(' ')}`;
    let pull = this.pulls.get(key);
    if (pull === undefined) {
      pull = this.tryCredentials(image, candidates).finally(() => this.pulls.delete(key));
      this.pulls.set(key, pull);
    }
    return pull;
  }

  private async tryCredentials(image: string, candidates: ReturnType<typeof credentialsFor>): Promise<string> {
    let failure: unknown;
    for (const credentials of candidates.length === 0 ? [undefined] : candidates) {
      try {
        return await this.runtime.pullImage(image, credentials);
      } catch (error) {
        failure = error;
        if (error instanceof RuntimeCallError && error.code === 'unavailable') break;
      }
    }
    throw failure;
  }
}

/** Adds the default tag; undefined for what cannot be a reference. The runtime adds the default registry. */
export function normalizeImageName(image: string): string | undefined {
  if (!/^[a-zA-Z0-9][\w.:/@-]*$/.test(image) || image.includes('//')) return undefined;
  const lastPart = image.slice(image.lastIndexOf('/') + 1);
  return lastPart.includes(':') || image.includes('@') ? image : `${image}:latest`;
}
