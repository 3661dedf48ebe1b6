/**
 * The configuration of one host's private containerd. Several containerds can share a machine (one per network-namespace
 * host), so everything that defaults to a machine-wide path is given here: root, state, socket, runc's state directory
 * and the CNI configuration directory.
 */
export interface ContainerdConfigOptions {
  /** Persistent data: content store, snapshots, metadata. */
  readonly rootDir: string;
  /** Runtime state: shims, FIFOs, rootfs mounts. Unix socket paths below it must stay under 108 bytes. */
  readonly stateDir: string;
  /** Path of the gRPC socket (without the `unix://` scheme). */
  readonly socketPath: string;
  /** runc's own state directory (`runc --root`). Two containerds that share it would see each other's containers. */
  readonly runcRootDir: string;
  /** Reference of the image that holds a sandbox's namespaces; must be loaded, or reachable in a registry. */
  readonly pauseImage: string;
  readonly cniConfDir: string;
  readonly cniBinDir: string;
  /**
   * Set when the process may not lower oom_score_adj (no CAP_SYS_RESOURCE). Without it the CRI plugin asks for -998 on
   * each sandbox and runc dies with "can't get final child's PID from pipe".
   */
  readonly restrictOomScoreAdj: boolean;
  /** overlayfs unless the file system under `rootDir` cannot carry it, then native. Default overlayfs. */
  readonly snapshotter?: 'overlayfs' | 'native';
  /** Cgroup that containerd moves itself into; unset leaves it where it was started. */
  readonly cgroupPath?: string;
  /** Directory of per-registry `hosts.toml` files; unset uses the registries' own names over HTTPS. */
  readonly registryConfigDir?: string;
  /** Log level, `warn` by default: at `info` every exec and every sandbox is several lines. */
  readonly logLevel?: 'error' | 'warn' | 'info' | 'debug';
  /** True on hosts whose init is systemd and whose kubelet uses the systemd cgroup driver. Default false. */
  readonly systemdCgroup?: boolean;
}

/**
 * Renders containerd's configuration file (format version 2, containerd 1.6 and 1.7). Pure: the same options give the same text, so a
 * caller can compare it with what is on disk and restart containerd only when it differs.
 */
export function renderContainerdConfig(options: ContainerdConfigOptions): string {
  const cri = 'plugins."io.containerd.grpc.v1.cri"';
  const lines = [
    'version = 2',
    `root = ${quote(options.rootDir)}`,
    `state = ${quote(options.stateDir)}`,
    // What a host here never uses only lengthens the start and logs failures. (The v1 linux runtime looks like
    // another candidate, but the tasks service of 1.6 does not load without it.)
    `disabled_plugins = [${DISABLED_PLUGINS.map(quote).join(', ')}]`,
    // containerd itself must not be raised above its parent either: a negative score needs the same capability.
    'oom_score = 0',
    '',
    '[grpc]',
    `address = ${quote(options.socketPath)}`,
    '',
    '[ttrpc]',
    `address = ${quote(`${options.socketPath}.ttrpc`)}`,
    '',
    '[debug]',
    `level = ${quote(options.logLevel ?? 'warn')}`,
    '',
    ...(options.cgroupPath === undefined ? [] : ['[cgroup]', `path = ${quote(options.cgroupPath)}`, '']),
    `[${cri}]`,
    `sandbox_image = ${quote(options.pauseImage)}`,
    `restrict_oom_score_adj = ${options.restrictOomScoreAdj}`,
    // Exec, attach and port-forward are served to the kubelet of the same host only.
    'stream_server_address = "127.0.0.1"',
    'stream_server_port = "0"',
    // Network namespaces of pods go under the state directory, so removing it removes every trace of this host.
    'netns_mounts_under_state_dir = true',
    // Nothing reads the plugin's own stats cache; the kubelet reads cgroups.
    'stats_collect_period = 60',
    // Lets unprivileged containers ping and bind low ports, as rootful Docker does; neither leaves the pod's namespace.
    'enable_unprivileged_ports = true',
    'enable_unprivileged_icmp = true',
    'tolerate_missing_hugetlb_controller = true',
    '',
    `[${cri}.cni]`,
    `bin_dir = ${quote(options.cniBinDir)}`,
    `conf_dir = ${quote(options.cniConfDir)}`,
    'max_conf_num = 1',
    '',
    `[${cri}.containerd]`,
    `snapshotter = ${quote(options.snapshotter ?? 'overlayfs')}`,
    'default_runtime_name = "runc"',
    '',
    `[${cri}.containerd.runtimes.runc]`,
    'runtime_type = "io.containerd.runc.v2"',
    '',
    `[${cri}.containerd.runtimes.runc.options]`,
    `Root = ${quote(options.runcRootDir)}`,
    `SystemdCgroup = ${options.systemdCgroup ?? false}`,
    ...(options.registryConfigDir === undefined
      ? []
      : ['', `[${cri}.registry]`, `config_path = ${quote(options.registryConfigDir)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

const DISABLED_PLUGINS = [
  'io.containerd.snapshotter.v1.aufs',
  'io.containerd.snapshotter.v1.btrfs',
  'io.containerd.snapshotter.v1.devmapper',
  'io.containerd.snapshotter.v1.zfs',
  'io.containerd.internal.v1.restart',
  // Creates /opt/containerd, outside the host's own directories.
  'io.containerd.internal.v1.opt',
  'io.containerd.tracing.processor.v1.otlp',
  'io.containerd.internal.v1.tracing',
];

/** A TOML basic string: JSON's escapes are a subset of TOML's for the characters a path or image name can hold. */
function quote(text: string): string {
  return JSON.stringify(text);
}
