/** Containers of a pod: main, init (with restartable sidecars among them) and ephemeral. */
import { duplicate, forbidden, invalid, notSupported, portName, required } from '@gantry/machinery';
import type {
  Container,
  ContainerPort,
  EphemeralContainer,
  PodSpec,
  Volume,
  VolumeDevice,
  VolumeMount,
} from '../../gen/k8s/core/v1.ts';
import { checkEnv, checkEnvFrom } from './env.ts';
import { checkDnsLabel } from './labels.ts';
import { checkLifecycle, checkProbes } from './probes.ts';
import { checkResizePolicies, checkResourceRequirements } from './resources.ts';
import { checkSecurityContext } from './security-context.ts';
import { checkEnum, checkFormat, type Errors, each, isIP, isPort, PORT_RANGE } from './values.ts';
import { checkRelativePath } from './volumes.ts';

const PULL_POLICIES = ['Always', 'IfNotPresent', 'Never'];
const MESSAGE_POLICIES = ['FallbackToLogsOnError', 'File'];
const PROTOCOLS = ['SCTP', 'TCP', 'UDP'];

/** What the checks of one container need to know about its pod. */
export interface PodScope {
  readonly spec: PodSpec;
  readonly volumes: ReadonlyMap<string, Volume>;
  /** Names of containers seen so far. */
  readonly names: Set<string>;
  /** Host ports taken so far, as `port/protocol/address`. */
  readonly hostPorts: Set<string>;
}

export function checkContainers(errors: Errors, path: string, containers: readonly Container[], scope: PodScope): void {
  if (containers.length === 0) {
    errors.push(required(path));
    return;
  }
  for (let i = 0; i < containers.length; i++) {
    const container = containers[i]!;
    const at = `${path}[${i}]`;
    checkCommon(errors, at, container, scope);
    checkLifecycle(errors, at, container.lifecycle);
    checkProbes(errors, at, container);
    if (container.restartPolicy !== undefined && each(container.restartPolicyRules).length === 0) {
      checkEnum(errors, `${at}.restartPolicy`, container.restartPolicy, ['Always', 'Never', 'OnFailure']);
    }
    checkHostPorts(errors, `${at}.ports`, each(container.ports), scope);
  }
}

export function checkInitContainers(
  errors: Errors,
  path: string,
  containers: readonly Container[],
  scope: PodScope,
): void {
  for (let i = 0; i < containers.length; i++) {
    const container = containers[i]!;
    const at = `${path}[${i}]`;
    checkCommon(errors, at, container, scope);
    checkEnum(errors, `${at}.restartPolicy`, container.restartPolicy, ['Always', 'Never', 'OnFailure']);
    if (container.restartPolicy === 'Always') {
      // A sidecar lives as long as the pod, so it may be probed.
      checkLifecycle(errors, at, container.lifecycle);
      checkProbes(errors, at, container);
    } else {
      for (const member of ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
        if (container[member] !== undefined) {
          errors.push(forbidden(`${at}.${member}`, 'may not be set for init containers without restartPolicy=Always'));
        }
      }
    }
    // Init containers run one after another, so their host ports clash only with those of the same container.
    checkHostPorts(errors, `${at}.ports`, each(container.ports), { ...scope, hostPorts: new Set() });
  }
}

const EPHEMERAL_FORBIDDEN = [
  'ports',
  'livenessProbe',
  'readinessProbe',
  'startupProbe',
  'lifecycle',
  'resources',
  'resizePolicy',
  'restartPolicy',
] as const;

export function checkEphemeralContainers(
  errors: Errors,
  path: string,
  containers: readonly EphemeralContainer[],
  scope: PodScope,
): void {
  for (let i = 0; i < containers.length; i++) {
    const container = containers[i]!;
    const at = `${path}[${i}]`;
    checkCommon(errors, at, container, scope);
    for (const member of EPHEMERAL_FORBIDDEN) {
      const value = container[member];
      const empty = value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
      if (!empty) {
        errors.push(forbidden(`${at}.${member}`, 'cannot be set for an Ephemeral Container'));
      }
    }
    const mounts = each(container.volumeMounts);
    for (let j = 0; j < mounts.length; j++) {
      if (mounts[j]!.subPath || mounts[j]!.subPathExpr) {
        errors.push(forbidden(`${at}.volumeMounts[${j}].subPath`, 'cannot be set for an Ephemeral Container'));
      }
    }
    const target = container.targetContainerName;
    if (
      target &&
      ![...each(scope.spec.containers), ...each(scope.spec.initContainers)].some(({ name }) => name === target)
    ) {
      errors.push({ type: 'FieldValueNotFound', field: `${at}.targetContainerName`, value: target, detail: '' });
    }
  }
}

