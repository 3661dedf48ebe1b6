/**
 * The cluster's keys and certificates, made at first start. Three authorities (cluster, etcd, front proxy) and the
 * service-account key stay in `.gantry/pki`; each host gets only what its components use. File names are kubeadm's.
 */
import { access, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeKubeconfig } from '@gantry/runtime';
import { type Authority, createAuthority, createSigningKeyPair, issueCertificate } from '@gantry/runtime/pki';
import type { ClusterConfig, HostConfig } from './cluster-config.ts';
import type { ClusterPaths } from './cluster-paths.ts';

const AUTHORITIES = { ca: 'kubernetes', 'etcd/ca': 'etcd-ca', 'front-proxy-ca': 'front-proxy-ca' } as const;
type AuthorityName = keyof typeof AUTHORITIES;

interface CertificatePlan {
  /** File name without ending, relative to the host's PKI folder. */
  readonly file: string;
  readonly authority: AuthorityName;
  readonly commonName: string;
  readonly organizations?: readonly string[];
  readonly names?: readonly string[];
  readonly usages: readonly ('server' | 'client')[];
}

/** Who each component is. Source: Kubernetes' default RBAC users and groups. */
const CLIENT_IDENTITIES: Readonly<Record<string, string>> = {
  scheduler: 'system:kube-scheduler',
  'controller-manager': 'system:kube-controller-manager',
  'kube-proxy': 'system:kube-proxy',
};

/** Pure: the certificates one host needs. */
export function planCertificates(config: ClusterConfig, host: HostConfig): CertificatePlan[] {
  const here = [...new Set([host.name, 'localhost', host.address, '127.0.0.1'])];
  const kubernetes = ['kubernetes', 'kubernetes.default', 'kubernetes.default.svc'];
  const serviceNames = [...kubernetes, `kubernetes.default.svc.${config.clusterDomain}`, firstAddress(config)];
  const plans: CertificatePlan[] = [
    {
      file: 'kubelet-server',
      authority: 'ca',
      commonName: `system:node:${host.name}`,
      organizations: ['system:nodes'],
      // A hollow kubelet stands for every host.
      names: config.mode === 'hollow' ? [...here, ...config.hosts.map(({ name }) => name)] : here,
      usages: ['server'],
    },
  ];
  if (!host.controlPlane) return plans;
  return [
    ...plans,
    {
      file: 'apiserver',
      authority: 'ca',
      commonName: 'kube-apiserver',
      names: [...here, ...serviceNames],
      usages: ['server'],
    },
    {
      file: 'apiserver-kubelet-client',
      authority: 'ca',
      commonName: 'kube-apiserver-kubelet-client',
      organizations: ['system:masters'],
      usages: ['client'],
    },
    {
      file: 'apiserver-etcd-client',
      authority: 'etcd/ca',
      commonName: 'kube-apiserver-etcd-client',
      usages: ['client'],
    },
    { file: 'front-proxy-client', authority: 'front-proxy-ca', commonName: 'front-proxy-client', usages: ['client'] },
    { file: 'etcd/server', authority: 'etcd/ca', commonName: host.name, names: here, usages: ['server', 'client'] },
    { file: 'etcd/peer', authority: 'etcd/ca', commonName: host.name, names: here, usages: ['server', 'client'] },
    {
      file: 'etcd/healthcheck-client',
      authority: 'etcd/ca',
      commonName: 'kube-etcd-healthcheck-client',
      usages: ['client'],
    },
  ];
}

/** The `kubernetes` Service's address: the first of the Service range. */
function firstAddress(config: ClusterConfig): string {
  const base = config.serviceCidr.split('/')[0] as string;
  return `${base.slice(0, base.lastIndexOf('.') + 1)}1`;
}

/** Makes whatever is missing; what exists is kept, so running components stay valid. */
export async function ensurePki(config: ClusterConfig, paths: ClusterPaths, nowMs: number): Promise<void> {
  const authorities = {} as Record<AuthorityName, Authority>;
  for (const [name, commonName] of Object.entries(AUTHORITIES) as [AuthorityName, string][]) {
    authorities[name] = await ensureAuthority(join(paths.pki, name), commonName, nowMs);
  }
  if (!(await exists(join(paths.pki, 'sa.key')))) {
    const keys = await createSigningKeyPair('RS256');
    await writeSecret(join(paths.pki, 'sa.pub'), keys.publicKey);
    await writeSecret(join(paths.pki, 'sa.key'), keys.privateKey);
  }
  for (const host of config.hosts) await ensureHostPki(config, host, paths, authorities, nowMs);
  await ensureKubeconfig(paths.kubeconfig, authorities.ca, {
    clusterName: 'gantry',
    userName: 'kubernetes-admin',
    organizations: ['system:masters'],
    server: `https://127.0.0.1:${config.frontDoorPort}`,
    grpcServers: config.hosts.filter((host) => host.controlPlane).map(grpcAddress),
    nowMs,
  });
}

