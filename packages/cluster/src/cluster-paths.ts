/** Where a dev cluster keeps things: under `.gantry/` of the checkout, or wherever GANTRY_STATE says (tests do). */
import { join } from 'node:path';
import type { ClusterConfig, HostConfig } from './cluster-config.ts';

export class ClusterPaths {
  readonly root: string;
  readonly state: string;

  constructor(root: string, state = process.env.GANTRY_STATE ?? join(root, '.gantry')) {
    this.root = root;
    this.state = state;
  }

  get clusterFile(): string {
    return join(this.state, 'cluster.json');
  }

  /** The administrator's kubeconfig. */
  get kubeconfig(): string {
    return join(this.state, 'kubeconfig');
  }

  /** Authorities and the keys that only whoever sets up hosts may have. */
  get pki(): string {
    return join(this.state, 'pki');
  }

  get images(): string {
    return join(this.state, 'images');
  }

  /** How registries are reached, as containerd reads it: `<host:port>/hosts.toml`. Read at every pull. */
  get registries(): string {
    return join(this.state, 'registries');
  }

  /** Survives the cluster: packages and layers for image builds. */
  get imageCache(): string {
    return join(this.root, '.cache', 'images');
  }

  get frontDoorPid(): string {
    return join(this.state, 'front-door.pid');
  }

  get frontDoorLog(): string {
    return join(this.state, 'front-door.log');
  }

  host(host: Pick<HostConfig, 'name'>): HostPaths {
    return new HostPaths(join(this.state, 'hosts', host.name));
  }
}

/** One host's disk. Paths are the same inside and outside the host, except {@link run}, which the host sees as /run. */
export class HostPaths {
  readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  get run(): string {
    return join(this.base, 'run');
  }
  get pki(): string {
    return join(this.base, 'pki');
  }
  get kubeconfigs(): string {
    return join(this.base, 'kubeconfigs');
  }
  get etcd(): string {
    return join(this.base, 'etcd');
  }
  get containerd(): string {
    return join(this.base, 'containerd');
  }
  get kubelet(): string {
    return join(this.base, 'kubelet');
  }
  get cniConfig(): string {
    return join(this.base, 'cni', 'net.d');
  }
  get cniData(): string {
    return join(this.base, 'cni', 'data');
  }
  get logs(): string {
    return join(this.base, 'logs');
  }
  /** One file per running component, its content the process id. */
  get pids(): string {
    return join(this.base, 'pids');
  }
  get agentPid(): string {
    return join(this.base, 'agent.pid');
  }
}

/** Kernel names (bridge, namespaces, cgroups) of a cluster; short enough for interface names (15 characters). */
export const kernelNames = {
  bridge: (config: Pick<ClusterConfig, 'id'>) => `gantry${config.id}`,
  namespace: (config: Pick<ClusterConfig, 'id'>, host: Pick<HostConfig, 'name'>) => `gantry-${config.id}-${host.name}`,
  linkOutside: (config: Pick<ClusterConfig, 'id'>, host: Pick<HostConfig, 'index'>) => `gv${config.id}-${host.index}`,
  cgroup: (config: Pick<ClusterConfig, 'id'>) => `gantry-${config.id}`,
};