function checkCommon(errors: Errors, path: string, container: Container | EphemeralContainer, scope: PodScope): void {
  if (!container.name) {
    errors.push(required(`${path}.name`));
  } else {
    checkDnsLabel(errors, `${path}.name`, container.name);
    if (scope.names.has(container.name)) {
      errors.push(duplicate(`${path}.name`, container.name));
    }
    scope.names.add(container.name);
  }
  checkImage(errors, `${path}.image`, container.image);
  if (!container.terminationMessagePolicy) {
    errors.push(required(`${path}.terminationMessagePolicy`));
  } else {
    checkEnum(errors, `${path}.terminationMessagePolicy`, container.terminationMessagePolicy, MESSAGE_POLICIES);
  }
  if (!container.imagePullPolicy) {
    errors.push(required(`${path}.imagePullPolicy`));
  } else {
    checkEnum(errors, `${path}.imagePullPolicy`, container.imagePullPolicy, PULL_POLICIES);
  }
  if (container.ports !== undefined) {
    checkPorts(errors, `${path}.ports`, container.ports);
  }
  if (container.env !== undefined) {
    checkEnv(errors, `${path}.env`, container.env);
  }
  if (container.envFrom !== undefined) {
    checkEnvFrom(errors, `${path}.envFrom`, container.envFrom);
  }
  if (container.volumeMounts !== undefined) {
    checkMounts(errors, `${path}.volumeMounts`, container, scope);
  }
  if (container.volumeDevices !== undefined) {
    checkDevices(errors, `${path}.volumeDevices`, container.volumeDevices, each(container.volumeMounts), scope);
  }
  checkResourceRequirements(errors, `${path}.resources`, container.resources);
  checkClaims(errors, `${path}.resources.claims`, container, scope);
  if (container.resizePolicy !== undefined) {
    checkResizePolicies(errors, `${path}.resizePolicy`, container.resizePolicy);
  }
  checkSecurityContext(errors, `${path}.securityContext`, container.securityContext, scope.spec.hostUsers !== false);
}

function checkImage(errors: Errors, path: string, image: string | undefined): void {
  if (!image) {
    errors.push(required(path));
  } else if (image.trim() !== image) {
    errors.push(invalid(path, image, 'must not have leading or trailing whitespace'));
  }
}

function checkClaims(errors: Errors, path: string, container: Container | EphemeralContainer, scope: PodScope): void {
  const claims = each(container.resources?.claims);
  for (let i = 0; i < claims.length; i++) {
    const name = claims[i]!.name;
    if (!name) {
      errors.push(required(`${path}[${i}].name`));
    } else if (!each(scope.spec.resourceClaims).some((claim) => claim.name === name)) {
      errors.push({ type: 'FieldValueNotFound', field: `${path}[${i}]`, value: name, detail: '' });
    }
  }
}

function checkPorts(errors: Errors, path: string, ports: readonly ContainerPort[]): void {
  let names: Set<string> | undefined;
  for (let i = 0; i < ports.length; i++) {
    const port = ports[i]!;
    const at = `${path}[${i}]`;
    if (port.name) {
      const before = errors.length;
      checkFormat(errors, `${at}.name`, port.name, portName);
      names ??= new Set();
      if (errors.length === before && names.has(port.name)) {
        errors.push(duplicate(`${at}.name`, port.name));
      }
      names.add(port.name);
    }
    if (!port.containerPort) {
      errors.push(required(`${at}.containerPort`));
    } else if (!isPort(port.containerPort)) {
      errors.push(invalid(`${at}.containerPort`, port.containerPort, PORT_RANGE));
    }
    if (port.hostPort && !isPort(port.hostPort)) {
      errors.push(invalid(`${at}.hostPort`, port.hostPort, PORT_RANGE));
    }
    if (!port.protocol) {
      errors.push(required(`${at}.protocol`));
    } else {
      checkEnum(errors, `${at}.protocol`, port.protocol, PROTOCOLS);
    }
    if (port.hostIP && !isIP(port.hostIP)) {
      errors.push(invalid(`${at}.hostIP`, port.hostIP, 'must be a valid IP address'));
    }
  }
}

