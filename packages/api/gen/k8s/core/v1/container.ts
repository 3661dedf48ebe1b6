// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, unknownFields, writeUnknown } from '../../../../src/generated.ts';
import { type ResourceRequirements, ResourceRequirementsSchema, decodeResourceRequirements, encodeResourceRequirements } from './compute-resources.ts';
import { type EnvFromSource, EnvFromSourceSchema, type EnvVar, EnvVarSchema, decodeEnvFromSource, decodeEnvVar, encodeEnvFromSource, encodeEnvVar } from './env.ts';
import { type Lifecycle, LifecycleSchema, type Probe, ProbeSchema, decodeLifecycle, decodeProbe, encodeLifecycle, encodeProbe } from './probe.ts';
import { type SecurityContext, SecurityContextSchema, decodeSecurityContext, encodeSecurityContext } from './security-context.ts';

/** One container of a pod. */
export interface Container {
  /** Name, unique within the pod. */
  name: string;
  /** Image to run. */
  image?: string | undefined;
  /** Program to run, in place of the image's entry point. $(NAME) stands for the environment variable NAME. */
  command?: string[] | undefined;
  /** Arguments, in place of the image's. */
  args?: string[] | undefined;
  /** Directory the program starts in; the image's when empty. */
  workingDir?: string | undefined;
  /** Ports the container listens on; for information, others can be reached too. */
  ports?: ContainerPort[] | undefined;
  /** Sources whose entries all become environment variables. */
  envFrom?: EnvFromSource[] | undefined;
  /** Environment variables; they go before those of envFrom. */
  env?: EnvVar[] | undefined;
  /** CPU, memory and other resources the container needs and may use. */
  resources: ResourceRequirements;
  resizePolicy?: ContainerResizePolicy[] | undefined;
  /** Always makes an init container a sidecar that runs as long as the pod. */
  restartPolicy?: string | undefined;
  restartPolicyRules?: ContainerRestartRule[] | undefined;
  /** Where the pod's volumes appear in the container's file system. */
  volumeMounts?: VolumeMount[] | undefined;
  /** Block devices the container gets. */
  volumeDevices?: VolumeDevice[] | undefined;
  /** The container is restarted when this probe fails. */
  livenessProbe?: Probe | undefined;
  /** The pod receives traffic while this probe succeeds. */
  readinessProbe?: Probe | undefined;
  /** The other probes wait until this one has succeeded. */
  startupProbe?: Probe | undefined;
  /** What is done after start and before stop. */
  lifecycle?: Lifecycle | undefined;
  /** File whose content becomes the message of the termination status. */
  terminationMessagePath?: string | undefined;
  /** Where the termination message comes from. */
  terminationMessagePolicy?: 'File' | 'FallbackToLogsOnError' | undefined;
  /** When the image is pulled. */
  imagePullPolicy?: 'Always' | 'Never' | 'IfNotPresent' | undefined;
  /** Security settings of this container. */
  securityContext?: SecurityContext | undefined;
  /** Keep a standard input open. */
  stdin?: boolean | undefined;
  /** Close standard input after the first attached client leaves. */
  stdinOnce?: boolean | undefined;
  /** Run on a terminal; needs stdin. */
  tty?: boolean | undefined;
}

/** A port of a container. */
export interface ContainerPort {
  name?: string | undefined;
  /** Port of the node that is forwarded to this one. */
  hostPort?: number | undefined;
  containerPort: number;
  protocol?: 'TCP' | 'UDP' | 'SCTP' | undefined;
  hostIP?: string | undefined;
}

export interface ContainerResizePolicy {
  resourceName: string;
  restartPolicy: string;
}

export interface ContainerRestartRule {
  action: string;
  exitCodes?: ContainerRestartRuleOnExitCodes | undefined;
}

export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  values?: number[] | undefined;
}

export interface EphemeralContainer extends EphemeralContainerCommon {
  targetContainerName?: string | undefined;
}

export interface EphemeralContainerCommon {
  name: string;
  image?: string | undefined;
  command?: string[] | undefined;
  args?: string[] | undefined;
  workingDir?: string | undefined;
  ports?: ContainerPort[] | undefined;
  envFrom?: EnvFromSource[] | undefined;
  env?: EnvVar[] | undefined;
  resources: ResourceRequirements;
  resizePolicy?: ContainerResizePolicy[] | undefined;
  restartPolicy?: string | undefined;
  restartPolicyRules?: ContainerRestartRule[] | undefined;
  volumeMounts?: VolumeMount[] | undefined;
  volumeDevices?: VolumeDevice[] | undefined;
  livenessProbe?: Probe | undefined;
  readinessProbe?: Probe | undefined;
  startupProbe?: Probe | undefined;
  lifecycle?: Lifecycle | undefined;
  terminationMessagePath?: string | undefined;
  terminationMessagePolicy?: 'File' | 'FallbackToLogsOnError' | undefined;
  imagePullPolicy?: 'Always' | 'Never' | 'IfNotPresent' | undefined;
  securityContext?: SecurityContext | undefined;
  stdin?: boolean | undefined;
  stdinOnce?: boolean | undefined;
  tty?: boolean | undefined;
}

