// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readQuantity, readTime, setKey, sortedKeys, unknownFields, writeQuantity, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { QuantitySchema } from '../../machinery/resource/resource.ts';
import { TimeSchema } from '../../meta/v1/time.ts';
import { type ResourceRequirements, ResourceRequirementsSchema, decodeResourceRequirements, encodeResourceRequirements } from './compute-resources.ts';

/** One of waiting, running and terminated; waiting when none is given. */
export interface ContainerState {
  waiting?: ContainerStateWaiting | undefined;
  running?: ContainerStateRunning | undefined;
  terminated?: ContainerStateTerminated | undefined;
}

export interface ContainerStateRunning {
  startedAt?: string | null | undefined;
}

export interface ContainerStateTerminated {
  /** Exit status of the program. */
  exitCode: number;
  /** Signal that ended it, if one did. */
  signal?: number | undefined;
  reason?: string | undefined;
  message?: string | undefined;
  startedAt?: string | null | undefined;
  finishedAt?: string | null | undefined;
  containerID?: string | undefined;
}

export interface ContainerStateWaiting {
  reason?: string | undefined;
  message?: string | undefined;
}

/** What is known about a container. */
export interface ContainerStatus {
  name: string;
  /** What the container does now. */
  state: ContainerState;
  /** How it ended the last time. */
  lastState: ContainerState;
  /** Whether the readiness probe succeeds. */
  ready: boolean;
  /** How often the container was started again. */
  restartCount: number;
  image: string;
  imageID: string;
  /** Identifier in the container runtime, runtime://id. */
  containerID?: string | undefined;
  /** Whether the startup probe has succeeded. */
  started?: boolean | undefined;
  allocatedResources?: Record<string, string> | undefined;
  resources?: ResourceRequirements | undefined;
  volumeMounts?: VolumeMountStatus[] | undefined;
  user?: ContainerUser | undefined;
  allocatedResourcesStatus?: ResourceStatus[] | undefined;
  stopSignal?: 'SIGABRT' | 'SIGALRM' | 'SIGBUS' | 'SIGCHLD' | 'SIGCLD' | 'SIGCONT' | 'SIGFPE' | 'SIGHUP' | 'SIGILL' | 'SIGINT' | 'SIGIO' | 'SIGIOT' | 'SIGKILL' | 'SIGPIPE' | 'SIGPOLL' | 'SIGPROF' | 'SIGPWR' | 'SIGQUIT' | 'SIGSEGV' | 'SIGSTKFLT' | 'SIGSTOP' | 'SIGSYS' | 'SIGTERM' | 'SIGTRAP' | 'SIGTSTP' | 'SIGTTIN' | 'SIGTTOU' | 'SIGURG' | 'SIGUSR1' | 'SIGUSR2' | 'SIGVTALRM' | 'SIGWINCH' | 'SIGXCPU' | 'SIGXFSZ' | 'SIGRTMIN' | 'SIGRTMIN+1' | 'SIGRTMIN+2' | 'SIGRTMIN+3' | 'SIGRTMIN+4' | 'SIGRTMIN+5' | 'SIGRTMIN+6' | 'SIGRTMIN+7' | 'SIGRTMIN+8' | 'SIGRTMIN+9' | 'SIGRTMIN+10' | 'SIGRTMIN+11' | 'SIGRTMIN+12' | 'SIGRTMIN+13' | 'SIGRTMIN+14' | 'SIGRTMIN+15' | 'SIGRTMAX-14' | 'SIGRTMAX-13' | 'SIGRTMAX-12' | 'SIGRTMAX-11' | 'SIGRTMAX-10' | 'SIGRTMAX-9' | 'SIGRTMAX-8' | 'SIGRTMAX-7' | 'SIGRTMAX-6' | 'SIGRTMAX-5' | 'SIGRTMAX-4' | 'SIGRTMAX-3' | 'SIGRTMAX-2' | 'SIGRTMAX-1' | 'SIGRTMAX' | undefined;
}

