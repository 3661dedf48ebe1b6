/** Puts built images on hosts, through containerd's own import. */
import { runCommand } from '@gantry/runtime/command';

export interface LoadTarget {
  /** Host name, for messages. */
  readonly host: string;
  /** containerd's socket as this process can reach it. */
  readonly containerdSocket: string;
}

/** The namespace of containerd that Kubernetes' container runtime interface uses. */
const CRI_NAMESPACE = 'k8s.io';

export class ImageLoadError extends Error {
  override name = 'ImageLoadError';
}

/** Imports `archive` on every target at once. All are tried; the error names each host that failed. */
export async function loadImage(archive: string, targets: readonly LoadTarget[]): Promise<void> {
  const results = await Promise.allSettled(
    targets.map(({ containerdSocket }) =>
      runCommand('ctr', ['--address', containerdSocket, '--namespace', CRI_NAMESPACE, 'images', 'import', archive]),
    ),
  );
  const failures = results.flatMap((result, index) =>
    result.status === 'rejected' ? [`${targets[index]?.host}: ${(result.reason as Error).message}`] : [],
  );
  if (failures.length > 0) throw new ImageLoadError(`loading ${archive} failed on ${failures.join('; ')}`);
}