export interface VolumeDevice {
  name: string;
  devicePath: string;
}

/** A volume inside a container. */
export interface VolumeMount {
  name: string;
  readOnly?: boolean | undefined;
  recursiveReadOnly?: string | undefined;
  /** Path in the container. */
  mountPath: string;
  /** Path within the volume to mount instead of its root. */
  subPath?: string | undefined;
  mountPropagation?: 'None' | 'HostToContainer' | 'Bidirectional' | undefined;
  subPathExpr?: string | undefined;
}

export function encodeContainer(w: Writer, m: Container): void {
  writeUnknown(w, m, unknownFields);
  if (m.restartPolicyRules) {
    const list = m.restartPolicyRules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerRestartRule(w, list[i] ?? (emptyMessage as ContainerRestartRule));
      w.close(before, 202);
    }
  }
  if (m.restartPolicy !== undefined && m.restartPolicy !== null) {
    w.string(m.restartPolicy, 194);
  }
  if (m.resizePolicy) {
    const list = m.resizePolicy;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerResizePolicy(w, list[i] ?? (emptyMessage as ContainerResizePolicy));
      w.close(before, 186);
    }
  }
  if (m.startupProbe !== undefined && m.startupProbe !== null) {
    const before = w.size();
    encodeProbe(w, m.startupProbe);
    w.close(before, 178);
  }
  if (m.volumeDevices) {
    const list = m.volumeDevices;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeVolumeDevice(w, list[i] ?? (emptyMessage as VolumeDevice));
      w.close(before, 170);
    }
  }
  w.string(m.terminationMessagePolicy, 162);
  if (m.envFrom) {
    const list = m.envFrom;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEnvFromSource(w, list[i] ?? (emptyMessage as EnvFromSource));
      w.close(before, 154);
    }
  }
  w.bool(m.tty, 144);
  w.bool(m.stdinOnce, 136);
  w.bool(m.stdin, 128);
  if (m.securityContext !== undefined && m.securityContext !== null) {
    const before = w.size();
    encodeSecurityContext(w, m.securityContext);
    w.close(before, 122);
  }
  w.string(m.imagePullPolicy, 114);
  w.string(m.terminationMessagePath, 106);
  if (m.lifecycle !== undefined && m.lifecycle !== null) {
    const before = w.size();
    encodeLifecycle(w, m.lifecycle);
    w.close(before, 98);
  }
  if (m.readinessProbe !== undefined && m.readinessProbe !== null) {
    const before = w.size();
    encodeProbe(w, m.readinessProbe);
    w.close(before, 90);
  }
  if (m.livenessProbe !== undefined && m.livenessProbe !== null) {
    const before = w.size();
    encodeProbe(w, m.livenessProbe);
    w.close(before, 82);
  }
  if (m.volumeMounts) {
    const list = m.volumeMounts;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeVolumeMount(w, list[i] ?? (emptyMessage as VolumeMount));
      w.close(before, 74);
    }
  }
  {
    const before = w.size();
    encodeResourceRequirements(w, m.resources ?? (emptyMessage as ResourceRequirements));
    w.close(before, 66);
  }
  if (m.env) {
    const list = m.env;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEnvVar(w, list[i] ?? (emptyMessage as EnvVar));
      w.close(before, 58);
    }
  }
  if (m.ports) {
    const list = m.ports;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerPort(w, list[i] ?? (emptyMessage as ContainerPort));
      w.close(before, 50);
    }
  }
  w.string(m.workingDir, 42);
  if (m.args) {
    const list = m.args;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 34);
    }
  }
  if (m.command) {
    const list = m.command;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  w.string(m.image, 18);
  w.string(m.name, 10);
}

