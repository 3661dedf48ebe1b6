/** The controllers there are, by the names `--controllers` knows them by, and how each is made. */
import { ClusterRoleAggregationController } from './cluster-role-aggregation/cluster-role-aggregation-controller.ts';
import { DeploymentController } from './deployment/deployment-controller.ts';
import { DisruptionController } from './disruption/disruption-controller.ts';
import { EndpointSliceController } from './endpointslice/endpoint-slice-controller.ts';
import { EndpointSliceMirroringController } from './endpointslice/endpoint-slice-mirroring-controller.ts';
import { EndpointsController } from './endpointslice/endpoints-controller.ts';
import { GarbageCollector } from './garbage-collector/garbage-collector.ts';
import { JobController } from './job/job-controller.ts';
import { NamespaceController } from './namespace/namespace-controller.ts';
import type { Ipv4Cidr } from './node-ipam/cidr-set.ts';
import { NodeIpamController } from './node-ipam/node-ipam-controller.ts';
import { NodeLifecycleController } from './node-lifecycle/node-lifecycle-controller.ts';
import { TaintEvictionController } from './node-lifecycle/taint-eviction-controller.ts';
import { PodGcController } from './pod-gc/pod-gc-controller.ts';
import {
  ReplicaSetController,
  replicaSetKind,
  replicationControllerKind,
} from './replicaset/replica-set-controller.ts';
import { RootCaPublisher } from './serviceaccount/root-ca-publisher.ts';
import { ServiceAccountController } from './serviceaccount/service-account-controller.ts';
import type { ControllerContext, RunnableController } from './shared/controller-context.ts';

/** Everything flags decide about controllers. Times in milliseconds. */
export interface ControllerSettings {
  readonly deploymentWorkers: number;
  readonly replicaSetWorkers: number;
  readonly jobWorkers: number;
  readonly endpointWorkers: number;
  readonly endpointSliceWorkers: number;
  readonly mirroringWorkers: number;
  readonly namespaceWorkers: number;
  readonly garbageCollectorWorkers: number;
  readonly taintEvictionWorkers: number;
  readonly terminatedPodThreshold: number;
  readonly nodeMonitorGracePeriodMs: number;
  readonly nodeStartupGracePeriodMs: number;
  readonly nodeEvictionRate: number;
  readonly secondaryNodeEvictionRate: number;
  /** Undefined: nodes get their pod addresses from somebody else. */
  readonly clusterCidr: Ipv4Cidr | undefined;
  readonly nodeCidrPrefix: number;
  /** PEM to publish in every namespace; undefined: none is published. */
  readonly rootCa: string | undefined;
}

export const defaultControllerSettings: ControllerSettings = {
  deploymentWorkers: 5,
  replicaSetWorkers: 5,
  jobWorkers: 5,
  endpointWorkers: 5,
  endpointSliceWorkers: 5,
  mirroringWorkers: 5,
  namespaceWorkers: 10,
  garbageCollectorWorkers: 20,
  taintEvictionWorkers: 8,
  terminatedPodThreshold: 12_500,
  nodeMonitorGracePeriodMs: 40_000,
  nodeStartupGracePeriodMs: 60_000,
  nodeEvictionRate: 0.1,
  secondaryNodeEvictionRate: 0.01,
  clusterCidr: undefined,
  nodeCidrPrefix: 24,
  rootCa: undefined,
};

interface Entry {
  readonly name: string;
  /** The shorter name older Kubernetes versions used. */
  readonly alias: string;
  /** Undefined when the settings leave it nothing to do. */
  readonly make: (context: ControllerContext, settings: ControllerSettings) => RunnableController | undefined;
}

