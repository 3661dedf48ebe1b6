/** kubeconfig files: who to talk to and as whom. Read with file references resolved; written with everything inline. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** One context of a kubeconfig, resolved. All PEM. */
export interface KubeconfigContext {
  readonly contextName: string;
  readonly clusterName: string;
  readonly userName: string;
  /** API server URL, for example `https://172.30.0.11:6443`. */
  readonly server: string;
  readonly namespace: string;
  readonly certificateAuthority: string | undefined;
  readonly clientCertificate: string | undefined;
  readonly clientKey: string | undefined;
  /** Files behind the PEM, where the kubeconfig names files: to follow their renewal. */
  readonly files: {
    readonly ca?: string | undefined;
    readonly cert?: string | undefined;
    readonly key?: string | undefined;
  };
  readonly token: string | undefined;
  /** File the token is read from, to be read again as it rotates. */
  readonly tokenFile: string | undefined;
  readonly tlsServerName: string | undefined;
  readonly insecureSkipTlsVerify: boolean;
  /** Cluster extensions by name, for example `gantry.dev/grpc`. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What {@link formatKubeconfig} writes. */
export interface KubeconfigInput {
  readonly clusterName: string;
  readonly userName: string;
  readonly contextName?: string | undefined;
  readonly server: string;
  readonly namespace?: string | undefined;
  readonly certificateAuthority?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly clientKey?: string | undefined;
  readonly token?: string | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** A kubeconfig that cannot be used; the message names the file and what is missing. */
export class KubeconfigError extends Error {
  constructor(file: string, problem: string, options?: { cause?: unknown }) {
    super(`kubeconfig ${file}: ${problem}`, options);
    this.name = 'KubeconfigError';
  }
}

type Named = { name?: string } & Record<string, unknown>;

/** Loads a context (default: the current one). Throws {@link KubeconfigError}. */
export async function loadKubeconfig(file: string, contextName?: string): Promise<KubeconfigContext> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new KubeconfigError(file, 'cannot be read', { cause: error });
  }
  return parseKubeconfig(text, file, contextName);
}

/** Like {@link loadKubeconfig} for text in hand; relative file references are taken from the folder of `file`. */
export async function parseKubeconfig(text: string, file: string, contextName?: string): Promise<KubeconfigContext> {
  const { parse } = await import('yaml');
  let document: Record<string, unknown>;
  try {
    document = asRecord(parse(text));
  } catch (error) {
    throw new KubeconfigError(file, `is not YAML: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
  const name = contextName ?? (asString(document['current-context']) || firstName(document.contexts));
  if (name === undefined) {
    throw new KubeconfigError(file, 'has no current-context');
  }
  const context = asRecord(find(document.contexts, name, 'context', file).context);
  const clusterName = asString(context.cluster) ?? '';
  const userName = asString(context.user) ?? '';
  const cluster = asRecord(find(document.clusters, clusterName, 'cluster', file).cluster);
  const user = userName === '' ? {} : asRecord(find(document.users, userName, 'user', file).user);
  const server = asString(cluster.server);
  if (server === undefined) {
    throw new KubeconfigError(file, `cluster ${JSON.stringify(clusterName)} has no server`);
  }
  for (const unsupported of ['exec', 'auth-provider']) {
    if (user[unsupported] !== undefined) {
      throw new KubeconfigError(
        file,
        `user ${JSON.stringify(userName)} needs ${unsupported}, which is not supported; use a token or a client certificate`,
      );
    }
  }
  const ca = await material(cluster, 'certificate-authority', file);
  const cert = await material(user, 'client-certificate', file);
  const key = await material(user, 'client-key', file);
  const tokenFile = resolved(asString(user.tokenFile), file);
  const token =
    asString(user.token) ?? (tokenFile === undefined ? undefined : (await readPart(tokenFile, file)).trim());
  const extensions: Record<string, unknown> = {};
  for (const entry of asList(cluster.extensions)) {
    if (entry.name !== undefined) {
      extensions[entry.name] = entry.extension;
    }
  }
  return {
    contextName: name,
    clusterName,
    userName,
    server,
    namespace: asString(context.namespace) ?? 'default',
    certificateAuthority: ca.pem,
    clientCertificate: cert.pem,
    clientKey: key.pem,
    files: { ca: ca.file, cert: cert.file, key: key.file },
    token,
    tokenFile,
    tlsServerName: asString(cluster['tls-server-name']),
    insecureSkipTlsVerify: cluster['insecure-skip-tls-verify'] === true,
    extensions,
  };
}

/** Text of a kubeconfig with one cluster, user and context. JSON, which every YAML reader takes. */
export function formatKubeconfig(input: KubeconfigInput): string {
  const base64 = (pem: string | undefined) => (pem === undefined ? undefined : Buffer.from(pem).toString('base64'));
  const contextName = input.contextName ?? `${input.userName}@${input.clusterName}`;
  const extensions = Object.entries(input.extensions ?? {}).map(([name, extension]) => ({ name, extension }));
  const document = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: input.clusterName,
        cluster: {
          server: input.server,
          'certificate-authority-data': base64(input.certificateAuthority),
          ...(extensions.length === 0 ? {} : { extensions }),
        },
      },
    ],
    users: [
      {
        name: input.userName,
        user: {
          'client-certificate-data': base64(input.clientCertificate),
          'client-key-data': base64(input.clientKey),
          token: input.token,
        },
      },
    ],
    contexts: [
      { name: contextName, context: { cluster: input.clusterName, user: input.userName, namespace: input.namespace } },
    ],
    'current-context': contextName,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Writes a kubeconfig readable by its owner only; readers see the old file or the new one, never half of it. */
export async function writeKubeconfig(file: string, input: KubeconfigInput): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, formatKubeconfig(input), { mode: 0o600 });
  await rename(temporary, file);
}

async function material(
  from: Record<string, unknown>,
  name: string,
  file: string,
): Promise<{ pem: string | undefined; file: string | undefined }> {
  const data = asString(from[`${name}-data`]);
  if (data !== undefined) {
    return { pem: Buffer.from(data, 'base64').toString('utf8'), file: undefined };
  }
  const path = resolved(asString(from[name]), file);
  return path === undefined ? { pem: undefined, file: undefined } : { pem: await readPart(path, file), file: path };
}

async function readPart(path: string, file: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new KubeconfigError(file, `refers to ${path}, which cannot be read`, { cause: error });
  }
}

function resolved(path: string | undefined, file: string): string | undefined {
  return path === undefined ? undefined : resolve(dirname(file), path);
}

function find(list: unknown, name: string, what: string, file: string): Named {
  const found = asList(list).find((each) => each.name === name);
  if (found === undefined) {
    throw new KubeconfigError(file, `has no ${what} named ${JSON.stringify(name)}`);
  }
  return found;
}

function firstName(list: unknown): string | undefined {
  return asList(list)[0]?.name;
}

function asList(value: unknown): Named[] {
  return Array.isArray(value) ? value.filter((each): each is Named => typeof each === 'object' && each !== null) : [];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function asString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