export function decodeContainer(r: Reader, end: number): Container {
  let v1 = '';
  let v2 = '';
  let v3: string[] | undefined;
  let v4: string[] | undefined;
  let v5 = '';
  let v6: ContainerPort[] | undefined;
  let v19: EnvFromSource[] | undefined;
  let v7: EnvVar[] | undefined;
  let v8: ResourceRequirements | null | undefined;
  let v23: ContainerResizePolicy[] | undefined;
  let v24: string | null | undefined;
  let v25: ContainerRestartRule[] | undefined;
  let v9: VolumeMount[] | undefined;
  let v21: VolumeDevice[] | undefined;
  let v10: Probe | null | undefined;
  let v11: Probe | null | undefined;
  let v22: Probe | null | undefined;
  let v12: Lifecycle | null | undefined;
  let v13 = '';
  let v20: 'File' | 'FallbackToLogsOnError' | '' = '';
  let v14: 'Always' | 'Never' | 'IfNotPresent' | '' = '';
  let v15: SecurityContext | null | undefined;
  let v16 = false;
  let v17 = false;
  let v18 = false;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(r.string(end));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(r.string(end));
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeContainerPort(r, r.fieldEnd(end)));
        continue;
      }
      case 154: {
        v19 ??= [];
        v19.push(decodeEnvFromSource(r, r.fieldEnd(end)));
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(decodeEnvVar(r, r.fieldEnd(end)));
        continue;
      }
      case 66: {
        v8 = decodeResourceRequirements(r, r.fieldEnd(end));
        continue;
      }
      case 186: {
        v23 ??= [];
        v23.push(decodeContainerResizePolicy(r, r.fieldEnd(end)));
        continue;
      }
      case 194: {
        v24 = r.string(end);
        continue;
      }
      case 202: {
        v25 ??= [];
        v25.push(decodeContainerRestartRule(r, r.fieldEnd(end)));
        continue;
      }
      case 74: {
        v9 ??= [];
        v9.push(decodeVolumeMount(r, r.fieldEnd(end)));
        continue;
      }
      case 170: {
        v21 ??= [];
        v21.push(decodeVolumeDevice(r, r.fieldEnd(end)));
        continue;
      }
      case 82: {
        v10 = decodeProbe(r, r.fieldEnd(end));
        continue;
      }
      case 90: {
        v11 = decodeProbe(r, r.fieldEnd(end));
        continue;
      }
      case 178: {
        v22 = decodeProbe(r, r.fieldEnd(end));
        continue;
      }
      case 98: {
        v12 = decodeLifecycle(r, r.fieldEnd(end));
        continue;
      }
      case 106: {
        v13 = r.string(end);
        continue;
      }
      case 162: {
        v20 = r.string(end) as 'File' | 'FallbackToLogsOnError';
        continue;
      }
      case 114: {
        v14 = r.string(end) as 'Always' | 'Never' | 'IfNotPresent';
        continue;
      }
      case 122: {
        v15 = decodeSecurityContext(r, r.fieldEnd(end));
        continue;
      }
      case 128: {
        v16 = r.bool(end);
        continue;
      }
      case 136: {
        v17 = r.bool(end);
        continue;
      }
      case 144: {
        v18 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Container;
  m.name = v1;
  if (v2 !== '') m.image = v2;
  if (v3 !== undefined) m.command = v3;
  if (v4 !== undefined) m.args = v4;
  if (v5 !== '') m.workingDir = v5;
  if (v6 !== undefined) m.ports = v6;
  if (v19 !== undefined) m.envFrom = v19;
  if (v7 !== undefined) m.env = v7;
  m.resources = v8 ?? decodeResourceRequirements(r, r.pos);
  if (v23 !== undefined) m.resizePolicy = v23;
  if (v24 !== undefined && v24 !== null) m.restartPolicy = v24;
  if (v25 !== undefined) m.restartPolicyRules = v25;
  if (v9 !== undefined) m.volumeMounts = v9;
  if (v21 !== undefined) m.volumeDevices = v21;
  if (v10 !== undefined && v10 !== null) m.livenessProbe = v10;
  if (v11 !== undefined && v11 !== null) m.readinessProbe = v11;
  if (v22 !== undefined && v22 !== null) m.startupProbe = v22;
  if (v12 !== undefined && v12 !== null) m.lifecycle = v12;
  if (v13 !== '') m.terminationMessagePath = v13;
  if (v20 !== '') m.terminationMessagePolicy = v20;
  if (v14 !== '') m.imagePullPolicy = v14;
  if (v15 !== undefined && v15 !== null) m.securityContext = v15;
  if (v16 !== false) m.stdin = v16;
  if (v17 !== false) m.stdinOnce = v17;
  if (v18 !== false) m.tty = v18;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Container',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'image', type: 'string' },
    { json: 'command', type: 'string', cardinality: 'list' },
    { json: 'args', type: 'string', cardinality: 'list' },
    { json: 'workingDir', type: 'string' },
    { json: 'ports', type: 'message', cardinality: 'list', message: () => ContainerPortSchema, listType: 'map', listMapKeys: ['containerPort', 'protocol'], patchStrategy: ['merge'], patchMergeKey: 'containerPort' },
    { json: 'envFrom', type: 'message', cardinality: 'list', message: () => EnvFromSourceSchema },
    { json: 'env', type: 'message', cardinality: 'list', message: () => EnvVarSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
    { json: 'resources', type: 'message', message: () => ResourceRequirementsSchema },
    { json: 'resizePolicy', type: 'message', cardinality: 'list', message: () => ContainerResizePolicySchema },
    { json: 'restartPolicy', type: 'string', pointer: true, knownValues: ['Always', 'Never', 'OnFailure'] },
    { json: 'restartPolicyRules', type: 'message', cardinality: 'list', message: () => ContainerRestartRuleSchema },
    { json: 'volumeMounts', type: 'message', cardinality: 'list', message: () => VolumeMountSchema, listType: 'map', listMapKeys: ['mountPath'], patchStrategy: ['merge'], patchMergeKey: 'mountPath' },
    { json: 'volumeDevices', type: 'message', cardinality: 'list', message: () => VolumeDeviceSchema, listType: 'map', listMapKeys: ['devicePath'], patchStrategy: ['merge'], patchMergeKey: 'devicePath' },
    { json: 'livenessProbe', type: 'message', message: () => ProbeSchema, pointer: true },
    { json: 'readinessProbe', type: 'message', message: () => ProbeSchema, pointer: true },
    { json: 'startupProbe', type: 'message', message: () => ProbeSchema, pointer: true },
    { json: 'lifecycle', type: 'message', message: () => LifecycleSchema, pointer: true },
    { json: 'terminationMessagePath', type: 'string' },
    { json: 'terminationMessagePolicy', type: 'string', enum: ['File', 'FallbackToLogsOnError'] },
    { json: 'imagePullPolicy', type: 'string', enum: ['Always', 'Never', 'IfNotPresent'] },
    { json: 'securityContext', type: 'message', message: () => SecurityContextSchema, pointer: true },
    { json: 'stdin', type: 'bool' },
    { json: 'stdinOnce', type: 'bool' },
    { json: 'tty', type: 'bool' },
  ],
});

