import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadKubeconfig, parseKubeconfig, writeKubeconfig } from './kubeconfig.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kubeconfig-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what is written reads back, and only its owner can read it', async () => {
  const file = join(folder, 'config');
  await writeKubeconfig(file, {
    clusterName: 'c',
    userName: 'u',
    server: 'https://10.0.0.1:6443',
    certificateAuthority: 'CA',
    clientCertificate: 'CERT',
    clientKey: 'KEY',
    extensions: { 'gantry.dev/grpc': { servers: ['10.0.0.1:6444'] } },
  });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await loadKubeconfig(file)).toMatchObject({
    contextName: 'u@c',
    server: 'https://10.0.0.1:6443',
    namespace: 'default',
    certificateAuthority: 'CA',
    clientCertificate: 'CERT',
    clientKey: 'KEY',
    token: undefined,
    extensions: { 'gantry.dev/grpc': { servers: ['10.0.0.1:6444'] } },
  });
  expect(JSON.parse(await readFile(file, 'utf8')).users[0].user['client-key-data']).toBe(
    Buffer.from('KEY').toString('base64'),
  );
});

test('files are found beside the kubeconfig; YAML and token files work', async () => {
  await writeFile(join(folder, 'ca.pem'), 'CA-FILE');
  await writeFile(join(folder, 'token'), 'secret\n');
  const file = join(folder, 'config');
  await writeFile(
    file,
    `
current-context: two
clusters:
- {name: c, cluster: {server: "https://x", certificate-authority: ca.pem}}
users:
- {name: u, user: {tokenFile: token}}
contexts:
- {name: one, context: {cluster: nope, user: u}}
- {name: two, context: {cluster: c, user: u, namespace: ns}}
`,
  );
  expect(await loadKubeconfig(file)).toMatchObject({
    certificateAuthority: 'CA-FILE',
    files: { ca: join(folder, 'ca.pem') },
    token: 'secret',
    tokenFile: join(folder, 'token'),
    namespace: 'ns',
  });
});

describe('problems are named with the file', () => {
  const minimal =
    'clusters: [{name: c, cluster: {server: "https://x"}}]\ncontexts: [{name: x, context: {cluster: c, user: u}}]\n';
  test.each([
    ['{', 'is not YAML'],
    ['a: b', 'has no current-context'],
    ['current-context: x', 'has no context named "x"'],
    [`${minimal}current-context: x`, 'has no user named "u"'],
    [`${minimal}users: [{name: u, user: {exec: {command: x}}}]`, 'needs exec, which is not supported'],
    [`${minimal}users: [{name: u, user: {client-key: gone}}]`, 'which cannot be read'],
  ])('%j', async (text, problem) => {
    await expect(parseKubeconfig(text, '/nowhere/config')).rejects.toThrow(problem);
    await expect(parseKubeconfig(text, '/nowhere/config')).rejects.toThrow('kubeconfig /nowhere/config:');
  });

  test('a missing file', async () => {
    await expect(loadKubeconfig(join(folder, 'none'))).rejects.toThrow('cannot be read');
  });
});
