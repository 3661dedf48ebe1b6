import {
  type ApiServer,
  type ApiServerOptions,
  authenticatedUser,
  createApiServerOptions,
  startApiServerProcess,
} from '@gantry/apiserver';
import { MetricsRegistry, silentLogger, systemClock, systemRandom } from '@gantry/runtime';
import { type EtcdHarness, startEtcd } from './etcd.ts';

/** Bearer token of a member of system:masters on every harness. */
export const ADMIN_TOKEN = 'admin-token';
/** Bearer token of a user (`viewer`) without any rights of its own. */
export const VIEWER_TOKEN = 'viewer-token';

export interface StartApiServerOptions {
  /** An etcd that runs already; it is not stopped by the harness. Default: one of its own. */
  readonly etcd?: Pick<EtcdHarness, 'endpoints'> | undefined;
  /** Whatever differs from a server on loopback with RBAC. */
  readonly override?: Partial<ApiServerOptions> | undefined;
}

export interface ApiServerHarness {
  /** `https://127.0.0.1:port` */
  readonly url: string;
  /** `127.0.0.1:port` */
  readonly grpcAddress: string;
  readonly token: string;
  /** PEM certificate to trust, for both front doors. */
  readonly ca: string;
  readonly server: ApiServer;
  /** Content of a kubeconfig with the admin token. */
  readonly kubeconfig: string;
  /** Stops the server, and etcd if it is the harness's own. Idempotent. */
  stop(): Promise<void>;
}

/** A whole API server in this process on a real etcd, ready to serve. */
export async function startApiServer(options: StartApiServerOptions = {}): Promise<ApiServerHarness> {
  const own = options.etcd === undefined ? await startEtcd() : undefined;
  const etcd = options.etcd ?? own!;
  try {
    const standalone = await createApiServerOptions({
      etcdServers: etcd.endpoints,
      clock: systemClock,
      random: systemRandom,
      logger: silentLogger(),
      metrics: new MetricsRegistry(),
      staticTokens: new Map([
        [ADMIN_TOKEN, authenticatedUser('admin', 'admin', ['system:masters'])],
        [VIEWER_TOKEN, authenticatedUser('viewer', 'viewer', [])],
      ]),
    });
    const settings = { ...standalone, ...options.override };
    const server = await startApiServerProcess(settings);
    await server.ready;
    const ca = settings.tls.pem.ca ?? settings.tls.pem.cert!;
    const url = `https://127.0.0.1:${server.securePort}`;
    const grpcAddress = `127.0.0.1:${server.grpcPort}`;
    return {
      url,
      grpcAddress,
      token: ADMIN_TOKEN,
      ca,
      server,
      kubeconfig: kubeconfigFor(url, grpcAddress, ca),
      stop: async () => {
        await server.stop();
        await own?.stop();
      },
    };
  } catch (error) {
    await own?.stop();
    throw error;
  }
}

function kubeconfigFor(url: string, grpcAddress: string, ca: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: 'test',
        cluster: {
          server: url,
          'certificate-authority-data': Buffer.from(ca).toString('base64'),
          extensions: [{ name: 'gantry.dev/grpc', extension: { servers: [grpcAddress] } }],
        },
      },
    ],
    users: [{ name: 'admin', user: { token: ADMIN_TOKEN } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'admin' } }],
    'current-context': 'test',
  });
}