export const Container: GeneratedCodec<Container> = new GeneratedCodec(ContainerSchema, encodeContainer, decodeContainer);

export function encodeContainerPort(w: Writer, m: ContainerPort): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.hostIP, 42);
  w.string(m.protocol, 34);
  w.int(m.containerPort, 24);
  w.int(m.hostPort, 16);
  w.string(m.name, 10);
}

export function decodeContainerPort(r: Reader, end: number): ContainerPort {
  let v1 = '';
  let v2 = 0;
  let v3 = 0;
  let v4: 'TCP' | 'UDP' | 'SCTP' | '' = '';
  let v5 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 16: {
        v2 = r.int32(end);
        continue;
      }
      case 24: {
        v3 = r.int32(end);
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'TCP' | 'UDP' | 'SCTP';
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerPort;
  if (v1 !== '') m.name = v1;
  if (v2 !== 0) m.hostPort = v2;
  m.containerPort = v3;
  if (v4 !== '') m.protocol = v4;
  if (v5 !== '') m.hostIP = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerPortSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerPort',
  fields: () => [
    { json: 'name', type: 'string' },
    { json: 'hostPort', type: 'int32' },
    { json: 'containerPort', type: 'int32', required: true },
    { json: 'protocol', type: 'string', default: 'TCP', enum: ['TCP', 'UDP', 'SCTP'] },
    { json: 'hostIP', type: 'string' },
  ],
});

export const ContainerPort: GeneratedCodec<ContainerPort> = new GeneratedCodec(ContainerPortSchema, encodeContainerPort, decodeContainerPort);

export function encodeContainerResizePolicy(w: Writer, m: ContainerResizePolicy): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.restartPolicy, 18);
  w.string(m.resourceName, 10);
}

export function decodeContainerResizePolicy(r: Reader, end: number): ContainerResizePolicy {
  let v1 = '';
  let v2 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerResizePolicy;
  m.resourceName = v1;
  m.restartPolicy = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerResizePolicySchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerResizePolicy',
  fields: () => [
    { json: 'resourceName', type: 'string', required: true, knownValues: ['cpu', 'memory', 'storage', 'ephemeral-storage', 'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers', 'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage'] },
    { json: 'restartPolicy', type: 'string', required: true, knownValues: ['NotRequired', 'RestartContainer'] },
  ],
});

export const ContainerResizePolicy: GeneratedCodec<ContainerResizePolicy> = new GeneratedCodec(ContainerResizePolicySchema, encodeContainerResizePolicy, decodeContainerResizePolicy);

export function encodeContainerRestartRule(w: Writer, m: ContainerRestartRule): void {
  writeUnknown(w, m, unknownFields);
  if (m.exitCodes !== undefined && m.exitCodes !== null) {
    const before = w.size();
    encodeContainerRestartRuleOnExitCodes(w, m.exitCodes);
    w.close(before, 18);
  }
  w.string(m.action, 10);
}

export function decodeContainerRestartRule(r: Reader, end: number): ContainerRestartRule {
  let v1 = '';
  let v2: ContainerRestartRuleOnExitCodes | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = decodeContainerRestartRuleOnExitCodes(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerRestartRule;
  if (v1 !== '') m.action = v1;
  if (v2 !== undefined && v2 !== null) m.exitCodes = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerRestartRuleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerRestartRule',
  fields: () => [
    { json: 'action', type: 'string', required: true, omitEmpty: true, knownValues: ['Restart', 'RestartAllContainers'] },
    { json: 'exitCodes', type: 'message', message: () => ContainerRestartRuleOnExitCodesSchema, pointer: true },
  ],
});

