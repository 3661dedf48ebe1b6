/** What this build is. Bundling replaces the environment reads by constants. */

export interface BuildInfo {
  /** Gantry's own version, for example `0.1.0`. */
  readonly version: string;
  /** The Kubernetes version whose API this build serves. */
  readonly kubernetesVersion: string;
  readonly gitCommit: string;
  readonly buildDate: string;
  readonly nodeVersion: string;
  /** `linux/amd64` and the like. */
  readonly platform: string;
}

const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

export const buildInfo: BuildInfo = {
  version: process.env.GANTRY_VERSION ?? '0.1.0',
  kubernetesVersion: 'v1.35.0',
  gitCommit: process.env.GANTRY_GIT_COMMIT ?? '',
  buildDate: process.env.GANTRY_BUILD_DATE ?? '1970-01-01T00:00:00Z',
  nodeVersion: process.version,
  platform: `${process.platform}/${architectures[process.arch] ?? process.arch}`,
};

/** `User-Agent` of a component: `kube-scheduler/v1.35.0 (linux/amd64) gantry/0.1.0`. */
export function userAgent(component: string): string {
  return `${component}/${buildInfo.kubernetesVersion} (${buildInfo.platform}) gantry/${buildInfo.version}`;
}
