// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, emptyMessage, keepUnknown, readIntOrString, unknownFields, writeIntOrString, writeUnknown } from '../../../../src/generated.ts';
import { IntOrStringSchema } from '../../machinery/intstr/intstr.ts';

/** Runs a program in the container; success is exit status 0. */
export interface ExecAction {
  command?: string[] | undefined;
}

/** Asks the gRPC health service. */
export interface GRPCAction {
  port: number;
  service?: string | null | undefined;
}

/** Asks over HTTP; success is a status from 200 to 399. */
export interface HTTPGetAction {
  path?: string | undefined;
  port: number | string;
  host?: string | undefined;
  scheme?: 'HTTP' | 'HTTPS' | undefined;
  httpHeaders?: HTTPHeader[] | undefined;
}

export interface HTTPHeader {
  name: string;
  value: string;
}

/** What is done at turning points of a container. */
export interface Lifecycle {
  postStart?: LifecycleHandler | undefined;
  preStop?: LifecycleHandler | undefined;
  stopSignal?: 'SIGABRT' | 'SIGALRM' | 'SIGBUS' | 'SIGCHLD' | 'SIGCLD' | 'SIGCONT' | 'SIGFPE' | 'SIGHUP' | 'SIGILL' | 'SIGINT' | 'SIGIO' | 'SIGIOT' | 'SIGKILL' | 'SIGPIPE' | 'SIGPOLL' | 'SIGPROF' | 'SIGPWR' | 'SIGQUIT' | 'SIGSEGV' | 'SIGSTKFLT' | 'SIGSTOP' | 'SIGSYS' | 'SIGTERM' | 'SIGTRAP' | 'SIGTSTP' | 'SIGTTIN' | 'SIGTTOU' | 'SIGURG' | 'SIGUSR1' | 'SIGUSR2' | 'SIGVTALRM' | 'SIGWINCH' | 'SIGXCPU' | 'SIGXFSZ' | 'SIGRTMIN' | 'SIGRTMIN+1' | 'SIGRTMIN+2' | 'SIGRTMIN+3' | 'SIGRTMIN+4' | 'SIGRTMIN+5' | 'SIGRTMIN+6' | 'SIGRTMIN+7' | 'SIGRTMIN+8' | 'SIGRTMIN+9' | 'SIGRTMIN+10' | 'SIGRTMIN+11' | 'SIGRTMIN+12' | 'SIGRTMIN+13' | 'SIGRTMIN+14' | 'SIGRTMIN+15' | 'SIGRTMAX-14' | 'SIGRTMAX-13' | 'SIGRTMAX-12' | 'SIGRTMAX-11' | 'SIGRTMAX-10' | 'SIGRTMAX-9' | 'SIGRTMAX-8' | 'SIGRTMAX-7' | 'SIGRTMAX-6' | 'SIGRTMAX-5' | 'SIGRTMAX-4' | 'SIGRTMAX-3' | 'SIGRTMAX-2' | 'SIGRTMAX-1' | 'SIGRTMAX' | undefined;
}

export interface LifecycleHandler {
  exec?: ExecAction | undefined;
  httpGet?: HTTPGetAction | undefined;
  tcpSocket?: TCPSocketAction | undefined;
  sleep?: SleepAction | undefined;
}

/** A check that is run again and again. */
export interface Probe extends ProbeHandler {
  /** Seconds from the start of the container to the first check. */
  initialDelaySeconds?: number | undefined;
  /** Seconds after which a check has failed. */
  timeoutSeconds?: number | undefined;
  /** Seconds between checks. */
  periodSeconds?: number | undefined;
  /** Successes in a row that count as success. */
  successThreshold?: number | undefined;
  /** Failures in a row that count as failure. */
  failureThreshold?: number | undefined;
  /** Seconds the container gets to stop when the probe has failed. */
  terminationGracePeriodSeconds?: number | undefined;
}

/** What a check does: exactly one of these. */
export interface ProbeHandler {
  exec?: ExecAction | undefined;
  httpGet?: HTTPGetAction | undefined;
  tcpSocket?: TCPSocketAction | undefined;
  grpc?: GRPCAction | undefined;
}

export interface SleepAction {
  seconds: number;
}