export interface ContainerUser {
  linux?: LinuxContainerUser | undefined;
}

export interface LinuxContainerUser {
  uid: number;
  gid: number;
  supplementalGroups?: number[] | undefined;
}

export interface ResourceHealth {
  resourceID: string;
  health?: string | undefined;
}

export interface ResourceStatus {
  name: string;
  resources?: ResourceHealth[] | undefined;
}

export interface VolumeMountStatus {
  name: string;
  mountPath: string;
  readOnly?: boolean | undefined;
  recursiveReadOnly?: string | undefined;
}

export function encodeContainerState(w: Writer, m: ContainerState): void {
  writeUnknown(w, m, unknownFields);
  if (m.terminated !== undefined && m.terminated !== null) {
    const before = w.size();
    encodeContainerStateTerminated(w, m.terminated);
    w.close(before, 26);
  }
  if (m.running !== undefined && m.running !== null) {
    const before = w.size();
    encodeContainerStateRunning(w, m.running);
    w.close(before, 18);
  }
  if (m.waiting !== undefined && m.waiting !== null) {
    const before = w.size();
    encodeContainerStateWaiting(w, m.waiting);
    w.close(before, 10);
  }
}

export function decodeContainerState(r: Reader, end: number): ContainerState {
  let v1: ContainerStateWaiting | null | undefined;
  let v2: ContainerStateRunning | null | undefined;
  let v3: ContainerStateTerminated | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeContainerStateWaiting(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeContainerStateRunning(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeContainerStateTerminated(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerState;
  if (v1 !== undefined && v1 !== null) m.waiting = v1;
  if (v2 !== undefined && v2 !== null) m.running = v2;
  if (v3 !== undefined && v3 !== null) m.terminated = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerStateSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerState',
  fields: () => [
    { json: 'waiting', type: 'message', message: () => ContainerStateWaitingSchema, pointer: true },
    { json: 'running', type: 'message', message: () => ContainerStateRunningSchema, pointer: true },
    { json: 'terminated', type: 'message', message: () => ContainerStateTerminatedSchema, pointer: true },
  ],
});

export const ContainerState: GeneratedCodec<ContainerState> = new GeneratedCodec(ContainerStateSchema, encodeContainerState, decodeContainerState);

export function encodeContainerStateRunning(w: Writer, m: ContainerStateRunning): void {
  writeUnknown(w, m, unknownFields);
  writeTime(w, m.startedAt, 10);
}

export function decodeContainerStateRunning(r: Reader, end: number): ContainerStateRunning {
  let v1: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = readTime(r, end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerStateRunning;
  m.startedAt = (v1 ?? null) as ContainerStateRunning['startedAt'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerStateRunningSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerStateRunning',
  fields: () => [
    { json: 'startedAt', type: 'message', message: () => TimeSchema },
  ],
});

export const ContainerStateRunning: GeneratedCodec<ContainerStateRunning> = new GeneratedCodec(ContainerStateRunningSchema, encodeContainerStateRunning, decodeContainerStateRunning);

export function encodeContainerStateTerminated(w: Writer, m: ContainerStateTerminated): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.containerID, 58);
  writeTime(w, m.finishedAt, 50);
  writeTime(w, m.startedAt, 42);
  w.string(m.message, 34);
  w.string(m.reason, 26);
  w.int(m.signal, 16);
  w.int(m.exitCode, 8);
}

export function decodeContainerStateTerminated(r: Reader, end: number): ContainerStateTerminated {
  let v1 = 0;
  let v2 = 0;
  let v3 = '';
  let v4 = '';
  let v5: string | null | undefined;
  let v6: string | null | undefined;
  let v7 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
        continue;
      }
      case 16: {
        v2 = r.int32(end);
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
        v5 = readTime(r, end);
        continue;
      }
      case 50: {
        v6 = readTime(r, end);
        continue;
      }
      case 58: {
        v7 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerStateTerminated;
  m.exitCode = v1;
  if (v2 !== 0) m.signal = v2;
  if (v3 !== '') m.reason = v3;
  if (v4 !== '') m.message = v4;
  m.startedAt = (v5 ?? null) as ContainerStateTerminated['startedAt'];
  m.finishedAt = (v6 ?? null) as ContainerStateTerminated['finishedAt'];
  if (v7 !== '') m.containerID = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerStateTerminatedSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerStateTerminated',
  fields: () => [
    { json: 'exitCode', type: 'int32', required: true },
    { json: 'signal', type: 'int32' },
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
    { json: 'startedAt', type: 'message', message: () => TimeSchema },
    { json: 'finishedAt', type: 'message', message: () => TimeSchema },
    { json: 'containerID', type: 'string' },
  ],
});

