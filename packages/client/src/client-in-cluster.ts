/** A client for programs in pods: the pod's service account is the identity. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KubeconfigContext } from '@gantry/runtime';
import { clientFromContext, type KubeconfigClientOptions } from './client-from-kubeconfig.ts';
import type { Client } from './resource-client.ts';

/** Where every pod finds its token, the cluster's authority and its namespace. */
const SERVICE_ACCOUNT_DIRECTORY = '/var/run/secrets/kubernetes.io/serviceaccount';

/**
 * Takes the API server's address from the pod's environment (KUBERNETES_SERVICE_HOST and _PORT) and the identity from
 * the mounted service account, whose token is read again as it is rotated. Rejects when this is no pod.
 */
export async function clientInCluster(
  options: KubeconfigClientOptions,
  from: { readonly env?: NodeJS.ProcessEnv; readonly directory?: string } = {},
): Promise<Client> {
  const env = from.env ?? process.env;
  const directory = from.directory ?? SERVICE_ACCOUNT_DIRECTORY;
  const host = env.KUBERNETES_SERVICE_HOST;
  if (host === undefined || host === '') {
    throw new Error('KUBERNETES_SERVICE_HOST is not set: this process does not run in a pod');
  }
  const port = env.KUBERNETES_SERVICE_PORT_HTTPS ?? env.KUBERNETES_SERVICE_PORT ?? '443';
  const files = {
    ca: join(directory, 'ca.crt'),
    token: join(directory, 'token'),
    namespace: join(directory, 'namespace'),
  };
  const config: KubeconfigContext = {
    contextName: 'in-cluster',
    clusterName: 'in-cluster',
    userName: 'service-account',
    server: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
    namespace: (await readFile(files.namespace, 'utf8').catch(() => 'default')).trim(),
    certificateAuthority: await readFile(files.ca, 'utf8'),
    clientCertificate: undefined,
    clientKey: undefined,
    files: { ca: files.ca },
    token: (await readFile(files.token, 'utf8')).trim(),
    tokenFile: files.token,
    tlsServerName: undefined,
    insecureSkipTlsVerify: false,
    extensions: {},
  };
  return clientFromContext(config, options);
}