/** Opens a TCP connection. */
export interface TCPSocketAction {
  port: number | string;
  host?: string | undefined;
}

export function encodeExecAction(w: Writer, m: ExecAction): void {
  writeUnknown(w, m, unknownFields);
  if (m.command) {
    const list = m.command;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 10);
    }
  }
}

export function decodeExecAction(r: Reader, end: number): ExecAction {
  let v1: string[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 ??= [];
        v1.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ExecAction;
  if (v1 !== undefined) m.command = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ExecActionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ExecAction',
  fields: () => [
    { json: 'command', type: 'string', cardinality: 'list' },
  ],
});

export const ExecAction: GeneratedCodec<ExecAction> = new GeneratedCodec(ExecActionSchema, encodeExecAction, decodeExecAction);

export function encodeGRPCAction(w: Writer, m: GRPCAction): void {
  writeUnknown(w, m, unknownFields);
  if (m.service !== undefined && m.service !== null) {
    w.string(m.service, 18);
  }
  w.int(m.port, 8);
}

export function decodeGRPCAction(r: Reader, end: number): GRPCAction {
  let v1 = 0;
  let v2: string | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int32(end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as GRPCAction;
  m.port = v1;
  m.service = (v2 ?? null) as GRPCAction['service'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const GRPCActionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.GRPCAction',
  fields: () => [
    { json: 'port', type: 'int32', required: true },
    { json: 'service', type: 'string', pointer: true, omitEmpty: false, default: '' },
  ],
});

export const GRPCAction: GeneratedCodec<GRPCAction> = new GeneratedCodec(GRPCActionSchema, encodeGRPCAction, decodeGRPCAction);

export function encodeHTTPGetAction(w: Writer, m: HTTPGetAction): void {
  writeUnknown(w, m, unknownFields);
  if (m.httpHeaders) {
    const list = m.httpHeaders;
    for (let i = list.length - 1; i >= 0; i--) {
      const before = w.size();
      encodeHTTPHeader(w, list[i] ?? (emptyMessage as HTTPHeader));
      w.close(before, 42);
    }
  }
  w.string(m.scheme, 34);
  w.string(m.host, 26);
  writeIntOrString(w, m.port, 18);
  w.string(m.path, 10);
}

export function decodeHTTPGetAction(r: Reader, end: number): HTTPGetAction {
  let v1 = '';
  let v2: number | string | null | undefined;
  let v3 = '';
  let v4: 'HTTP' | 'HTTPS' | '' = '';
  let v5: HTTPHeader[] | undefined;
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
        v2 = readIntOrString(r, end);
        continue;
      }
      case 26: {
        v3 = r.string(end);
        continue;
      }
      case 34: {
        v4 = r.string(end) as 'HTTP' | 'HTTPS';
        continue;
      }
      case 42: {
        v5 ??= [];
        v5.push(decodeHTTPHeader(r, r.fieldEnd(end)));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as HTTPGetAction;
  if (v1 !== '') m.path = v1;
  m.port = (v2 ?? 0) as HTTPGetAction['port'];
  if (v3 !== '') m.host = v3;
  if (v4 !== '') m.scheme = v4;
  if (v5 !== undefined) m.httpHeaders = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HTTPGetActionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.HTTPGetAction',
  fields: () => [
    { json: 'path', type: 'string' },
    { json: 'port', type: 'message', message: () => IntOrStringSchema, required: true },
    { json: 'host', type: 'string' },
    { json: 'scheme', type: 'string', enum: ['HTTP', 'HTTPS'] },
    { json: 'httpHeaders', type: 'message', cardinality: 'list', message: () => HTTPHeaderSchema },
  ],
});

export const HTTPGetAction: GeneratedCodec<HTTPGetAction> = new GeneratedCodec(HTTPGetActionSchema, encodeHTTPGetAction, decodeHTTPGetAction);

export function encodeHTTPHeader(w: Writer, m: HTTPHeader): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.value, 18);
  w.string(m.name, 10);
}

export function decodeHTTPHeader(r: Reader, end: number): HTTPHeader {
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
  const m = {} as HTTPHeader;
  m.name = v1;
  m.value = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const HTTPHeaderSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.HTTPHeader',
  fields: () => [
    { json: 'name', type: 'string', required: true },
    { json: 'value', type: 'string', required: true },
  ],
});