const entries: readonly Entry[] = [
  {
    name: 'deployment-controller',
    alias: 'deployment',
    make: (context, settings) => new DeploymentController(context, settings.deploymentWorkers),
  },
  {
    name: 'replicaset-controller',
    alias: 'replicaset',
    make: (context, settings) => new ReplicaSetController(context, replicaSetKind, settings.replicaSetWorkers),
  },
  {
    name: 'replicationcontroller-controller',
    alias: 'replicationcontroller',
    make: (context, settings) =>
      new ReplicaSetController(context, replicationControllerKind, settings.replicaSetWorkers),
  },
  {
    name: 'job-controller',
    alias: 'job',
    make: (context, settings) => new JobController(context, settings.jobWorkers),
  },
  {
    name: 'endpoints-controller',
    alias: 'endpoint',
    make: (context, settings) => new EndpointsController(context, settings.endpointWorkers),
  },
  {
    name: 'endpointslice-controller',
    alias: 'endpointslice',
    make: (context, settings) => new EndpointSliceController(context, settings.endpointSliceWorkers),
  },
  {
    name: 'endpointslice-mirroring-controller',
    alias: 'endpointslicemirroring',
    make: (context, settings) => new EndpointSliceMirroringController(context, settings.mirroringWorkers),
  },
  {
    name: 'serviceaccount-controller',
    alias: 'serviceaccount',
    make: (context) => new ServiceAccountController(context),
  },
  {
    name: 'root-ca-certificate-publisher-controller',
    alias: 'root-ca-cert-publisher',
    make: (context, { rootCa }) => (rootCa === undefined ? undefined : new RootCaPublisher(context, rootCa)),
  },
  {
    name: 'pod-garbage-collector-controller',
    alias: 'podgc',
    make: (context, settings) => new PodGcController(context, settings.terminatedPodThreshold),
  },
  {
    name: 'node-lifecycle-controller',
    alias: 'nodelifecycle',
    make: (context, settings) =>
      new NodeLifecycleController(context, {
        monitorGracePeriodMs: settings.nodeMonitorGracePeriodMs,
        startupGracePeriodMs: settings.nodeStartupGracePeriodMs,
        evictionRate: settings.nodeEvictionRate,
        secondaryEvictionRate: settings.secondaryNodeEvictionRate,
      }),
  },
  {
    name: 'taint-eviction-controller',
    alias: 'taint-eviction',
    make: (context, settings) => new TaintEvictionController(context, settings.taintEvictionWorkers),
  },
  {
    name: 'node-ipam-controller',
    alias: 'nodeipam',
    make: (context, { clusterCidr, nodeCidrPrefix: nodePrefix }) =>
      clusterCidr === undefined ? undefined : new NodeIpamController(context, { clusterCidr, nodePrefix }),
  },
  {
    name: 'disruption-controller',
    alias: 'disruption',
    make: (context) => new DisruptionController(context),
  },
  {
    name: 'clusterrole-aggregation-controller',
    alias: 'clusterrole-aggregation',
    make: (context) => new ClusterRoleAggregationController(context),
  },
];

const NAMESPACE = 'namespace-controller';
const GARBAGE_COLLECTOR = 'garbage-collector-controller';
const aliases: ReadonlyMap<string, string> = new Map([
  ...entries.map(({ name, alias }) => [alias, name] as const),
  ['namespace', NAMESPACE],
  ['garbagecollector', GARBAGE_COLLECTOR],
]);

export const controllerNames: readonly string[] = [...entries.map(({ name }) => name), NAMESPACE, GARBAGE_COLLECTOR];

/**
 * Reads `--controllers`: `*` is all, `foo` adds one, `-foo` takes one away (and wins). Throws RangeError for a name
 * nobody has.
 */
export function selectControllers(list: readonly string[]): Set<string> {
  const resolve = (name: string) => {
    const full = aliases.get(name) ?? name;
    if (!controllerNames.includes(full)) {
      throw new RangeError(`unknown controller ${JSON.stringify(name)}; there are ${controllerNames.join(', ')}`);
    }
    return full;
  };
  const selected = new Set<string>(list.includes('*') || list.length === 0 ? controllerNames : []);
  for (const item of list) if (item !== '*' && !item.startsWith('-')) selected.add(resolve(item));
  for (const item of list) if (item.startsWith('-')) selected.delete(resolve(item.slice(1)));
  return selected;
}

/** Makes the selected controllers; their informers and handlers are registered, nothing runs yet. */
export function makeControllers(
  context: ControllerContext,
  settings: ControllerSettings,
  selected: ReadonlySet<string>,
): RunnableController[] {
  const controllers: RunnableController[] = [];
  for (const { name, make } of entries) {
    const controller = selected.has(name) ? make(context, settings) : undefined;
    if (controller !== undefined) controllers.push(controller);
  }
  const namespace = selected.has(NAMESPACE) ? new NamespaceController(context, settings.namespaceWorkers) : undefined;
  if (namespace !== undefined) controllers.push(namespace);
  if (selected.has(GARBAGE_COLLECTOR)) {
    controllers.push(
      new GarbageCollector(context, {
        workers: settings.garbageCollectorWorkers,
        onDeleted: (object) => namespace?.objectDeleted(object),
      }),
    );
  }
  return controllers;
}