export const ContainerRestartRule: GeneratedCodec<ContainerRestartRule> = new GeneratedCodec(ContainerRestartRuleSchema, encodeContainerRestartRule, decodeContainerRestartRule);

export function encodeContainerRestartRuleOnExitCodes(w: Writer, m: ContainerRestartRuleOnExitCodes): void {
  writeUnknown(w, m, unknownFields);
  if (m.values) {
    const list = m.values;
    for (let i = list.length - 1; i >= 0; i--) {
      w.int(list[i], 16);
    }
  }
  w.string(m.operator, 10);
}

export function decodeContainerRestartRuleOnExitCodes(r: Reader, end: number): ContainerRestartRuleOnExitCodes {
  let v1 = '';
  let v2: number[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 16: {
        v2 ??= [];
        v2.push(r.int32(end));
        continue;
      }
      case 18: {
        const to = r.fieldEnd(end);
        v2 ??= [];
        while (r.pos < to) v2.push(r.int32(to));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerRestartRuleOnExitCodes;
  if (v1 !== '') m.operator = v1;
  if (v2 !== undefined) m.values = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerRestartRuleOnExitCodesSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerRestartRuleOnExitCodes',
  fields: () => [
    { json: 'operator', type: 'string', required: true, omitEmpty: true, knownValues: ['In', 'NotIn'] },
    { json: 'values', type: 'int32', cardinality: 'list', listType: 'set' },
  ],
});

export const ContainerRestartRuleOnExitCodes: GeneratedCodec<ContainerRestartRuleOnExitCodes> = new GeneratedCodec(ContainerRestartRuleOnExitCodesSchema, encodeContainerRestartRuleOnExitCodes, decodeContainerRestartRuleOnExitCodes);

const unknownOfEphemeralContainerEphemeralContainerCommon = Symbol('EphemeralContainer.ephemeralContainerCommon');
export function encodeEphemeralContainer(w: Writer, m: EphemeralContainer): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.targetContainerName, 18);
  {
    const before = w.size();
    encodeEphemeralContainerCommon(w, m, unknownOfEphemeralContainerEphemeralContainerCommon);
    w.close(before, 10);
  }
}

export function decodeEphemeralContainer(r: Reader, end: number): EphemeralContainer {
  let v1: EphemeralContainerCommon | null | undefined;
  let v2 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeEphemeralContainerCommon(r, r.fieldEnd(end), unknownOfEphemeralContainerEphemeralContainerCommon);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EphemeralContainer;
  Object.assign(m, v1 ?? decodeEphemeralContainerCommon(r, r.pos));
  if (v2 !== '') m.targetContainerName = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const EphemeralContainerSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EphemeralContainer',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'image', type: 'string' },
    { json: 'command', type: 'string', cardinality: 'list' },
    { json: 'args', type: 'string', cardinality: 'list' },
    { json: 'workingDir', type: 'string' },
    { json: 'ports', type: 'message', cardinality: 'list', message: () => ContainerPortSchema, listType: 'map', listMapKeys: ['containerPort', 'protocol'], patchStrategy: ['merge'], patchMergeKey: 'containerPort' },
    { json: 'envFrom', type: 'message', cardinality: 'list', message: () => EnvFromSourceSchema },
    { json: 'env', type: 'message', cardinality: 'list', message: () => EnvVarSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
    { json: 'resources', type: 'message', message: () => ResourceRequirementsSchema },
    { json: 'resizePolicy', type: 'message', cardinality: 'list', message: () => ContainerResizePolicySchema },
    { json: 'restartPolicy', type: 'string', pointer: true, knownValues: ['Always', 'Never', 'OnFailure'] },
    { json: 'restartPolicyRules', type: 'message', cardinality: 'list', message: () => ContainerRestartRuleSchema },
    { json: 'volumeMounts', type: 'message', cardinality: 'list', message: () => VolumeMountSchema, listType: 'map', listMapKeys: ['mountPath'], patchStrategy: ['merge'], patchMergeKey: 'mountPath' },
    { json: 'volumeDevices', type: 'message', cardinality: 'list', message: () => VolumeDeviceSchema, listType: 'map', listMapKeys: ['devicePath'], patchStrategy: ['merge'], patchMergeKey: 'devicePath' },
    { json: 'livenessProbe', type: 'message', message: () => ProbeSchema, pointer: true },
    { json: 'readinessProbe', type: 'message', message: () => ProbeSchema, pointer: true },
    { json: 'startupProbe', type: 'message', message: () => ProbeSchema, pointer: true },
    { json: 'lifecycle', type: 'message', message: () => LifecycleSchema, pointer: true },
    { json: 'terminationMessagePath', type: 'string' },
    { json: 'terminationMessagePolicy', type: 'string', enum: ['File', 'FallbackToLogsOnError'] },
    { json: 'imagePullPolicy', type: 'string', enum: ['Always', 'Never', 'IfNotPresent'] },
    { json: 'securityContext', type: 'message', message: () => SecurityContextSchema, pointer: true },
    { json: 'stdin', type: 'bool' },
    { json: 'stdinOnce', type: 'bool' },
    { json: 'tty', type: 'bool' },
    { json: 'targetContainerName', type: 'string' },
  ],
});