export const ContainerStateTerminated: GeneratedCodec<ContainerStateTerminated> = new GeneratedCodec(ContainerStateTerminatedSchema, encodeContainerStateTerminated, decodeContainerStateTerminated);

export function encodeContainerStateWaiting(w: Writer, m: ContainerStateWaiting): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.message, 18);
  w.string(m.reason, 10);
}

export function decodeContainerStateWaiting(r: Reader, end: number): ContainerStateWaiting {
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
  const m = {} as ContainerStateWaiting;
  if (v1 !== '') m.reason = v1;
  if (v2 !== '') m.message = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerStateWaitingSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerStateWaiting',
  fields: () => [
    { json: 'reason', type: 'string' },
    { json: 'message', type: 'string' },
  ],
});

export const ContainerStateWaiting: GeneratedCodec<ContainerStateWaiting> = new GeneratedCodec(ContainerStateWaitingSchema, encodeContainerStateWaiting, decodeContainerStateWaiting);

export function encodeContainerStatus(w: Writer, m: ContainerStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.stopSignal !== undefined && m.stopSignal !== null) {
    w.string(m.stopSignal, 122);
  }
  if (m.allocatedResourcesStatus) {
    const list = m.allocatedResourcesStatus;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeResourceStatus(w, list[i] ?? (emptyMessage as ResourceStatus));
      w.close(before, 114);
    }
  }
  if (m.user !== undefined && m.user !== null) {
    const before = w.size();
    encodeContainerUser(w, m.user);
    w.close(before, 106);
  }
  if (m.volumeMounts) {
    const list = m.volumeMounts;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeVolumeMountStatus(w, list[i] ?? (emptyMessage as VolumeMountStatus));
      w.close(before, 98);
    }
  }
  if (m.resources !== undefined && m.resources !== null) {
    const before = w.size();
    encodeResourceRequirements(w, m.resources);
    w.close(before, 90);
  }
  if (m.allocatedResources) {
    const map: Record<string, string> = m.allocatedResources;
    const keys = sortedKeys(map);
    for (let i = keys.length - 1; i >= 0; i--) {
      const entry = w.size();
      writeQuantity(w, map[keys[i]!], 18);
      w.string(keys[i], 10);
      w.close(entry, 82);
    }
  }
  if (m.started !== undefined && m.started !== null) {
    w.bool(m.started, 72);
  }
  w.string(m.containerID, 66);
  w.string(m.imageID, 58);
  w.string(m.image, 50);
  w.int(m.restartCount, 40);
  w.bool(m.ready, 32);
  {
    const before = w.size();
    encodeContainerState(w, m.lastState ?? (emptyMessage as ContainerState));
    w.close(before, 26);
  }
  {
    const before = w.size();
    encodeContainerState(w, m.state ?? (emptyMessage as ContainerState));
    w.close(before, 18);
  }
  w.string(m.name, 10);
}

