import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { BinaryReader, BinaryWriter } from '@bufbuild/protobuf/wire';
import type { Container, ExecAction, GRPCAction, HTTPGetAction, TCPSocketAction } from '@gantry/api/core/v1';
import { buildInfo, type Clock } from '@gantry/runtime';
import { createChannel, createClientFactory } from 'nice-grpc';
import { type ContainerRuntime, RuntimeCallError } from '../runtime/contract.ts';

/** What to ask a container; the part that probes and lifecycle hooks share. */
export interface ContainerAction {
  readonly exec?: ExecAction | undefined;
  readonly httpGet?: HTTPGetAction | undefined;
  readonly tcpSocket?: TCPSocketAction | undefined;
  readonly grpc?: GRPCAction | undefined;
  readonly sleep?: { readonly seconds: number } | undefined;
}

export interface ActionTarget {
  readonly container: Container;
  readonly containerId: string;
  /** Address of the pod as seen from the host. */
  readonly podIp: string;
}

/** `message` is what the Unhealthy event shows. */
export interface ActionResult {
  readonly ok: boolean;
  readonly message: string;
}

/** Longest answer kept for a message. */
const maxMessageBytes = 10 * 1024;

/** Runs one action. Never rejects: whatever goes wrong is a result that is not ok. */
export async function runAction(
  action: ContainerAction,
  target: ActionTarget,
  runtime: ContainerRuntime,
  clock: Clock,
  timeoutMs: number,
): Promise<ActionResult> {
  const late = new AbortController();
  const timer = clock.after(timeoutMs, () => late.abort());
  try {
    if (action.exec) return await runExec(action.exec, target, runtime, timeoutMs);
    if (action.httpGet) return await runHttp(action.httpGet, target, late.signal);
    if (action.tcpSocket) return await runTcp(action.tcpSocket, target, late.signal);
    if (action.grpc) return await runGrpc(action.grpc, target, late.signal);
    return { ok: false, message: 'no action given' };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  } finally {
    timer.cancel();
  }
}

async function runExec(
  action: ExecAction,
  target: ActionTarget,
  runtime: ContainerRuntime,
  timeoutMs: number,
): Promise<ActionResult> {
  try {
    const result = await runtime.execSync(target.containerId, action.command ?? [], Math.ceil(timeoutMs / 1000));
    const output = Buffer.concat([result.stdout, result.stderr]).toString('utf8').slice(0, maxMessageBytes);
    return { ok: result.exitCode === 0, message: output };
  } catch (error) {
    if (!(error instanceof RuntimeCallError) || error.code !== 'deadline') throw error;
    return {
      ok: false,
      message: `command timed out: ${JSON.stringify(action.command)} timed out after ${timeoutMs / 1000}s`,
    };
  }
}

function runHttp(action: HTTPGetAction, target: ActionTarget, signal: AbortSignal): Promise<ActionResult> {
  const secure = (action.scheme ?? 'HTTP').toUpperCase() === 'HTTPS';
  const host = action.host || target.podIp;
  const port = resolveContainerPort(action.port, target.container);
  const path = action.path === undefined || action.path === '' ? '/' : action.path;
  const headers: { [name: string]: string } = {
    'User-Agent': `gantry-probe/${buildInfo.version}`,
    Accept: '*/*',
    Connection: 'close',
  };
  for (const header of action.httpHeaders ?? []) headers[header.name] = header.value;
  const url = `${secure ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}${path.startsWith('/') ? path : `/${path}`}`;
  return new Promise((resolve) => {
    const settle = (ok: boolean, message: string) => resolve({ ok, message });
    const options = { headers, signal, agent: false as const };
    const onResponse = (response: import('node:http').IncomingMessage) => {
      const code = response.statusCode ?? 0;
      let body = '';
      response.on('data', (chunk: Buffer) => {
        if (body.length < maxMessageBytes) body += chunk.toString('utf8');
      });
      const done = () =>
        code >= 200 && code < 400 ? settle(true, body) : settle(false, `HTTP probe failed with statuscode: ${code}`);
      response.on('end', done);
      response.on('error', done);
    };
    // Certificates are not checked: a probe asks whether the container answers, under an address no certificate names.
    const request = secure
      ? httpsRequest(url, { ...options, rejectUnauthorized: false }, onResponse)
      : httpRequest(url, options, onResponse);
    request.on('error', (error) => {
      const timedOut = error.name === 'AbortError' || error.name === 'TimeoutError';
      const why = timedOut
        ? 'context deadline exceeded (Client.Timeout exceeded while awaiting headers)'
        : error.message;
      settle(false, `Get "${url}": ${why}`);
    });
    request.end();
  });
}

function runTcp(action: TCPSocketAction, target: ActionTarget, signal: AbortSignal): Promise<ActionResult> {
  const port = resolveContainerPort(action.port, target.container);
  return new Promise((resolve) => {
    const socket = connect({ host: action.host || target.podIp, port });
    const settle = (ok: boolean, message: string) => {
      socket.destroy();
      resolve({ ok, message });
    };
    socket.once('connect', () => settle(true, ''));
    signal.addEventListener('abort', () => settle(false, `dial tcp ${target.podIp}:${port}: i/o timeout`), {
      once: true,
    });
    socket.once('error', (error) => settle(false, `dial tcp ${target.podIp}:${port}: ${error.message}`));
  });
}

/** grpc.health.v1.Health/Check: the request carries the service name in field 1, the answer a status in field 1. */
const healthService = {
  check: {
    path: '/grpc.health.v1.Health/Check',
    requestStream: false,
    responseStream: false,
    requestSerialize: ({ service }: { service: string }): Uint8Array =>
      new BinaryWriter().uint32(10).string(service).finish(),
    requestDeserialize: () => ({ service: '' }),
    responseSerialize: (): Uint8Array => new Uint8Array(),
    responseDeserialize: (bytes: Uint8Array): { status: number } => {
      const reader = new BinaryReader(bytes);
      let status = 0;
      while (reader.pos < reader.len) {
        const [field, wireType] = reader.tag();
        if (field === 1) status = reader.int32();
        else reader.skip(wireType);
      }
      return { status };
    },
    options: {},
  },
} as const;
const serving = 1;

async function runGrpc(action: GRPCAction, target: ActionTarget, signal: AbortSignal): Promise<ActionResult> {
  const channel = createChannel(`${target.podIp}:${action.port}`);
  try {
    const client = createClientFactory().create(healthService, channel);
    const { status } = await client.check({ service: action.service ?? '' }, { signal });
    return status === serving
      ? { ok: true, message: 'service healthy' }
      : { ok: false, message: `service unhealthy (responded with status ${status})` };
  } finally {
    channel.close();
  }
}

/** A number, or the name of one of the container's ports. */
export function resolveContainerPort(port: number | string, container: Container): number {
  if (typeof port === 'number') return port;
  const named = (container.ports ?? []).find((candidate) => candidate.name === port);
  const number = named?.containerPort ?? Number(port);
  if (!Number.isInteger(number) || number <= 0 || number > 65_535) throw new Error(`couldn't find port: ${port}`);
  return number;
}