export const EphemeralContainer: GeneratedCodec<EphemeralContainer> = new GeneratedCodec(EphemeralContainerSchema, encodeEphemeralContainer, decodeEphemeralContainer);

export function encodeEphemeralContainerCommon(w: Writer, m: EphemeralContainerCommon, unknown: symbol = unknownFields): void {
  writeUnknown(w, m, unknown);
  if (m.restartPolicyRules) {
    const list = m.restartPolicyRules;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerRestartRule(w, list[i] ?? (emptyMessage as ContainerRestartRule));
      w.close(before, 202);
    }
  }
  if (m.restartPolicy !== undefined && m.restartPolicy !== null) {
    w.string(m.restartPolicy, 194);
  }
  if (m.resizePolicy) {
    const list = m.resizePolicy;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerResizePolicy(w, list[i] ?? (emptyMessage as ContainerResizePolicy));
      w.close(before, 186);
    }
  }
  if (m.startupProbe !== undefined && m.startupProbe !== null) {
    const before = w.size();
    encodeProbe(w, m.startupProbe);
    w.close(before, 178);
  }
  if (m.volumeDevices) {
    const list = m.volumeDevices;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeVolumeDevice(w, list[i] ?? (emptyMessage as VolumeDevice));
      w.close(before, 170);
    }
  }
  w.string(m.terminationMessagePolicy, 162);
  if (m.envFrom) {
    const list = m.envFrom;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEnvFromSource(w, list[i] ?? (emptyMessage as EnvFromSource));
      w.close(before, 154);
    }
  }
  w.bool(m.tty, 144);
  w.bool(m.stdinOnce, 136);
  w.bool(m.stdin, 128);
  if (m.securityContext !== undefined && m.securityContext !== null) {
    const before = w.size();
    encodeSecurityContext(w, m.securityContext);
    w.close(before, 122);
  }
  w.string(m.imagePullPolicy, 114);
  w.string(m.terminationMessagePath, 106);
  if (m.lifecycle !== undefined && m.lifecycle !== null) {
    const before = w.size();
    encodeLifecycle(w, m.lifecycle);
    w.close(before, 98);
  }
  if (m.readinessProbe !== undefined && m.readinessProbe !== null) {
    const before = w.size();
    encodeProbe(w, m.readinessProbe);
    w.close(before, 90);
  }
  if (m.livenessProbe !== undefined && m.livenessProbe !== null) {
    const before = w.size();
    encodeProbe(w, m.livenessProbe);
    w.close(before, 82);
  }
  if (m.volumeMounts) {
    const list = m.volumeMounts;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeVolumeMount(w, list[i] ?? (emptyMessage as VolumeMount));
      w.close(before, 74);
    }
  }
  {
    const before = w.size();
    encodeResourceRequirements(w, m.resources ?? (emptyMessage as ResourceRequirements));
    w.close(before, 66);
  }
  if (m.env) {
    const list = m.env;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeEnvVar(w, list[i] ?? (emptyMessage as EnvVar));
      w.close(before, 58);
    }
  }
  if (m.ports) {
    const list = m.ports;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeContainerPort(w, list[i] ?? (emptyMessage as ContainerPort));
      w.close(before, 50);
    }
  }
  w.string(m.workingDir, 42);
  if (m.args) {
    const list = m.args;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 34);
    }
  }
  if (m.command) {
    const list = m.command;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 26);
    }
  }
  w.string(m.image, 18);
  w.string(m.name, 10);
}

