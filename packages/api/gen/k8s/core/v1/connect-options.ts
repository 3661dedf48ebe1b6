// Generated from proto/. Do not edit: run scripts/generate.

import { GeneratedCodec, MessageSchema, type Reader, type Writer, keepUnknown, readTime, unknownFields, writeTime, writeUnknown } from '../../../../src/generated.ts';
import { TimeSchema } from '../../meta/v1/time.ts';

export interface NodeProxyOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  path?: string | undefined;
}

export interface PodAttachOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  stdin?: boolean | undefined;
  stdout?: boolean | undefined;
  stderr?: boolean | undefined;
  tty?: boolean | undefined;
  container?: string | undefined;
}

export interface PodExecOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  stdin?: boolean | undefined;
  stdout?: boolean | undefined;
  stderr?: boolean | undefined;
  tty?: boolean | undefined;
  container?: string | undefined;
  command: string[] | null;
}

export interface PodLogOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  container?: string | undefined;
  follow?: boolean | undefined;
  previous?: boolean | undefined;
  sinceSeconds?: number | undefined;
  sinceTime?: string | undefined;
  timestamps?: boolean | undefined;
  tailLines?: number | undefined;
  limitBytes?: number | undefined;
  insecureSkipTLSVerifyBackend?: boolean | undefined;
  stream?: string | undefined;
}

export interface PodPortForwardOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  ports?: number[] | undefined;
}

export interface PodProxyOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  path?: string | undefined;
}

export interface ServiceProxyOptions {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  path?: string | undefined;
}

export function encodeNodeProxyOptions(w: Writer, m: NodeProxyOptions): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.path, 10);
}

export function decodeNodeProxyOptions(r: Reader, end: number, kind?: string, apiVersion?: string): NodeProxyOptions {
  let v1 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as NodeProxyOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== '') m.path = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const NodeProxyOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.NodeProxyOptions', kind: 'NodeProxyOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'path', type: 'string' },
  ],
});

export const NodeProxyOptions: GeneratedCodec<NodeProxyOptions> = new GeneratedCodec(NodeProxyOptionsSchema, encodeNodeProxyOptions, decodeNodeProxyOptions);

export function encodePodAttachOptions(w: Writer, m: PodAttachOptions): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.container, 42);
  w.bool(m.tty, 32);
  w.bool(m.stderr, 24);
  w.bool(m.stdout, 16);
  w.bool(m.stdin, 8);
}

export function decodePodAttachOptions(r: Reader, end: number, kind?: string, apiVersion?: string): PodAttachOptions {
  let v1 = false;
  let v2 = false;
  let v3 = false;
  let v4 = false;
  let v5 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.bool(end);
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodAttachOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== false) m.stdin = v1;
  if (v2 !== false) m.stdout = v2;
  if (v3 !== false) m.stderr = v3;
  if (v4 !== false) m.tty = v4;
  if (v5 !== '') m.container = v5;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodAttachOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodAttachOptions', kind: 'PodAttachOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'stdin', type: 'bool' },
    { json: 'stdout', type: 'bool' },
    { json: 'stderr', type: 'bool' },
    { json: 'tty', type: 'bool' },
    { json: 'container', type: 'string' },
  ],
});

export const PodAttachOptions: GeneratedCodec<PodAttachOptions> = new GeneratedCodec(PodAttachOptionsSchema, encodePodAttachOptions, decodePodAttachOptions);

export function encodePodExecOptions(w: Writer, m: PodExecOptions): void {
  writeUnknown(w, m, unknownFields);
  if (m.command) {
    const list = m.command;
    for (let i = list.length - 1; i >= 0; i--) {
      w.string(list[i], 50);
    }
  }
  w.string(m.container, 42);
  w.bool(m.tty, 32);
  w.bool(m.stderr, 24);
  w.bool(m.stdout, 16);
  w.bool(m.stdin, 8);
}