async function ensureHostPki(
  config: ClusterConfig,
  host: HostConfig,
  paths: ClusterPaths,
  authorities: Record<AuthorityName, Authority>,
  nowMs: number,
): Promise<void> {
  const disk = paths.host(host);
  await mkdir(join(disk.pki, 'etcd'), { recursive: true });
  const shared = ['ca.crt', 'etcd/ca.crt', 'front-proxy-ca.crt', ...(host.controlPlane ? ['sa.pub', 'sa.key'] : [])];
  for (const file of shared) await copyFile(join(paths.pki, file), join(disk.pki, file));
  for (const plan of planCertificates(config, host)) {
    const file = join(disk.pki, plan.file);
    if (await exists(`${file}.key`)) continue;
    const pair = await issueCertificate(authorities[plan.authority], {
      commonName: plan.commonName,
      organizations: plan.organizations,
      subjectAltNames: plan.names,
      usages: plan.usages,
      nowMs,
    });
    await writeSecret(`${file}.crt`, pair.cert);
    await writeSecret(`${file}.key`, pair.key);
  }
  const nearestFirst = [host, ...config.hosts.filter((other) => other !== host)].filter((other) => other.controlPlane);
  const common = {
    clusterName: 'gantry',
    server: `https://${nearestFirst[0]?.address}:${nearestFirst[0]?.ports.apiSecure}`,
    grpcServers: nearestFirst.map(grpcAddress),
    nowMs,
  };
  // One process stands for all hollow hosts; it needs the rights of each, so it acts for the group.
  const kubelet =
    config.mode === 'hollow'
      ? { userName: 'gantry:hollow-kubelet', organizations: ['system:masters'] }
      : { userName: `system:node:${host.name}`, organizations: ['system:nodes'] };
  await ensureKubeconfig(join(disk.kubeconfigs, 'kubelet.yaml'), authorities.ca, { ...common, ...kubelet });
  for (const [component, userName] of Object.entries(CLIENT_IDENTITIES)) {
    const file = join(disk.kubeconfigs, `${component}.yaml`);
    await ensureKubeconfig(file, authorities.ca, { ...common, userName, organizations: [] });
  }
}

function grpcAddress(host: HostConfig): string {
  return `${host.address}:${host.ports.apiGrpc}`;
}

interface KubeconfigPlan {
  readonly clusterName: string;
  readonly userName: string;
  readonly organizations: readonly string[];
  readonly server: string;
  /** Every API server's gRPC address, nearest first. */
  readonly grpcServers: readonly string[];
  readonly nowMs: number;
}

async function ensureKubeconfig(file: string, authority: Authority, plan: KubeconfigPlan): Promise<void> {
  if (await exists(file)) return;
  const { userName: commonName, organizations, nowMs } = plan;
  const client = await issueCertificate(authority, { commonName, organizations, usages: ['client'], nowMs });
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeKubeconfig(file, {
    clusterName: plan.clusterName,
    userName: plan.userName,
    server: plan.server,
    certificateAuthority: authority.cert,
    clientCertificate: client.cert,
    clientKey: client.key,
    extensions: { 'gantry.dev/grpc': { servers: plan.grpcServers } },
  });
}

async function ensureAuthority(file: string, commonName: string, nowMs: number): Promise<Authority> {
  if (await exists(`${file}.key`)) {
    return { cert: await readFile(`${file}.crt`, 'utf8'), key: await readFile(`${file}.key`, 'utf8') };
  }
  const authority = await createAuthority({ commonName, nowMs });
  await writeSecret(`${file}.crt`, authority.cert);
  await writeSecret(`${file}.key`, authority.key);
  return authority;
}

/** Keys and certificates alike: nothing in these folders is anyone else's business. */
async function writeSecret(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, content, { mode: 0o600 });
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
