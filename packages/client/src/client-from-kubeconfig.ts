/** A client for whoever holds a kubeconfig. */
import { request } from 'node:https';
import { newServiceUnavailable } from '@gantry/machinery';
import {
  type Clock,
  type KubeconfigContext,
  type Logger,
  loadKubeconfig,
  type Random,
  systemClock,
  TlsMaterial,
} from '@gantry/runtime';
import { createClient } from './client.ts';
import type { Client } from './resource-client.ts';

/** Cluster extension of a kubeconfig that names the gRPC listeners: `{ servers: ['host:port', ...] }`. */
export const GRPC_EXTENSION = 'gantry.dev/grpc';
/** Path on the REST front door that names them, for kubeconfigs without the extension. */
export const ENDPOINTS_PATH = '/gantry/v1/endpoints';

const DISCOVERY_TIMEOUT_MS = 5_000;
const DISCOVERY_RETRY_MS = 1_000;

export interface KubeconfigClientOptions {
  readonly logger: Logger;
  readonly clock?: Clock;
  readonly random?: Random;
  /** Context to use; default the current one. */
  readonly context?: string;
  readonly timeoutMs?: number;
  readonly userAgent?: string;
  /** Ends the wait for an API server that is not up yet. */
  readonly signal?: AbortSignal;
}

/**
 * Resolves once the addresses of the gRPC listeners are known: at once when the kubeconfig names them, otherwise as soon
 * as an API server tells (asked again every second until `signal` aborts). Throws KubeconfigError for an unusable file.
 */
export async function clientFromKubeconfig(path: string, options: KubeconfigClientOptions): Promise<Client> {
  return clientFromContext(await loadKubeconfig(path, options.context), options);
}

/** The same for a configuration at hand. */
export async function clientFromContext(config: KubeconfigContext, options: KubeconfigClientOptions): Promise<Client> {
  const clock = options.clock ?? systemClock;
  const servers = grpcServersOf(config) ?? (await discover(config, clock, options));
  const tls = tlsOf(config, clock, options.logger);
  const { logger, random, timeoutMs, userAgent } = options;
  return createClient({
    servers,
    tls,
    token: config.token,
    tokenFile: config.tokenFile,
    clock,
    logger,
    onClose: () => tls.close(),
    ...(random === undefined ? {} : { random }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(userAgent === undefined ? {} : { userAgent }),
  });
}

/** The listeners the kubeconfig itself names, if it does. */
export function grpcServersOf(config: KubeconfigContext): readonly string[] | undefined {
  const extension = config.extensions[GRPC_EXTENSION];
  const servers = typeof extension === 'object' && extension !== null && 'servers' in extension && extension.servers;
  if (!Array.isArray(servers) || servers.length === 0) return undefined;
  return servers.filter((server): server is string => typeof server === 'string');
}

function tlsOf(config: KubeconfigContext, clock: Clock, logger: Logger): TlsMaterial {
  const { ca, cert, key } = config.files;
  if (config.insecureSkipTlsVerify) {
    return TlsMaterial.fromPem({ cert: config.clientCertificate, key: config.clientKey, skipVerify: true });
  }
  const fromFiles = (cert !== undefined || config.clientCertificate === undefined) && (ca ?? cert) !== undefined;
  if (fromFiles && (ca !== undefined || config.certificateAuthority === undefined)) {
    return TlsMaterial.fromFiles({ caFile: ca, certFile: cert, keyFile: key }, { clock, logger });
  }
  return TlsMaterial.fromPem({
    ca: config.certificateAuthority,
    cert: config.clientCertificate,
    key: config.clientKey,
  });
}

async function discover(
  config: KubeconfigContext,
  clock: Clock,
  { logger, signal }: KubeconfigClientOptions,
): Promise<readonly string[]> {
  for (;;) {
    signal?.throwIfAborted();
    try {
      const servers = await askForServers(config, signal);
      if (servers.length > 0) return servers;
      logger.warn({ server: config.server }, 'the API server names no gRPC listeners, asking again');
    } catch (error) {
      logger.warn({ server: config.server, error }, 'the API server does not answer yet, asking again');
    }
    await clock.sleep(DISCOVERY_RETRY_MS, signal);
  }
}

function askForServers(config: KubeconfigContext, signal: AbortSignal | undefined): Promise<string[]> {
  const url = new URL(ENDPOINTS_PATH, config.server);
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      {
        ca: config.certificateAuthority,
        cert: config.clientCertificate,
        key: config.clientKey,
        rejectUnauthorized: !config.insecureSkipTlsVerify,
        ...(config.tlsServerName === undefined ? {} : { servername: config.tlsServerName }),
        headers: config.token === undefined ? {} : { authorization: `Bearer ${config.token}` },
        timeout: DISCOVERY_TIMEOUT_MS,
        signal,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode !== 200) {
            reject(newServiceUnavailable(`${url.href} answered ${response.statusCode}: ${body.slice(0, 200)}`));
            return;
          }
          try {
            const { grpcServers } = JSON.parse(body) as { grpcServers?: unknown };
            resolve(Array.isArray(grpcServers) ? grpcServers.map(String) : []);
          } catch (error) {
            reject(error as Error);
          }
        });
      },
    );
    call.on('timeout', () => call.destroy(new Error(`${url.href} did not answer in time`)));
    call.on('error', reject);
    call.end();
  });
}
