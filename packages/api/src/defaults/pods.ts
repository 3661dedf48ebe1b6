/** Defaults of pods and of the pod templates inside workloads. */
import type { Container, Pod, PodSpec, PodTemplateSpec } from '../../gen/k8s/core/v1.ts';
import { defaultContainer } from './containers.ts';
import { defaultVolume } from './volumes.ts';

/** Seconds a pod gets between SIGTERM and SIGKILL when it does not say. */
const GRACE_PERIOD_SECONDS = 30;

export function defaultPodSpec(spec: PodSpec): void {
  if (spec.volumes !== undefined) {
    for (const volume of spec.volumes) {
      defaultVolume(volume);
    }
  }
  if (spec.initContainers !== undefined) {
    for (const container of spec.initContainers) {
      defaultContainer(container);
    }
  }
  // A pod without containers is refused later; until then nobody should have to ask whether there is a list.
  spec.containers ??= [];
  for (const container of spec.containers) {
    defaultContainer(container);
  }
  if (spec.ephemeralContainers !== undefined) {
    for (const container of spec.ephemeralContainers) {
      defaultContainer(container);
    }
  }
  if (!spec.restartPolicy) {
    spec.restartPolicy = 'Always';
  }
  spec.terminationGracePeriodSeconds ??= GRACE_PERIOD_SECONDS;
  if (!spec.dnsPolicy) {
    spec.dnsPolicy = 'ClusterFirst';
  }
  // The old name of the field mirrors the new one, for clients that still read it.
  if (spec.serviceAccountName) {
    spec.serviceAccount = spec.serviceAccountName;
  } else if (spec.serviceAccount) {
    spec.serviceAccountName = spec.serviceAccount;
  }
  spec.securityContext ??= {};
  if (!spec.schedulerName) {
    spec.schedulerName = 'default-scheduler';
  }
}

export function defaultPodTemplate(template: PodTemplateSpec): void {
  // A controller decoded from something hand-written may lack the template; validation reports that.
  if (template?.spec !== undefined) {
    defaultPodSpec(template.spec);
  }
}

/**
 * A pod gets what a template gets and then some: these last ones are not applied to templates, because they would change
 * the template's hash and with it roll out every workload again.
 */
export function defaultPod(pod: Pod): void {
  const spec = pod.spec;
  defaultPodSpec(spec);
  spec.enableServiceLinks ??= true;
  for (const container of spec.containers) {
    defaultRunningContainer(container, spec.hostNetwork === true);
  }
  for (const container of spec.initContainers ?? []) {
    defaultRunningContainer(container, spec.hostNetwork === true);
  }
  defaultPodLevelResources(spec);
}

/** What only running containers get: requests equal to limits when missing, and host ports under host networking. */
function defaultRunningContainer(container: Container, hostNetwork: boolean): void {
  const limits = container.resources?.limits;
  if (limits !== undefined) {
    container.resources.requests ??= {};
    copyMissing(limits, container.resources.requests);
  }
  if (hostNetwork) {
    for (const port of container.ports ?? []) {
      if (!port.hostPort) {
        port.hostPort = port.containerPort;
      }
    }
  }
}

function copyMissing(from: Record<string, string>, to: Record<string, string>): void {
  for (const name in from) {
    const value = from[name];
    if (value !== undefined && to[name] === undefined) {
      to[name] = value;
    }
  }
}

/** Pod-wide limits imply pod-wide requests, unless containers state their own. */
function defaultPodLevelResources(spec: PodSpec): void {
  const limits = spec.resources?.limits;
  if (spec.resources === undefined || limits === undefined) {
    return;
  }
  spec.resources.requests ??= {};
  const requests = spec.resources.requests;
  for (const name in limits) {
    const value = limits[name];
    const stated = spec.containers.some((container) => container.resources?.requests?.[name] !== undefined);
    if (value !== undefined && requests[name] === undefined && !stated) {
      requests[name] = value;
    }
  }
}