function checkHostPorts(errors: Errors, path: string, ports: readonly ContainerPort[], scope: PodScope): void {
  for (let i = 0; i < ports.length; i++) {
    const port = ports[i]!;
    if (!port.hostPort) {
      continue;
    }
    if (scope.spec.hostNetwork === true && port.hostPort !== port.containerPort) {
      errors.push(
        invalid(`${path}[${i}].containerPort`, port.containerPort, 'must match `hostPort` when `hostNetwork` is true'),
      );
    }
    const taken = `${port.protocol}/${port.hostIP ?? ''}/${port.hostPort}`;
    if (scope.hostPorts.has(taken)) {
      errors.push(duplicate(`${path}[${i}].hostPort`, taken));
    }
    scope.hostPorts.add(taken);
  }
}

const PROPAGATIONS = ['Bidirectional', 'HostToContainer', 'None'];

function checkMounts(errors: Errors, path: string, container: Container | EphemeralContainer, scope: PodScope): void {
  const mounts: readonly VolumeMount[] = each(container.volumeMounts);
  const seen = new Set<string>();
  for (let i = 0; i < mounts.length; i++) {
    const mount = mounts[i]!;
    const at = `${path}[${i}]`;
    if (!mount.name) {
      errors.push(required(`${at}.name`));
    } else if (!scope.volumes.has(mount.name)) {
      errors.push({ type: 'FieldValueNotFound', field: `${at}.name`, value: mount.name, detail: '' });
    }
    if (!mount.mountPath) {
      errors.push(required(`${at}.mountPath`));
    } else if (seen.has(mount.mountPath)) {
      errors.push(invalid(`${at}.mountPath`, mount.mountPath, 'must be unique'));
    }
    seen.add(mount.mountPath);
    if (mount.subPath && mount.subPathExpr) {
      errors.push(invalid(`${at}.subPathExpr`, mount.subPathExpr, 'subPathExpr and subPath are mutually exclusive'));
    }
    if (mount.subPath) {
      checkRelativePath(errors, `${at}.subPath`, mount.subPath);
    }
    if (mount.subPathExpr) {
      checkRelativePath(errors, `${at}.subPathExpr`, mount.subPathExpr);
    }
    if (mount.mountPropagation !== undefined) {
      checkEnum(errors, `${at}.mountPropagation`, mount.mountPropagation, PROPAGATIONS);
      if (mount.mountPropagation === 'Bidirectional' && container.securityContext?.privileged !== true) {
        errors.push(
          forbidden(
            `${at}.mountPropagation`,
            'Bidirectional mount propagation is available only to privileged containers',
          ),
        );
      }
    }
    checkRecursiveReadOnly(errors, `${at}.recursiveReadOnly`, mount);
  }
}

function checkRecursiveReadOnly(errors: Errors, path: string, mount: VolumeMount): void {
  switch (mount.recursiveReadOnly) {
    case undefined:
    case 'Disabled':
      return;
    case 'Enabled':
    case 'IfPossible':
      if (mount.readOnly !== true) {
        errors.push(forbidden(path, 'may only be specified when readOnly is true'));
      }
      if (mount.mountPropagation !== undefined && mount.mountPropagation !== 'None') {
        errors.push(forbidden(path, 'may only be specified when mountPropagation is None or not specified'));
      }
      return;
    default:
      errors.push(notSupported(path, mount.recursiveReadOnly, ['Disabled', 'Enabled', 'IfPossible']));
  }
}

function checkDevices(
  errors: Errors,
  path: string,
  devices: readonly VolumeDevice[],
  mounts: readonly VolumeMount[],
  scope: PodScope,
): void {
  for (let i = 0; i < devices.length; i++) {
    const device = devices[i]!;
    const at = `${path}[${i}]`;
    const volume = scope.volumes.get(device.name);
    if (!device.name) {
      errors.push(required(`${at}.name`));
    } else if (volume === undefined) {
      errors.push({ type: 'FieldValueNotFound', field: `${at}.name`, value: device.name, detail: '' });
    } else if (volume.persistentVolumeClaim === undefined && volume.ephemeral === undefined) {
      errors.push(
        invalid(
          `${at}.name`,
          device.name,
          'can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode',
        ),
      );
    }
    if (!device.devicePath) {
      errors.push(required(`${at}.devicePath`));
    } else {
      if (device.devicePath.includes('..') && device.devicePath.split('/').includes('..')) {
        errors.push(invalid(`${at}.devicePath`, device.devicePath, "must not contain '..'"));
      }
      if (mounts.some((mount) => mount.mountPath === device.devicePath)) {
        errors.push(invalid(`${at}.devicePath`, device.devicePath, 'must not already exist in volumeMounts'));
      }
    }
    if (mounts.some((mount) => mount.name === device.name)) {
      errors.push(invalid(`${at}.name`, device.name, 'must not already exist in volumeMounts'));
    }
  }
}
