import type { ConfigMap, Pod, Secret, Service } from '@gantry/api/core/v1';
import type { Clock, Logger } from '@gantry/runtime';
import type { CgroupManager } from '../cgroups/cgroup-manager.ts';
import type { DnsSettings } from '../config/dns.ts';
import type { HostSecurity } from '../config/security.ts';
import type { ImageManager } from '../images/image-manager.ts';
import type { ContainerRuntime } from '../runtime/contract.ts';
import type { StartLimiter } from '../runtime/start-limiter.ts';
import type { PodVolumes } from '../volumes/volume-manager.ts';
import type { PodFiles } from './pod-files.ts';
import type { TerminationMessages } from './termination-messages.ts';

/** Events as `kubectl describe pod` shows them. Never blocks or throws. */
export type RecordPodEvent = (
  pod: Pod,
  type: 'Normal' | 'Warning',
  reason: string,
  message: string,
  container?: string,
) => void;

/** Objects a pod refers to. Undefined means "does not exist"; a failure to ask rejects. */
export interface ObjectSource {
  configMap(namespace: string, name: string): Promise<ConfigMap | undefined>;
  secret(namespace: string, name: string): Promise<Secret | undefined>;
  /** Services known so far; empty before they were first listed. */
  services(): readonly Service[];
}

/** What is true of the host and does not change while the kubelet runs. */
export interface HostFacts {
  readonly nodeName: string;
  readonly hostIps: readonly string[];
  readonly cgroupRoot: string;
  readonly dns: DnsSettings;
  readonly security: HostSecurity;
  readonly memoryCapacityBytes: number;
  readonly negativeOomScore: boolean;
  readonly podPidsLimit: number | undefined;
  readonly allocatable: { readonly [resource: string]: string };
}

/** Everything the effects of a pod are made with. */
export interface KubeletContext {
  readonly host: HostFacts;
  readonly runtime: ContainerRuntime;
  readonly runtimeName: string;
  /** Shared by all pods of the host. */
  readonly startLimiter: StartLimiter;
  readonly volumes: PodVolumes;
  /** Undefined where containers are simulated: then neither files nor environments are made. */
  readonly files: PodFiles | undefined;
  readonly terminationMessages: TerminationMessages | undefined;
  readonly images: ImageManager;
  readonly cgroups: CgroupManager | undefined;
  readonly objects: ObjectSource;
  readonly record: RecordPodEvent;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Publishes the final status and removes the API object. Resolves once it is gone; absent already is a success. */
  readonly finishDeletion: (pod: Pod) => Promise<void>;
}