export const HTTPHeader: GeneratedCodec<HTTPHeader> = new GeneratedCodec(HTTPHeaderSchema, encodeHTTPHeader, decodeHTTPHeader);

export function encodeLifecycle(w: Writer, m: Lifecycle): void {
  writeUnknown(w, m, unknownFields);
  if (m.stopSignal !== undefined && m.stopSignal !== null) {
    w.string(m.stopSignal, 26);
  }
  if (m.preStop !== undefined && m.preStop !== null) {
    const before = w.size();
    encodeLifecycleHandler(w, m.preStop);
    w.close(before, 18);
  }
  if (m.postStart !== undefined && m.postStart !== null) {
    const before = w.size();
    encodeLifecycleHandler(w, m.postStart);
    w.close(before, 10);
  }
}

export function decodeLifecycle(r: Reader, end: number): Lifecycle {
  let v1: LifecycleHandler | null | undefined;
  let v2: LifecycleHandler | null | undefined;
  let v3: 'SIGABRT' | 'SIGALRM' | 'SIGBUS' | 'SIGCHLD' | 'SIGCLD' | 'SIGCONT' | 'SIGFPE' | 'SIGHUP' | 'SIGILL' | 'SIGINT' | 'SIGIO' | 'SIGIOT' | 'SIGKILL' | 'SIGPIPE' | 'SIGPOLL' | 'SIGPROF' | 'SIGPWR' | 'SIGQUIT' | 'SIGSEGV' | 'SIGSTKFLT' | 'SIGSTOP' | 'SIGSYS' | 'SIGTERM' | 'SIGTRAP' | 'SIGTSTP' | 'SIGTTIN' | 'SIGTTOU' | 'SIGURG' | 'SIGUSR1' | 'SIGUSR2' | 'SIGVTALRM' | 'SIGWINCH' | 'SIGXCPU' | 'SIGXFSZ' | 'SIGRTMIN' | 'SIGRTMIN+1' | 'SIGRTMIN+2' | 'SIGRTMIN+3' | 'SIGRTMIN+4' | 'SIGRTMIN+5' | 'SIGRTMIN+6' | 'SIGRTMIN+7' | 'SIGRTMIN+8' | 'SIGRTMIN+9' | 'SIGRTMIN+10' | 'SIGRTMIN+11' | 'SIGRTMIN+12' | 'SIGRTMIN+13' | 'SIGRTMIN+14' | 'SIGRTMIN+15' | 'SIGRTMAX-14' | 'SIGRTMAX-13' | 'SIGRTMAX-12' | 'SIGRTMAX-11' | 'SIGRTMAX-10' | 'SIGRTMAX-9' | 'SIGRTMAX-8' | 'SIGRTMAX-7' | 'SIGRTMAX-6' | 'SIGRTMAX-5' | 'SIGRTMAX-4' | 'SIGRTMAX-3' | 'SIGRTMAX-2' | 'SIGRTMAX-1' | 'SIGRTMAX' | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeLifecycleHandler(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeLifecycleHandler(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = r.string(end) as 'SIGABRT' | 'SIGALRM' | 'SIGBUS' | 'SIGCHLD' | 'SIGCLD' | 'SIGCONT' | 'SIGFPE' | 'SIGHUP' | 'SIGILL' | 'SIGINT' | 'SIGIO' | 'SIGIOT' | 'SIGKILL' | 'SIGPIPE' | 'SIGPOLL' | 'SIGPROF' | 'SIGPWR' | 'SIGQUIT' | 'SIGSEGV' | 'SIGSTKFLT' | 'SIGSTOP' | 'SIGSYS' | 'SIGTERM' | 'SIGTRAP' | 'SIGTSTP' | 'SIGTTIN' | 'SIGTTOU' | 'SIGURG' | 'SIGUSR1' | 'SIGUSR2' | 'SIGVTALRM' | 'SIGWINCH' | 'SIGXCPU' | 'SIGXFSZ' | 'SIGRTMIN' | 'SIGRTMIN+1' | 'SIGRTMIN+2' | 'SIGRTMIN+3' | 'SIGRTMIN+4' | 'SIGRTMIN+5' | 'SIGRTMIN+6' | 'SIGRTMIN+7' | 'SIGRTMIN+8' | 'SIGRTMIN+9' | 'SIGRTMIN+10' | 'SIGRTMIN+11' | 'SIGRTMIN+12' | 'SIGRTMIN+13' | 'SIGRTMIN+14' | 'SIGRTMIN+15' | 'SIGRTMAX-14' | 'SIGRTMAX-13' | 'SIGRTMAX-12' | 'SIGRTMAX-11' | 'SIGRTMAX-10' | 'SIGRTMAX-9' | 'SIGRTMAX-8' | 'SIGRTMAX-7' | 'SIGRTMAX-6' | 'SIGRTMAX-5' | 'SIGRTMAX-4' | 'SIGRTMAX-3' | 'SIGRTMAX-2' | 'SIGRTMAX-1' | 'SIGRTMAX';
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Lifecycle;
  if (v1 !== undefined && v1 !== null) m.postStart = v1;
  if (v2 !== undefined && v2 !== null) m.preStop = v2;
  if (v3 !== undefined && v3 !== null) m.stopSignal = v3;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LifecycleSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Lifecycle',
  fields: () => [
    { json: 'postStart', type: 'message', message: () => LifecycleHandlerSchema, pointer: true },
    { json: 'preStop', type: 'message', message: () => LifecycleHandlerSchema, pointer: true },
    { json: 'stopSignal', type: 'string', pointer: true, enum: ['SIGABRT', 'SIGALRM', 'SIGBUS', 'SIGCHLD', 'SIGCLD', 'SIGCONT', 'SIGFPE', 'SIGHUP', 'SIGILL', 'SIGINT', 'SIGIO', 'SIGIOT', 'SIGKILL', 'SIGPIPE', 'SIGPOLL', 'SIGPROF', 'SIGPWR', 'SIGQUIT', 'SIGSEGV', 'SIGSTKFLT', 'SIGSTOP', 'SIGSYS', 'SIGTERM', 'SIGTRAP', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU', 'SIGURG', 'SIGUSR1', 'SIGUSR2', 'SIGVTALRM', 'SIGWINCH', 'SIGXCPU', 'SIGXFSZ', 'SIGRTMIN', 'SIGRTMIN+1', 'SIGRTMIN+2', 'SIGRTMIN+3', 'SIGRTMIN+4', 'SIGRTMIN+5', 'SIGRTMIN+6', 'SIGRTMIN+7', 'SIGRTMIN+8', 'SIGRTMIN+9', 'SIGRTMIN+10', 'SIGRTMIN+11', 'SIGRTMIN+12', 'SIGRTMIN+13', 'SIGRTMIN+14', 'SIGRTMIN+15', 'SIGRTMAX-14', 'SIGRTMAX-13', 'SIGRTMAX-12', 'SIGRTMAX-11', 'SIGRTMAX-10', 'SIGRTMAX-9', 'SIGRTMAX-8', 'SIGRTMAX-7', 'SIGRTMAX-6', 'SIGRTMAX-5', 'SIGRTMAX-4', 'SIGRTMAX-3', 'SIGRTMAX-2', 'SIGRTMAX-1', 'SIGRTMAX'] },
  ],
});

export const Lifecycle: GeneratedCodec<Lifecycle> = new GeneratedCodec(LifecycleSchema, encodeLifecycle, decodeLifecycle);

export function encodeLifecycleHandler(w: Writer, m: LifecycleHandler): void {
  writeUnknown(w, m, unknownFields);
  if (m.sleep !== undefined && m.sleep !== null) {
    const before = w.size();
    encodeSleepAction(w, m.sleep);
    w.close(before, 34);
  }
  if (m.tcpSocket !== undefined && m.tcpSocket !== null) {
    const before = w.size();
    encodeTCPSocketAction(w, m.tcpSocket);
    w.close(before, 26);
  }
  if (m.httpGet !== undefined && m.httpGet !== null) {
    const before = w.size();
    encodeHTTPGetAction(w, m.httpGet);
    w.close(before, 18);
  }
  if (m.exec !== undefined && m.exec !== null) {
    const before = w.size();
    encodeExecAction(w, m.exec);
    w.close(before, 10);
  }
}

export function decodeLifecycleHandler(r: Reader, end: number): LifecycleHandler {
  let v1: ExecAction | null | undefined;
  let v2: HTTPGetAction | null | undefined;
  let v3: TCPSocketAction | null | undefined;
  let v4: SleepAction | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeExecAction(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeHTTPGetAction(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeTCPSocketAction(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = decodeSleepAction(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as LifecycleHandler;
  if (v1 !== undefined && v1 !== null) m.exec = v1;
  if (v2 !== undefined && v2 !== null) m.httpGet = v2;
  if (v3 !== undefined && v3 !== null) m.tcpSocket = v3;
  if (v4 !== undefined && v4 !== null) m.sleep = v4;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const LifecycleHandlerSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.LifecycleHandler',
  fields: () => [
    { json: 'exec', type: 'message', message: () => ExecActionSchema, pointer: true },
    { json: 'httpGet', type: 'message', message: () => HTTPGetActionSchema, pointer: true },
    { json: 'tcpSocket', type: 'message', message: () => TCPSocketActionSchema, pointer: true },
    { json: 'sleep', type: 'message', message: () => SleepActionSchema, pointer: true },
  ],
});

export const LifecycleHandler: GeneratedCodec<LifecycleHandler> = new GeneratedCodec(LifecycleHandlerSchema, encodeLifecycleHandler, decodeLifecycleHandler);

const unknownOfProbeHandler = Symbol('Probe.handler');
export function encodeProbe(w: Writer, m: Probe): void {
  writeUnknown(w, m, unknownFields);
  if (m.terminationGracePeriodSeconds !== undefined && m.terminationGracePeriodSeconds !== null) {
    w.int(m.terminationGracePeriodSeconds, 56);
  }
  w.int(m.failureThreshold, 48);
  w.int(m.successThreshold, 40);
  w.int(m.periodSeconds, 32);
  w.int(m.timeoutSeconds, 24);
  w.int(m.initialDelaySeconds, 16);
  {
    const before = w.size();
    encodeProbeHandler(w, m, unknownOfProbeHandler);
    w.close(before, 10);
  }
}

export function decodeProbe(r: Reader, end: number): Probe {
  let v1: ProbeHandler | null | undefined;
  let v2 = 0;
  let v3 = 0;
  let v4 = 0;
  let v5 = 0;
  let v6 = 0;
  let v7: number | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeProbeHandler(r, r.fieldEnd(end), unknownOfProbeHandler);
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
      case 32: {
        v4 = r.int32(end);
        continue;
      }
      case 40: {
        v5 = r.int32(end);
        continue;
      }
      case 48: {
        v6 = r.int32(end);
        continue;
      }
      case 56: {
        v7 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as Probe;
  Object.assign(m, v1 ?? decodeProbeHandler(r, r.pos));
  if (v2 !== 0) m.initialDelaySeconds = v2;
  if (v3 !== 0) m.timeoutSeconds = v3;
  if (v4 !== 0) m.periodSeconds = v4;
  if (v5 !== 0) m.successThreshold = v5;
  if (v6 !== 0) m.failureThreshold = v6;
  if (v7 !== undefined && v7 !== null) m.terminationGracePeriodSeconds = v7;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ProbeSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.Probe',
  fields: () => [
    { json: 'exec', type: 'message', message: () => ExecActionSchema, pointer: true },
    { json: 'httpGet', type: 'message', message: () => HTTPGetActionSchema, pointer: true },
    { json: 'tcpSocket', type: 'message', message: () => TCPSocketActionSchema, pointer: true },
    { json: 'grpc', type: 'message', message: () => GRPCActionSchema, pointer: true },
    { json: 'initialDelaySeconds', type: 'int32' },
    { json: 'timeoutSeconds', type: 'int32' },
    { json: 'periodSeconds', type: 'int32' },
    { json: 'successThreshold', type: 'int32' },
    { json: 'failureThreshold', type: 'int32' },
    { json: 'terminationGracePeriodSeconds', type: 'int64', pointer: true },
  ],
});

export const Probe: GeneratedCodec<Probe> = new GeneratedCodec(ProbeSchema, encodeProbe, decodeProbe);

export function encodeProbeHandler(w: Writer, m: ProbeHandler, unknown: symbol = unknownFields): void {
  writeUnknown(w, m, unknown);
  if (m.grpc !== undefined && m.grpc !== null) {
    const before = w.size();
    encodeGRPCAction(w, m.grpc);
    w.close(before, 34);
  }
  if (m.tcpSocket !== undefined && m.tcpSocket !== null) {
    const before = w.size();
    encodeTCPSocketAction(w, m.tcpSocket);
    w.close(before, 26);
  }
  if (m.httpGet !== undefined && m.httpGet !== null) {
    const before = w.size();
    encodeHTTPGetAction(w, m.httpGet);
    w.close(before, 18);
  }
  if (m.exec !== undefined && m.exec !== null) {
    const before = w.size();
    encodeExecAction(w, m.exec);
    w.close(before, 10);
  }
}

export function decodeProbeHandler(r: Reader, end: number, unknownKey: symbol = unknownFields): ProbeHandler {
  let v1: ExecAction | null | undefined;
  let v2: HTTPGetAction | null | undefined;
  let v3: TCPSocketAction | null | undefined;
  let v4: GRPCAction | null | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = decodeExecAction(r, r.fieldEnd(end));
        continue;
      }
      case 18: {
        v2 = decodeHTTPGetAction(r, r.fieldEnd(end));
        continue;
      }
      case 26: {
        v3 = decodeTCPSocketAction(r, r.fieldEnd(end));
        continue;
      }
      case 34: {
        v4 = decodeGRPCAction(r, r.fieldEnd(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ProbeHandler;
  if (v1 !== undefined && v1 !== null) m.exec = v1;
  if (v2 !== undefined && v2 !== null) m.httpGet = v2;
  if (v3 !== undefined && v3 !== null) m.tcpSocket = v3;
  if (v4 !== undefined && v4 !== null) m.grpc = v4;
  if (unknown !== undefined) keepUnknown(m, unknownKey, unknown);
  return m;
}

export const ProbeHandlerSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ProbeHandler',
  fields: () => [
    { json: 'exec', type: 'message', message: () => ExecActionSchema, pointer: true },
    { json: 'httpGet', type: 'message', message: () => HTTPGetActionSchema, pointer: true },
    { json: 'tcpSocket', type: 'message', message: () => TCPSocketActionSchema, pointer: true },
    { json: 'grpc', type: 'message', message: () => GRPCActionSchema, pointer: true },
  ],
});

export const ProbeHandler: GeneratedCodec<ProbeHandler> = new GeneratedCodec(ProbeHandlerSchema, encodeProbeHandler, (r, end) => decodeProbeHandler(r, end));

export function encodeSleepAction(w: Writer, m: SleepAction): void {
  writeUnknown(w, m, unknownFields);
  w.int(m.seconds, 8);
}

export function decodeSleepAction(r: Reader, end: number): SleepAction {
  let v1 = 0;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.int64(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as SleepAction;
  m.seconds = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const SleepActionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.SleepAction',
  fields: () => [
    { json: 'seconds', type: 'int64', required: true },
  ],
});

export const SleepAction: GeneratedCodec<SleepAction> = new GeneratedCodec(SleepActionSchema, encodeSleepAction, decodeSleepAction);

export function encodeTCPSocketAction(w: Writer, m: TCPSocketAction): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.host, 18);
  writeIntOrString(w, m.port, 10);
}

export function decodeTCPSocketAction(r: Reader, end: number): TCPSocketAction {
  let v1: number | string | null | undefined;
  let v2 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = readIntOrString(r, end);
        continue;
      }
      case 18: {
        v2 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as TCPSocketAction;
  m.port = (v1 ?? 0) as TCPSocketAction['port'];
  if (v2 !== '') m.host = v2;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const TCPSocketActionSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.TCPSocketAction',
  fields: () => [
    { json: 'port', type: 'message', message: () => IntOrStringSchema, required: true },
    { json: 'host', type: 'string' },
  ],
});

export const TCPSocketAction: GeneratedCodec<TCPSocketAction> = new GeneratedCodec(TCPSocketActionSchema, encodeTCPSocketAction, decodeTCPSocketAction);