export function decodeContainerStatus(r: Reader, end: number): ContainerStatus {
  let v1 = '';
  let v2: ContainerState | null | undefined;
  let v3: ContainerState | null | undefined;
  let v4 = false;
  let v5 = 0;
  let v6 = '';
  let v7 = '';
  let v8 = '';
  let v9: boolean | null | undefined;
  let v10: Record<string, string> | undefined;
  let v11: ResourceRequirements | null | undefined;
  let v12: VolumeMountStatus[] | undefined;
  let v13: ContainerUser | null | undefined;
  let v14: ResourceStatus[] | undefined;
  let v15: 'SIGABRT' | 'SIGALRM' | 'SIGBUS' | 'SIGCHLD' | 'SIGCLD' | 'SIGCONT' | 'SIGFPE' | 'SIGHUP' | 'SIGILL' | 'SIGINT' | 'SIGIO' | 'SIGIOT' | 'SIGKILL' | 'SIGPIPE' | 'SIGPOLL' | 'SIGPROF' | 'SIGPWR' | 'SIGQUIT' | 'SIGSEGV' | 'SIGSTKFLT' | 'SIGSTOP' | 'SIGSYS' | 'SIGTERM' | 'SIGTRAP' | 'SIGTSTP' | 'SIGTTIN' | 'SIGTTOU' | 'SIGURG' | 'SIGUSR1' | 'SIGUSR2' | 'SIGVTALRM' | 'SIGWINCH' | 'SIGXCPU' | 'SIGXFSZ' | 'SIGRTMIN' | 'SIGRTMIN+1' | 'SIGRTMIN+2' | 'SIGRTMIN+3' | 'SIGRTMIN+4' | 'SIGRTMIN+5' | 'SIGRTMIN+6' | 'SIGRTMIN+7' | 'SIGRTMIN+8' | 'SIGRTMIN+9' | 'SIGRTMIN+10' | 'SIGRTMIN+11' | 'SIGRTMIN+12' | 'SIGRTMIN+13' | 'SIGRTMIN+14' | 'SIGRTMIN+15' | 'SIGRTMAX-14' | 'SIGRTMAX-13' | 'SIGRTMAX-12' | 'SIGRTMAX-11' | 'SIGRTMAX-10' | 'SIGRTMAX-9' | 'SIGRTMAX-8' | 'SIGRTMAX-7' | 'SIGRTMAX-6' | 'SIGRTMAX-5' | 'SIGRTMAX-4' | 'SIGRTMAX-3' | 'SIGRTMAX-2' | 'SIGRTMAX-1' | 'SIGRTMAX' | null | undefined;
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
        v2 = decodeContainerState(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeContainerState(r, r.fieldEnd(end));
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
      case 40: {
        v5 = r.int32(end);
        continue;
      }
      case 50: {
        v6 = r.string(end);
        continue;
      }
      case 58: {
        v7 = r.string(end);
        continue;
      }
      case 66: {
        v8 = r.string(end);
        continue;
      }
      case 72: {
        v9 = r.bool(end);
        continue;
      }
      case 82: {
        const to = r.fieldEnd(end);
        let key = '';
        let value: string | null | undefined;
        while (r.pos < to) {
          const part = r.uint32(to);
          if (part === 10) key = r.string(to);
          else if (part === 18) value = readQuantity(r, to);
          else r.skip(part, to);
        }
        v10 ??= {};
        setKey(v10, key, value ?? '0');
        continue;
      }
      case 90: {
        v11 = decodeResourceRequirements(r, r.fieldEnd(end));
        continue;
      }
      case 98: {
        v12 ??= [];
        v12.push(decodeVolumeMountStatus(r, r.fieldEnd(end)));
        continue;
      }
      case 106: {
        v13 = decodeContainerUser(r, r.fieldEnd(end));
        continue;
      }
      case 114: {
        v14 ??= [];
        v14.push(decodeResourceStatus(r, r.fieldEnd(end)));
        continue;
      }
      case 122: {
        v15 = r.string(end) as 'SIGABRT' | 'SIGALRM' | 'SIGBUS' | 'SIGCHLD' | 'SIGCLD' | 'SIGCONT' | 'SIGFPE' | 'SIGHUP' | 'SIGILL' | 'SIGINT' | 'SIGIO' | 'SIGIOT' | 'SIGKILL' | 'SIGPIPE' | 'SIGPOLL' | 'SIGPROF' | 'SIGPWR' | 'SIGQUIT' | 'SIGSEGV' | 'SIGSTKFLT' | 'SIGSTOP' | 'SIGSYS' | 'SIGTERM' | 'SIGTRAP' | 'SIGTSTP' | 'SIGTTIN' | 'SIGTTOU' | 'SIGURG' | 'SIGUSR1' | 'SIGUSR2' | 'SIGVTALRM' | 'SIGWINCH' | 'SIGXCPU' | 'SIGXFSZ' | 'SIGRTMIN' | 'SIGRTMIN+1' | 'SIGRTMIN+2' | 'SIGRTMIN+3' | 'SIGRTMIN+4' | 'SIGRTMIN+5' | 'SIGRTMIN+6' | 'SIGRTMIN+7' | 'SIGRTMIN+8' | 'SIGRTMIN+9' | 'SIGRTMIN+10' | 'SIGRTMIN+11' | 'SIGRTMIN+12' | 'SIGRTMIN+13' | 'SIGRTMIN+14' | 'SIGRTMIN+15' | 'SIGRTMAX-14' | 'SIGRTMAX-13' | 'SIGRTMAX-12' | 'SIGRTMAX-11' | 'SIGRTMAX-10' | 'SIGRTMAX-9' | 'SIGRTMAX-8' | 'SIGRTMAX-7' | 'SIGRTMAX-6' | 'SIGRTMAX-5' | 'SIGRTMAX-4' | 'SIGRTMAX-3' | 'SIGRTMAX-2' | 'SIGRTMAX-1' | 'SIGRTMAX';
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerStatus;
  m.name = v1;
  m.state = v2 ?? decodeContainerState(r, r.pos);
  m.lastState = v3 ?? decodeContainerState(r, r.pos);
  m.ready = v4;
  m.restartCount = v5;
  m.image = v6;
  m.imageID = v7;
  if (v8 !== '') m.containerID = v8;
  if (v9 !== undefined && v9 !== null) m.started = v9;
  if (v10 !== undefined) m.allocatedResources = v10;
  if (v11 !== undefined && v11 !== null) m.resources = v11;
  if (v12 !== undefined) m.volumeMounts = v12;
  if (v13 !== undefined && v13 !== null) m.user = v13;
  if (v14 !== undefined) m.allocatedResourcesStatus = v14;
  if (v15 !== undefined && v15 !== null) m.stopSignal = v15;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerStatus',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'state', type: 'message', message: () => ContainerStateSchema },
    { json: 'lastState', type: 'message', message: () => ContainerStateSchema },
    { json: 'ready', type: 'bool', required: true },
    { json: 'restartCount', type: 'int32', required: true },
    { json: 'image', type: 'string', required: true },
    { json: 'imageID', type: 'string', required: true },
    { json: 'containerID', type: 'string' },
    { json: 'started', type: 'bool', pointer: true },
    { json: 'allocatedResources', type: 'message', cardinality: 'map', message: () => QuantitySchema },
    { json: 'resources', type: 'message', message: () => ResourceRequirementsSchema, pointer: true },
    { json: 'volumeMounts', type: 'message', cardinality: 'list', message: () => VolumeMountStatusSchema, listType: 'map', listMapKeys: ['mountPath'], patchStrategy: ['merge'], patchMergeKey: 'mountPath' },
    { json: 'user', type: 'message', message: () => ContainerUserSchema, pointer: true },
    { json: 'allocatedResourcesStatus', type: 'message', cardinality: 'list', message: () => ResourceStatusSchema, listType: 'map', listMapKeys: ['name'], patchStrategy: ['merge'], patchMergeKey: 'name' },
    { json: 'stopSignal', type: 'string', pointer: true, enum: ['SIGABRT', 'SIGALRM', 'SIGBUS', 'SIGCHLD', 'SIGCLD', 'SIGCONT', 'SIGFPE', 'SIGHUP', 'SIGILL', 'SIGINT', 'SIGIO', 'SIGIOT', 'SIGKILL', 'SIGPIPE', 'SIGPOLL', 'SIGPROF', 'SIGPWR', 'SIGQUIT', 'SIGSEGV', 'SIGSTKFLT', 'SIGSTOP', 'SIGSYS', 'SIGTERM', 'SIGTRAP', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU', 'SIGURG', 'SIGUSR1', 'SIGUSR2', 'SIGVTALRM', 'SIGWINCH', 'SIGXCPU', 'SIGXFSZ', 'SIGRTMIN', 'SIGRTMIN+1', 'SIGRTMIN+2', 'SIGRTMIN+3', 'SIGRTMIN+4', 'SIGRTMIN+5', 'SIGRTMIN+6', 'SIGRTMIN+7', 'SIGRTMIN+8', 'SIGRTMIN+9', 'SIGRTMIN+10', 'SIGRTMIN+11', 'SIGRTMIN+12', 'SIGRTMIN+13', 'SIGRTMIN+14', 'SIGRTMIN+15', 'SIGRTMAX-14', 'SIGRTMAX-13', 'SIGRTMAX-12', 'SIGRTMAX-11', 'SIGRTMAX-10', 'SIGRTMAX-9', 'SIGRTMAX-8', 'SIGRTMAX-7', 'SIGRTMAX-6', 'SIGRTMAX-5', 'SIGRTMAX-4', 'SIGRTMAX-3', 'SIGRTMAX-2', 'SIGRTMAX-1', 'SIGRTMAX'] },
  ],
});

export const ContainerStatus: GeneratedCodec<ContainerStatus> = new GeneratedCodec(ContainerStatusSchema, encodeContainerStatus, decodeContainerStatus);

export function encodeContainerUser(w: Writer, m: ContainerUser): void {
  writeUnknown(w, m, unknownFields);
  if (m.linux !== undefined && m.linux !== null) {
    const before = w.size();
    encodeLinuxContainerUser(w, m.linux);
    w.close(before, 10);
  }
}

export function decodeContainerUser(r: Reader, end: number): ContainerUser {
  let v1: LinuxContainerUser | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLinuxContainerUser(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ContainerUser;
  if (v1 !== undefined && v1 !== null) m.linux = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ContainerUserSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ContainerUser',
  fields: () => [
    { json: 'linux', type: 'message', message: () => LinuxContainerUserSchema, pointer: true },
  ],
});

export const ContainerUser: GeneratedCodec<ContainerUser> = new GeneratedCodec(ContainerUserSchema, encodeContainerUser, decodeContainerUser);

export function encodeLinuxContainerUser(w: Writer, m: LinuxContainerUser): void {
  writeUnknown(w, m, unknownFields);
  if (m.supplementalGroups) {
    const list = m.supplementalGroups;
    for (let i = list.length - 1; i >= 0; i--) {
      w.int(list[i], 24);
    }
  }
  w.int(m.gid, 16);
  w.int(m.uid, 8);
}

export function decodeLinuxContainerUser(r: Reader, end: number): LinuxContainerUser {
  let v1 = 0;
  let v2 = 0;
  let v3: number[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int64(end);
        continue;
      }
      case 16: {
        v2 = r.int64(end);
        continue;
      }
      case 24: {
        v3 ??= [];
        v3.push(r.int64(end));
        continue;
      }
      case 26: {
        const to = r.fieldEnd(end);
        v3 ??= [];
        while (r.pos < to) v3.push(r.int64(to));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LinuxContainerUser;
  m.uid = v1;
  m.gid = v2;
  if (v3 !== undefined) m.supplementalGroups = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LinuxContainerUserSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.LinuxContainerUser',
  fields: () => [
    { json: 'uid', type: 'int64', required: true },
    { json: 'gid', type: 'int64', required: true },
    { json: 'supplementalGroups', type: 'int64', cardinality: 'list' },
  ],
});

export const LinuxContainerUser: GeneratedCodec<LinuxContainerUser> = new GeneratedCodec(LinuxContainerUserSchema, encodeLinuxContainerUser, decodeLinuxContainerUser);

export function encodeResourceHealth(w: Writer, m: ResourceHealth): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.health, 18);
  w.string(m.resourceID, 10);
}