export function decodePodExecOptions(r: Reader, end: number, kind?: string, apiVersion?: string): PodExecOptions {
  let v1 = false;
  let v2 = false;
  let v3 = false;
  let v4 = false;
  let v5 = '';
  let v6: string[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 = r.bool(end);
        continue;
      }
      case 16: {
        v2 = r.bool(end);
        continue;
      }
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 32: {
        v4 = r.bool(end);
        continue;
      }
      case 42: {
        v5 = r.string(end);
        continue;
      }
      case 50: {
        v6 ??= [];
        v6.push(r.string(end));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodExecOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== false) m.stdin = v1;
  if (v2 !== false) m.stdout = v2;
  if (v3 !== false) m.stderr = v3;
  if (v4 !== false) m.tty = v4;
  if (v5 !== '') m.container = v5;
  m.command = (v6 ?? null) as PodExecOptions['command'];
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodExecOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodExecOptions', kind: 'PodExecOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'stdin', type: 'bool' },
    { json: 'stdout', type: 'bool' },
    { json: 'stderr', type: 'bool' },
    { json: 'tty', type: 'bool' },
    { json: 'container', type: 'string' },
    { json: 'command', type: 'string', cardinality: 'list', required: true },
  ],
});

export const PodExecOptions: GeneratedCodec<PodExecOptions> = new GeneratedCodec(PodExecOptionsSchema, encodePodExecOptions, decodePodExecOptions);

export function encodePodLogOptions(w: Writer, m: PodLogOptions): void {
  writeUnknown(w, m, unknownFields);
  if (m.stream !== undefined && m.stream !== null) {
    w.string(m.stream, 82);
  }
  w.bool(m.insecureSkipTLSVerifyBackend, 72);
  if (m.limitBytes !== undefined && m.limitBytes !== null) {
    w.int(m.limitBytes, 64);
  }
  if (m.tailLines !== undefined && m.tailLines !== null) {
    w.int(m.tailLines, 56);
  }
  w.bool(m.timestamps, 48);
  if (m.sinceTime !== undefined && m.sinceTime !== null) {
    writeTime(w, m.sinceTime, 42);
  }
  if (m.sinceSeconds !== undefined && m.sinceSeconds !== null) {
    w.int(m.sinceSeconds, 32);
  }
  w.bool(m.previous, 24);
  w.bool(m.follow, 16);
  w.string(m.container, 10);
}

export function decodePodLogOptions(r: Reader, end: number, kind?: string, apiVersion?: string): PodLogOptions {
  let v1 = '';
  let v2 = false;
  let v3 = false;
  let v4: number | null | undefined;
  let v5: string | null | undefined;
  let v6 = false;
  let v7: number | null | undefined;
  let v8: number | null | undefined;
  let v9 = false;
  let v10: string | null | undefined;
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
      case 24: {
        v3 = r.bool(end);
        continue;
      }
      case 32: {
        v4 = r.int64(end);
        continue;
      }
      case 42: {
        v5 = readTime(r, end);
        continue;
      }
      case 48: {
        v6 = r.bool(end);
        continue;
      }
      case 56: {
        v7 = r.int64(end);
        continue;
      }
      case 64: {
        v8 = r.int64(end);
        continue;
      }
      case 72: {
        v9 = r.bool(end);
        continue;
      }
      case 82: {
        v10 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodLogOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== '') m.container = v1;
  if (v2 !== false) m.follow = v2;
  if (v3 !== false) m.previous = v3;
  if (v4 !== undefined && v4 !== null) m.sinceSeconds = v4;
  if (v5 !== undefined && v5 !== null) m.sinceTime = v5;
  if (v6 !== false) m.timestamps = v6;
  if (v7 !== undefined && v7 !== null) m.tailLines = v7;
  if (v8 !== undefined && v8 !== null) m.limitBytes = v8;
  if (v9 !== false) m.insecureSkipTLSVerifyBackend = v9;
  if (v10 !== undefined && v10 !== null) m.stream = v10;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodLogOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodLogOptions', kind: 'PodLogOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'container', type: 'string' },
    { json: 'follow', type: 'bool' },
    { json: 'previous', type: 'bool' },
    { json: 'sinceSeconds', type: 'int64', pointer: true },
    { json: 'sinceTime', type: 'message', message: () => TimeSchema, pointer: true },
    { json: 'timestamps', type: 'bool' },
    { json: 'tailLines', type: 'int64', pointer: true },
    { json: 'limitBytes', type: 'int64', pointer: true },
    { json: 'insecureSkipTLSVerifyBackend', type: 'bool' },
    { json: 'stream', type: 'string', pointer: true },
  ],
});

