/** Images a new cluster needs, built on this machine and put on its hosts. */
import { dirname, join } from 'node:path';
import { type BuiltImage, buildImage, type LoadTarget, loadImage } from '@gantry/image';
import type { ClusterConfig, HostConfig } from './cluster-config.ts';
import type { ClusterPaths } from './cluster-paths.ts';
import { CONTAINERD_SOCKET, PAUSE_IMAGE } from './component-plan.ts';

interface ImageSource {
  readonly reference: string;
  /** Folder of the image file, relative to the checkout. */
  readonly directory: string;
}

export const SYSTEM_IMAGES: readonly ImageSource[] = [
  { reference: PAUSE_IMAGE, directory: 'deploy/images/pause' },
  { reference: 'gantry/dns:1', directory: 'deploy/images/dns' },
];

export const EXAMPLE_IMAGES: readonly ImageSource[] = [
  { reference: 'guestbook-web:1', directory: 'examples/guestbook/web' },
  { reference: 'guestbook-backend:1', directory: 'examples/guestbook/backend' },
];

/** Builds what changed since the last build, one after the other (packages are fetched once and shared). */
export async function buildImages(
  paths: ClusterPaths,
  sources: readonly ImageSource[],
  onProgress: (message: string) => void,
): Promise<BuiltImage[]> {
  const built: BuiltImage[] = [];
  for (const { reference, directory } of sources) {
    const image = await buildImage({
      directory: join(paths.root, directory),
      reference,
      archiveDirectory: join(paths.imageCache, 'archives'),
      cacheDirectory: paths.imageCache,
      variables: imageVariables(),
      onProgress: (message) => onProgress(`${reference}: ${message}`),
    });
    built.push(image);
  }
  return built;
}

/** What image files may refer to: this Node and the bundle this process runs from. */
export function imageVariables(): Record<string, string> {
  return { NODE: process.execPath, DIST: dirname(process.argv[1] as string) };
}

/** The containerd of each host, reached from the machine through the host agent's view of /run. */
export function loadTargets(paths: ClusterPaths, hosts: readonly HostConfig[]): LoadTarget[] {
  return hosts.map((host) => ({
    host: host.name,
    containerdSocket: join(paths.host(host).run, CONTAINERD_SOCKET.slice('/run'.length)),
  }));
}

export async function loadOnHosts(paths: ClusterPaths, config: ClusterConfig, image: BuiltImage): Promise<void> {
  await loadImage(image.archive, loadTargets(paths, config.hosts));
}