export function decodeEphemeralContainerCommon(r: Reader, end: number, unknownKey: symbol = unknownFields): EphemeralContainerCommon {
  let v1 = '';
  let v2 = '';
  let v3: string[] | undefined;
  let v4: string[] | undefined;
  let v5 = '';
  let v6: ContainerPort[] | undefined;
  let v19: EnvFromSource[] | undefined;
  let v7: EnvVar[] | undefined;
  let v8: ResourceRequirements | null | undefined;
  let v23: ContainerResizePolicy[] | undefined;
  let v24: string | null | undefined;
  let v25: ContainerRestartRule[] | undefined;
  let v9: VolumeMount[] | undefined;
  let v21: VolumeDevice[] | undefined;
  let v10: Probe | null | undefined;
  let v11: Probe | null | undefined;
  let v22: Probe | null | undefined;
  let v12: Lifecycle | null | undefined;
  let v13 = '';
  let v20: 'File' | 'FallbackToLogsOnError' | '' = '';
  let v14: 'Always' | 'Never' | 'IfNotPresent' | '' = '';
  let v15: SecurityContext | null | undefined;
  let v16 = false;
  let v17 = false;
  let v18 = false;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
      case 26: {
        v3 ??= [];
        v3.push(r.string(end));
        continue;
      }
      case 34: {
        v4 ??= [];
        v4.push(r.string(end));
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(decodeContainerPort(r, r.fieldEnd(end)));
        continue;
      }
      case 154: {
        v19 ??= [];
        v19.push(decodeEnvFromSource(r, r.fieldEnd(end)));
        continue;
      }
      case 58: {
        v7 ??= [];
        v7.push(decodeEnvVar(r, r.fieldEnd(end)));
        continue;
      }
      case 66: {
        v8 = decodeResourceRequirements(r, r.fieldEnd(end));
        continue;
      }
      case 186: {
        v23 ??= [];
        v23.push(decodeContainerResizePolicy(r, r.fieldEnd(end)));
        continue;
      }
      case 194: {
        v24 = r.string(end);
        continue;
      }
      case 202: {
        v25 ??= [];
        v25.push(decodeContainerRestartRule(r, r.fieldEnd(end)));
        continue;
      }
      case 74: {
        v9 ??= [];
        v9.push(decodeVolumeMount(r, r.fieldEnd(end)));
        continue;
      }
      case 170: {
        v21 ??= [];
        v21.push(decodeVolumeDevice(r, r.fieldEnd(end)));
        continue;
      }
      case 82: {
        v10 = decodeProbe(r, r.fieldEnd(end));
        continue;
      }
      case 90: {
        v11 = decodeProbe(r, r.fieldEnd(end));
        continue;
      }
      case 178: {
        v22 = decodeProbe(r, r.fieldEnd(end));
        continue;
      }
      case 98: {
        v12 = decodeLifecycle(r, r.fieldEnd(end));
        continue;
      }
      case 106: {
        v13 = r.string(end);
        continue;
      }
      case 162: {
        v20 = r.string(end) as 'File' | 'FallbackToLogsOnError';
        continue;
      }
      case 114: {
        v14 = r.string(end) as 'Always' | 'Never' | 'IfNotPresent';
        continue;
      }
      case 122: {
        v15 = decodeSecurityContext(r, r.fieldEnd(end));
        continue;
      }
      case 128: {
        v16 = r.bool(end);
        continue;
      }
      case 136: {
        v17 = r.bool(end);
        continue;
      }
      case 144: {
        v18 = r.bool(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as EphemeralContainerCommon;
  m.name = v1;
  if (v2 !== '') m.image = v2;
  if (v3 !== undefined) m.command = v3;
  if (v4 !== undefined) m.args = v4;
  if (v5 !== '') m.workingDir = v5;
  if (v6 !== undefined) m.ports = v6;
  if (v19 !== undefined) m.envFrom = v19;
  if (v7 !== undefined) m.env = v7;
  m.resources = v8 ?? decodeResourceRequirements(r, r.pos);
  if (v23 !== undefined) m.resizePolicy = v23;
  if (v24 !== undefined && v24 !== null) m.restartPolicy = v24;
  if (v25 !== undefined) m.restartPolicyRules = v25;
  if (v9 !== undefined) m.volumeMounts = v9;
  if (v21 !== undefined) m.volumeDevices = v21;
  if (v10 !== undefined && v10 !== null) m.livenessProbe = v10;
  if (v11 !== undefined && v11 !== null) m.readinessProbe = v11;
  if (v22 !== undefined && v22 !== null) m.startupProbe = v22;
  if (v12 !== undefined && v12 !== null) m.lifecycle = v12;
  if (v13 !== '') m.terminationMessagePath = v13;
  if (v20 !== '') m.terminationMessagePolicy = v20;
  if (v14 !== '') m.imagePullPolicy = v14;
  if (v15 !== undefined && v15 !== null) m.securityContext = v15;
  if (v16 !== false) m.stdin = v16;
  if (v17 !== false) m.stdinOnce = v17;
  if (v18 !== false) m.tty = v18;
  if (unknown !== undefined) keepUnknown(m, unknownKey, unknown);
  return m;
}

export const EphemeralContainerCommonSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.EphemeralContainerCommon',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'image', type: 'string' },
    { json: 'command', type: 'string', cardinality: 'list' },
    { json: 'args', type: 'string', cardinality: 'list' },
    { json: 'workingDir', type: 'string' },
    { json: 'ports', type: 'message', cardinality: 'list', message: () => ContainerPortSchema, listType: 'map', listMapKeys: ['containerPort', 'protocol'], patchStrategy: ['merge'], patchMergeKey: 'containerPort' },
    { json: 'envFrom', type: 'message', cardinality: 'list', message: () => EnvFromSourceSchema },
    { json: 'env', type: 'message', cardinality: 'list', message: () => EnvVarSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
    { json: 'resources', type: 'message', message: () => ResourceRequirementsSchema },
    { json: 'resizePolicy', type: 'message', cardinality: 'list', message: () => ContainerResizePolicySchema },
    { json: 'restartPolicy', type: 'string', pointer: true, knownValues: ['Always', 'Never', 'OnFailure'] },
    { json: 'restartPolicyRules', type: 'message', cardinality: 'list', message: () => ContainerRestartRuleSchema },
    { json: 'volumeMounts', type: 'message', cardinality: 'list', message: () => VolumeMountSchema, listType: 'map', listMapKeys: ['mountPath'], patchStrategy: ['merge'], patchMergeKey: 'mountPath' },
    { json: 'volumeDevices', type: 'message', cardinality: 'list', message: () => VolumeDeviceSchema, listType: 'map', listMapKeys: ['devicePath'], patchStrategy: ['merge'], patchMergeKey: 'devicePath' },
    { json: 'livenessProbe', type: 'message', message: () => ProbeSchema, pointer: true },
    { json: 'readinessProbe', type: 'message', message: () => ProbeSchema, pointer: true },
    { json: 'startupProbe', type: 'message', message: () => ProbeSchema, pointer: true },
    { json: 'lifecycle', type: 'message', message: () => LifecycleSchema, pointer: true },
    { json: 'terminationMessagePath', type: 'string' },
    { json: 'terminationMessagePolicy', type: 'string', enum: ['File', 'FallbackToLogsOnError'] },
    { json: 'imagePullPolicy', type: 'string', enum: ['Always', 'Never', 'IfNotPresent'] },
    { json: 'securityContext', type: 'message', message: () => SecurityContextSchema, pointer: true },
    { json: 'stdin', type: 'bool' },
    { json: 'stdinOnce', type: 'bool' },
    { json: 'tty', type: 'bool' },
  ],
});

