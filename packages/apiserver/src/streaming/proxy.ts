/** `pods/proxy` and `services/proxy`: a plain HTTP request passed on to a pod. */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Endpoints, Pod, Service } from '@gantry/api/core/v1';
import { newBadRequest, newServiceUnavailable, StatusError } from '@gantry/machinery';
import type { ApiCore } from '../core.ts';
import type { Exchange } from '../http/exchange.ts';
import type { RequestInfo } from '../http/request-info.ts';
import { MAX_BODY_BYTES } from '../http/write-handlers.ts';
import type { ServedResource } from '../registry/served-resource.ts';

/** Headers that belong to one connection, or must not leave this server. */
const NOT_FORWARDED = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'host',
  'authorization',
  'content-length',
]);

interface Destination {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly port: number;
}

/** Answers the request with what the destination says. Rejects with StatusError. */
export async function proxyRequest(
  core: ApiCore,
  exchange: Exchange,
  info: RequestInfo,
  resource: ServedResource,
): Promise<void> {
  const { scheme, name, port } = parseProxyName(info.name);
  const { object } = await core.reader.get(resource, info.namespace, name);
  const destination = resolve(core, info, object, scheme, port);
  const body = await exchange.body(MAX_BODY_BYTES);
  const headers: Record<string, string> = {};
  for (const header of exchange.headerNames()) {
    if (!header.startsWith(':') && !NOT_FORWARDED.has(header)) headers[header] = exchange.header(header) ?? '';
  }
  headers['x-forwarded-for'] = exchange.connection.remoteAddress;
  if (body.length > 0) headers['content-length'] = String(body.length);
  const path = `${info.rest === '' ? '/' : info.rest}${info.query === '' ? '' : `?${info.query}`}`;
  const send = destination.scheme === 'https' ? httpsRequest : httpRequest;
  await new Promise<void>((done, fail) => {
    const outgoing = send(
      {
        host: destination.host,
        port: destination.port,
        path,
        method: exchange.method,
        headers,
        rejectUnauthorized: false,
      },
      (response) => {
        const stream = exchange.open(response.statusCode ?? 502, answerHeaders(response.headers));
        response.on('data', (chunk: Buffer) => {
          if (!stream.write(chunk)) {
            response.pause();
            stream.whenDrained(() => response.resume());
          }
        });
        response.on('end', () => {
          stream.end();
          done();
        });
        response.on('error', () => {
          stream.abort();
          done();
        });
      },
    );
    outgoing.on('error', (error) => {
      fail(newServiceUnavailable(`error trying to reach service: ${error.message}`));
    });
    exchange.onClose(() => outgoing.destroy());
    outgoing.end(body.length > 0 ? body : undefined);
  });
}

/** `[scheme:]name[:port]` */
export function parseProxyName(text: string): { scheme: 'http' | 'https' | ''; name: string; port: string } {
  const parts = text.split(':');
  if (parts.length === 1) return { scheme: '', name: text, port: '' };
  if (parts.length === 2) return { scheme: '', name: parts[0]!, port: parts[1]! };
  const [scheme = '', name = '', port = ''] = parts;
  if (parts.length > 3 || (scheme !== '' && scheme !== 'http' && scheme !== 'https')) {
    throw newBadRequest(`invalid proxy target ${JSON.stringify(text)}: want [scheme:]name[:port]`);
  }
  return { scheme, name, port };
}

function resolve(
  core: ApiCore,
  info: RequestInfo,
  object: unknown,
  scheme: 'http' | 'https' | '',
  port: string,
): Destination {
  if (info.resource === 'pods') {
    const pod = object as Pod;
    const host = pod.status.podIP ?? '';
    if (host === '') throw newServiceUnavailable(`pod ${info.name} has no address yet`, 1);
    const ports = (pod.spec.containers ?? []).flatMap((each) => each.ports ?? []);
    const named = ports.find((each) => each.name === port && port !== '')?.containerPort;
    return { scheme: scheme || 'http', host, port: named ?? (Number(port) || ports[0]?.containerPort || 80) };
  }
  if (info.resource === 'services') {
    const service = object as Service;
    const ports = service.spec.ports ?? [];
    const chosen = port === '' ? ports[0] : ports.find((each) => each.name === port || String(each.port) === port);
    if (chosen === undefined)
      throw newServiceUnavailable(
        `no service port ${JSON.stringify(port)} found for service ${JSON.stringify(service.metadata.name)}`,
      );
    const endpoints = core.resources.find('', 'v1', 'endpoints')!;
    const stored = endpoints.cache.get(endpoints.key(info.namespace, service.metadata.name ?? ''));
    for (const subset of (stored?.object as unknown as Endpoints | undefined)?.subsets ?? []) {
      const backend = subset.ports?.find((each) => (each.name ?? '') === (chosen.name ?? ''));
      const addresses = subset.addresses ?? [];
      if (backend === undefined || addresses.length === 0) continue;
      const address = addresses[Math.floor(core.random() * addresses.length)]!;
      return { scheme: scheme || 'http', host: address.ip, port: backend.port ?? 80 };
    }
    throw newServiceUnavailable(`no endpoints available for service ${JSON.stringify(service.metadata.name)}`);
  }
  throw new StatusError({
    code: 501,
    reason: '',
    message: 'kubelets here speak gRPC: there is no HTTP to pass requests on to',
  });
}

function answerHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !NOT_FORWARDED.has(name)) kept[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return kept;
}