export function decodeResourceHealth(r: Reader, end: number): ResourceHealth {
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
  const m = {} as ResourceHealth;
  m.resourceID = v1;
  if (v2 !== '') m.health = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceHealthSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ResourceHealth',
  fields: () => [
    { json: 'resourceID', type: 'string', required: true },
    { json: 'health', type: 'string', knownValues: ['Healthy', 'Unhealthy', 'Unknown'] },
  ],
});

export const ResourceHealth: GeneratedCodec<ResourceHealth> = new GeneratedCodec(ResourceHealthSchema, encodeResourceHealth, decodeResourceHealth);

export function encodeResourceStatus(w: Writer, m: ResourceStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.resources) {
    const list = m.resources;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeResourceHealth(w, list[i] ?? (emptyMessage as ResourceHealth));
      w.close(before, 18);
    }
  }
  w.string(m.name, 10);
}

export function decodeResourceStatus(r: Reader, end: number): ResourceStatus {
  let v1 = '';
  let v2: ResourceHealth[] | undefined;
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
        v2 ??= [];
        v2.push(decodeResourceHealth(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ResourceStatus;
  m.name = v1;
  if (v2 !== undefined) m.resources = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ResourceStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ResourceStatus',
  fields: () => [
    { json: 'name', type: 'string', required: true, knownValues: ['cpu', 'memory', 'storage', 'ephemeral-storage', 'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports', 'services.loadbalancers', 'requests.cpu', 'requests.memory', 'requests.storage', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory', 'limits.ephemeral-storage'] },
    { json: 'resources', type: 'message', cardinality: 'list', message: () => ResourceHealthSchema, listType: 'map', listMapKeys: ['resourceID'] },
  ],
});

export const ResourceStatus: GeneratedCodec<ResourceStatus> = new GeneratedCodec(ResourceStatusSchema, encodeResourceStatus, decodeResourceStatus);

export function encodeVolumeMountStatus(w: Writer, m: VolumeMountStatus): void {
  writeUnknown(w, m, unknownFields);
  if (m.recursiveReadOnly !== undefined && m.recursiveReadOnly !== null) {
    w.string(m.recursiveReadOnly, 34);
  }
  w.bool(m.readOnly, 24);
  w.string(m.mountPath, 18);
  w.string(m.name, 10);
}

export function decodeVolumeMountStatus(r: Reader, end: number): VolumeMountStatus {
  let v1 = '';
  let v2 = '';
  let v3 = false;
  let v4: string | null | undefined;
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
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 34: {
        v4 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as VolumeMountStatus;
  m.name = v1;
  m.mountPath = v2;
  if (v3 !== false) m.readOnly = v3;
  if (v4 !== undefined && v4 !== null) m.recursiveReadOnly = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const VolumeMountStatusSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.VolumeMountStatus',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'mountPath', type: 'string', required: true },
    { json: 'readOnly', type: 'bool' },
    { json: 'recursiveReadOnly', type: 'string', pointer: true, knownValues: ['Disabled', 'IfPossible', 'Enabled'] },
  ],
});

export const VolumeMountStatus: GeneratedCodec<VolumeMountStatus> = new GeneratedCodec(VolumeMountStatusSchema, encodeVolumeMountStatus, decodeVolumeMountStatus);