export const EphemeralContainerCommon: GeneratedCodec<EphemeralContainerCommon> = new GeneratedCodec(EphemeralContainerCommonSchema, encodeEphemeralContainerCommon, (r, end) => decodeEphemeralContainerCommon(r, end));

export function encodeVolumeDevice(w: Writer, m: VolumeDevice): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.devicePath, 18);
  w.string(m.name, 10);
}

export function decodeVolumeDevice(r: Reader, end: number): VolumeDevice {
  let v1 = '';
  let v2 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeDevice;
  m.name = v1;
  m.devicePath = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeDeviceSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.VolumeDevice',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'devicePath', type: 'string', required: true },
  ],
});

export const VolumeDevice: GeneratedCodec<VolumeDevice> = new GeneratedCodec(VolumeDeviceSchema, encodeVolumeDevice, decodeVolumeDevice);

export function encodeVolumeMount(w: Writer, m: VolumeMount): void {
  writeUnknown(w, m, unknownFields);
  if (m.recursiveReadOnly !== undefined && m.recursiveReadOnly !== null) {
    w.string(m.recursiveReadOnly, 58);
  }
  w.string(m.subPathExpr, 50);
  if (m.mountPropagation !== undefined && m.mountPropagation !== null) {
    w.string(m.mountPropagation, 42);
  }
  w.string(m.subPath, 34);
  w.string(m.mountPath, 26);
  w.bool(m.readOnly, 16);
  w.string(m.name, 10);
}

export function decodeVolumeMount(r: Reader, end: number): VolumeMount {
  let v1 = '';
  let v2 = false;
  let v7: string | null | undefined;
  let v3 = '';
  let v4 = '';
  let v5: 'None' | 'HostToContainer' | 'Bidirectional' | null | undefined;
  let v6 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
      case 58: {
        v7 = r.string(end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
      case 42: {
        v5 = r.string(end) as 'None' | 'HostToContainer' | 'Bidirectional';
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeMount;
  m.name = v1;
  if (v2 !== false) m.readOnly = v2;
  if (v7 !== undefined && v7 !== null) m.recursiveReadOnly = v7;
  m.mountPath = v3;
  if (v4 !== '') m.subPath = v4;
  if (v5 !== undefined && v5 !== null) m.mountPropagation = v5;
  if (v6 !== '') m.subPathExpr = v6;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeMountSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.VolumeMount',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'readOnly', type: 'bool' },
    { json: 'recursiveReadOnly', type: 'string', pointer: true, knownValues: ['Disabled', 'IfPossible', 'Enabled'] },
    { json: 'mountPath', type: 'string', required: true },
    { json: 'subPath', type: 'string' },
    { json: 'mountPropagation', type: 'string', pointer: true, enum: ['None', 'HostToContainer', 'Bidirectional'] },
    { json: 'subPathExpr', type: 'string' },
  ],
});

export const VolumeMount: GeneratedCodec<VolumeMount> = new GeneratedCodec(VolumeMountSchema, encodeVolumeMount, decodeVolumeMount);