export const PodLogOptions: GeneratedCodec<PodLogOptions> = new GeneratedCodec(PodLogOptionsSchema, encodePodLogOptions, decodePodLogOptions);

export function encodePodPortForwardOptions(w: Writer, m: PodPortForwardOptions): void {
  writeUnknown(w, m, unknownFields);
  if (m.ports) {
    const list = m.ports;
    for (let i = list.length - 1; i >= 0; i--) {
      w.int(list[i], 8);
    }
  }
}

export function decodePodPortForwardOptions(r: Reader, end: number, kind?: string, apiVersion?: string): PodPortForwardOptions {
  let v1: number[] | undefined;
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 8: {
        v1 ??= [];
        v1.push(r.int32(end));
        continue;
      }
      case 10: {
        const to = r.fieldEnd(end);
        v1 ??= [];
        while (r.pos < to) v1.push(r.int32(to));
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodPortForwardOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== undefined) m.ports = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodPortForwardOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodPortForwardOptions', kind: 'PodPortForwardOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'ports', type: 'int32', cardinality: 'list' },
  ],
});

export const PodPortForwardOptions: GeneratedCodec<PodPortForwardOptions> = new GeneratedCodec(PodPortForwardOptionsSchema, encodePodPortForwardOptions, decodePodPortForwardOptions);

export function encodePodProxyOptions(w: Writer, m: PodProxyOptions): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.path, 10);
}

export function decodePodProxyOptions(r: Reader, end: number, kind?: string, apiVersion?: string): PodProxyOptions {
  let v1 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as PodProxyOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== '') m.path = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const PodProxyOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.PodProxyOptions', kind: 'PodProxyOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'path', type: 'string' },
  ],
});

export const PodProxyOptions: GeneratedCodec<PodProxyOptions> = new GeneratedCodec(PodProxyOptionsSchema, encodePodProxyOptions, decodePodProxyOptions);

export function encodeServiceProxyOptions(w: Writer, m: ServiceProxyOptions): void {
  writeUnknown(w, m, unknownFields);
  w.string(m.path, 10);
}

export function decodeServiceProxyOptions(r: Reader, end: number, kind?: string, apiVersion?: string): ServiceProxyOptions {
  let v1 = '';
  let unknown: Uint8Array[] | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.uint32(end);
    switch (tag) {
      case 10: {
        v1 = r.string(end);
        continue;
      }
    }
    unknown = r.unknown(start, tag, end, unknown);
  }
  const m = {} as ServiceProxyOptions;
  if (kind) m.kind = kind;
  if (apiVersion) m.apiVersion = apiVersion;
  if (v1 !== '') m.path = v1;
  if (unknown !== undefined) keepUnknown(m, unknownFields, unknown);
  return m;
}

export const ServiceProxyOptionsSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.api.core.v1.ServiceProxyOptions', kind: 'ServiceProxyOptions', apiVersion: 'v1',
  fields: () => [
    { json: 'path', type: 'string' },
  ],
});

export const ServiceProxyOptions: GeneratedCodec<ServiceProxyOptions> = new GeneratedCodec(ServiceProxyOptionsSchema, encodeServiceProxyOptions, decodeServiceProxyOptions);
