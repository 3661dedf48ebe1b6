/** What `/version` says. */

/** The Kubernetes version whose API is spoken here. Clients compare major and minor with their own. */
export const KUBERNETES_VERSION = { major: '1', minor: '35', patch: '0' } as const;

export interface BuildInfo {
  /** Gantry's own version, such as `0.1.0`. */
  readonly version: string;
  readonly gitCommit?: string | undefined;
  /** RFC 3339 */
  readonly buildDate?: string | undefined;
  /** What runs the server, such as `node v26.0.0`. */
  readonly runtime: string;
  /** `linux/amd64` */
  readonly platform: string;
}

/**
 * `v1.35.0+gantry.0.1.0`: Gantry's version is semver build metadata, not a pre-release, so that charts that demand
 * `>=1.35.0` accept it.
 */
export function gitVersion(version: string): string {
  const { major, minor, patch } = KUBERNETES_VERSION;
  return `v${major}.${minor}.${patch}+gantry.${version}`;
}

export function versionInfo(build: BuildInfo): Record<string, string> {
  const { major, minor } = KUBERNETES_VERSION;
  return {
    major,
    minor,
    emulationMajor: major,
    emulationMinor: minor,
    minCompatibilityMajor: major,
    minCompatibilityMinor: String(Number(minor) - 1),
    gitVersion: gitVersion(build.version),
    gitCommit: build.gitCommit ?? '',
    gitTreeState: build.gitCommit ? 'clean' : '',
    buildDate: build.buildDate ?? '',
    goVersion: build.runtime,
    compiler: 'node',
    platform: build.platform,
  };
}
