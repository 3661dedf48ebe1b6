/** Defaults of containers of every sort: main, init and ephemeral. */
import type { Container, ContainerPort, EnvVar, Lifecycle, LifecycleHandler, Probe } from '../../gen/k8s/core/v1.ts';
import { isMutableImageReference } from './image-reference.ts';

/** The fields main, init and ephemeral containers share as far as defaults go. */
type ContainerFields = Pick<
  Container,
  | 'image'
  | 'imagePullPolicy'
  | 'terminationMessagePath'
  | 'terminationMessagePolicy'
  | 'env'
  | 'ports'
  | 'livenessProbe'
  | 'readinessProbe'
  | 'startupProbe'
  | 'lifecycle'
>;

export function defaultContainer(container: ContainerFields): void {
  if (!container.imagePullPolicy) {
    container.imagePullPolicy = isMutableImageReference(container.image ?? '') ? 'Always' : 'IfNotPresent';
  }
  if (!container.terminationMessagePath) {
    container.terminationMessagePath = '/dev/termination-log';
  }
  if (!container.terminationMessagePolicy) {
    container.terminationMessagePolicy = 'File';
  }
  if (container.ports !== undefined) {
    defaultContainerPorts(container.ports);
  }
  if (container.env !== undefined) {
    defaultEnv(container.env);
  }
  if (container.livenessProbe !== undefined) {
    defaultProbe(container.livenessProbe);
  }
  if (container.readinessProbe !== undefined) {
    defaultProbe(container.readinessProbe);
  }
  if (container.startupProbe !== undefined) {
    defaultProbe(container.startupProbe);
  }
  if (container.lifecycle !== undefined) {
    defaultLifecycle(container.lifecycle);
  }
}

function defaultContainerPorts(ports: ContainerPort[]): void {
  for (const port of ports) {
    if (!port.protocol) {
      port.protocol = 'TCP';
    }
  }
}

function defaultEnv(env: EnvVar[]): void {
  for (const variable of env) {
    const source = variable.valueFrom;
    if (source === undefined) {
      continue;
    }
    if (source.fieldRef !== undefined && !source.fieldRef.apiVersion) {
      source.fieldRef.apiVersion = 'v1';
    }
    if (source.fileKeyRef !== undefined && source.fileKeyRef.optional === undefined) {
      source.fileKeyRef.optional = false;
    }
  }
}

function defaultProbe(probe: Probe): void {
  // Zero means "not said" for these four: none of them is meaningful as zero.
  if (!probe.timeoutSeconds) {
    probe.timeoutSeconds = 1;
  }
  if (!probe.periodSeconds) {
    probe.periodSeconds = 10;
  }
  if (!probe.successThreshold) {
    probe.successThreshold = 1;
  }
  if (!probe.failureThreshold) {
    probe.failureThreshold = 3;
  }
  defaultHttpGet(probe);
  if (probe.grpc !== undefined && (probe.grpc.service === undefined || probe.grpc.service === null)) {
    probe.grpc.service = '';
  }
}

function defaultHttpGet(handler: Pick<LifecycleHandler, 'httpGet'>): void {
  const httpGet = handler.httpGet;
  if (httpGet === undefined) {
    return;
  }
  if (!httpGet.path) {
    httpGet.path = '/';
  }
  if (!httpGet.scheme) {
    httpGet.scheme = 'HTTP';
  }
}

function defaultLifecycle(lifecycle: Lifecycle): void {
  if (lifecycle.postStart !== undefined) {
    defaultHttpGet(lifecycle.postStart);
  }
  if (lifecycle.preStop !== undefined) {
    defaultHttpGet(lifecycle.preStop);
  }
}
