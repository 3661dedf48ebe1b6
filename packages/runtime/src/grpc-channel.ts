/** Channels as every Gantry client opens them: balanced over all servers, quick to leave a dead one, big messages allowed. */
import { isIP, isIPv4, isIPv6 } from 'node:net';
import { checkServerIdentity, type PeerCertificate } from 'node:tls';
import { Channel, type ChannelCredentials, type ChannelOptions, credentials, experimental } from '@grpc/grpc-js';
import type { TlsMaterial, TlsPem } from './tls-material.ts';

/** LISTs of large clusters are single messages; 1 GiB is far above what fits in memory budgets, so the limit is not ours. */
export const MAX_MESSAGE_BYTES = 1024 ** 3;

/** Receive window per stream: at the protocol's 64 KiB a 17 MB list would wait for 260 window updates. */
export const FLOW_CONTROL_WINDOW_BYTES = 4 * 1024 * 1024;

export interface ChannelTarget {
  /** `host:port` of every server. Several must all be IP addresses (or `localhost`). */
  readonly servers: readonly string[];
  /** mTLS or plain TLS; absent: plain text, for loopback and unix sockets. */
  readonly tls?: TlsMaterial | undefined;
  /** `round_robin` (default) spreads calls over all servers, `pick_first` stays with one while it works. */
  readonly balancing?: 'round_robin' | 'pick_first' | undefined;
  /** Further grpc-js options; they win. */
  readonly options?: ChannelOptions | undefined;
}

/** Options shared by all channels: a ping after 10 s of silence, also when idle, and 5 s for its answer. */
export const channelDefaults: ChannelOptions = {
  'grpc.keepalive_time_ms': 10_000,
  'grpc.keepalive_timeout_ms': 5_000,
  'grpc.keepalive_permit_without_calls': 1,
  'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
  'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
  'grpc.initial_reconnect_backoff_ms': 200,
  'grpc.max_reconnect_backoff_ms': 3_000,
  'grpc.enable_channelz': 0,
  'grpc.enable_http_proxy': 0,
  'grpc-node.flow_control_window': FLOW_CONTROL_WINDOW_BYTES,
};

/** Opens a channel lazily: the first call connects. The caller closes it. Throws for addresses it cannot combine. */
export function createGrpcChannel(target: ChannelTarget): Channel {
  const policy = target.balancing ?? 'round_robin';
  return new Channel(
    targetUri(target.servers),
    target.tls === undefined ? credentials.createInsecure() : channelCredentials(target.tls, target.servers),
    {
      ...channelDefaults,
      ...tlsNameOption(target),
      'grpc.service_config': JSON.stringify({ loadBalancingConfig: [{ [policy]: {} }] }),
      ...target.options,
    },
  );
}

/**
 * grpc-js sends the address it dials as TLS server name, which Node refuses for IP addresses. The name sent instead is one
 * every API server's certificate has; what is verified is decided in {@link channelCredentials}, not by this name.
 */
function tlsNameOption(target: ChannelTarget): ChannelOptions {
  const host = hostOf((target.servers[0] ?? '').replace(/^localhost:/, '127.0.0.1:'));
  return target.tls !== undefined && isIP(host) !== 0 ? { 'grpc.ssl_target_name_override': 'kubernetes' } : {};
}

/** grpc-js' name for a set of addresses, for example `ipv4:10.0.0.1:6444,10.0.0.2:6444`. */
export function targetUri(servers: readonly string[]): string {
  if (servers.length === 0) {
    throw new Error('a gRPC channel needs at least one server address');
  }
  const only = servers[0]!;
  if (servers.length === 1 && only.startsWith('unix:')) {
    return only;
  }
  const local = servers.map((server) => server.replace(/^localhost:/, '127.0.0.1:'));
  if (local.every((server) => isIPv4(hostOf(server)))) {
    return `ipv4:${local.join(',')}`;
  }
  if (local.every((server) => isIPv6(hostOf(server)))) {
    return `ipv6:${local.join(',')}`;
  }
  if (servers.length === 1) {
    return `dns:///${only}`;
  }
  throw new Error(`several gRPC servers must be given as IP addresses of one family, not ${servers.join(', ')}`);
}

/** `10.0.0.1:6444` → `10.0.0.1`, `[::1]:6444` → `::1`. */
export function hostOf(server: string): string {
  const bracketed = /^\[([^\]]+)\]/.exec(server);
  if (bracketed !== null) {
    return bracketed[1]!;
  }
  const colon = server.lastIndexOf(':');
  return colon < 0 ? server : server.slice(0, colon);
}

/** Client credentials that follow `tls`: connections made after a change use the new certificates. */
export function channelCredentials(tls: TlsMaterial, servers: readonly string[]): ChannelCredentials {
  const { cert, key, skipVerify } = tls.pem;
  if (skipVerify === true) {
    const bytes = (pem: string | undefined) => (pem === undefined ? null : Buffer.from(pem));
    const anyServer = { rejectUnauthorized: false, checkServerIdentity: () => undefined };
    return credentials.createSsl(null, bytes(key), bytes(cert), anyServer);
  }
  const provider = new MaterialProvider(tls);
  const hosts = servers.map(hostOf);
  return experimental.createCertificateProviderChannelCredentials(
    provider,
    tls.pem.cert === undefined ? null : provider,
    {
      // grpc-js checks every connection against the first address of the list. All listed servers are equally trusted, so a
      // certificate of the right authority for any of them will do.
      checkServerIdentity: (_host: string, certificate: PeerCertificate) => {
        const errors = hosts.map((host) => checkServerIdentity(host, certificate));
        return errors.some((error) => error === undefined) ? undefined : errors[0];
      },
    },
  );
}

type CaListener = Parameters<experimental.CertificateProvider['addCaCertificateListener']>[0];
type IdentityListener = Parameters<experimental.CertificateProvider['addIdentityCertificateListener']>[0];

class MaterialProvider implements experimental.CertificateProvider {
  readonly #tls: TlsMaterial;
  readonly #ca = new Set<CaListener>();
  readonly #identity = new Set<IdentityListener>();

  constructor(tls: TlsMaterial) {
    this.#tls = tls;
    tls.onChange((pem) => {
      for (const listener of this.#ca) {
        listener(caUpdate(pem));
      }
      for (const listener of this.#identity) {
        listener(identityUpdate(pem));
      }
    });
  }

  addCaCertificateListener(listener: CaListener): void {
    this.#ca.add(listener);
    listener(caUpdate(this.#tls.pem));
  }

  removeCaCertificateListener(listener: CaListener): void {
    this.#ca.delete(listener);
  }

  addIdentityCertificateListener(listener: IdentityListener): void {
    this.#identity.add(listener);
    listener(identityUpdate(this.#tls.pem));
  }

  removeIdentityCertificateListener(listener: IdentityListener): void {
    this.#identity.delete(listener);
  }
}

function caUpdate(pem: TlsPem): { caCertificate: Buffer } | null {
  return pem.ca === undefined ? null : { caCertificate: Buffer.from(pem.ca) };
}

function identityUpdate(pem: TlsPem): { certificate: Buffer; privateKey: Buffer } | null {
  return pem.cert === undefined || pem.key === undefined
    ? null
    : { certificate: Buffer.from(pem.cert), privateKey: Buffer.from(pem.key) };
}
