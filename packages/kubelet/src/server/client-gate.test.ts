import { KubeletServiceDefinition } from '@gantry/api/proto/gantry/kubelet/v1/kubelet';
import { createGrpcChannel, GrpcServer, silentLogger, systemClock, TlsMaterial } from '@gantry/runtime';
import { type Authority, createAuthority, issueCertificate } from '@gantry/runtime/pki';
import { createClient } from 'nice-grpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientGate } from './client-gate.ts';
import { KubeletService } from './kubelet-service.ts';

let authority: Authority;
let server: GrpcServer;
let port: number;

beforeAll(async () => {
  const nowMs = Date.now();
  authority = await createAuthority({ commonName: 'test', nowMs });
  const own = await issueCertificate(authority, {
    commonName: 'system:node:n1',
    subjectAltNames: ['127.0.0.1'],
    usages: ['server'],
    nowMs,
  });
  server = new GrpcServer({
    logger: silentLogger(),
    clock: systemClock,
    tls: TlsMaterial.fromPem({ ...own, ca: authority.cert }),
    clientCertificates: 'require',
    middleware: [clientGate(() => server, ['kube-apiserver-kubelet-client'])],
  });
  server.addService(KubeletServiceDefinition, new KubeletService({ findPod: () => undefined, clock: systemClock }));
  port = await server.listen('127.0.0.1', 0);
});
afterAll(() => server.stop(0));

/** What a client with this certificate is told when it asks for the logs of a pod that is not there. */
async function answer(commonName: string, organizations: string[], by: Authority = authority): Promise<string> {
  const own = await issueCertificate(by, { commonName, organizations, usages: ['client'], nowMs: Date.now() });
  const tls = TlsMaterial.fromPem({ ...own, ca: authority.cert });
  const channel = createGrpcChannel({ servers: [`127.0.0.1:${port}`], tls });
  try {
    const client = createClient(KubeletServiceDefinition, channel);
    for await (const _ of client.containerLogs({ namespace: 'default', pod: 'web' })) return 'content';
    return 'nothing';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    channel.close();
  }
}

describe('the kubelet service', () => {
  it('answers the API server and the masters', async () => {
    expect(await answer('kube-apiserver-kubelet-client', [])).toContain('pods "web" not found');
    expect(await answer('anybody', ['system:masters'])).toContain('pods "web" not found');
  });

  it('refuses other identities of the cluster, even one whose name only looks right', async () => {
    expect(await answer('system:node:n2', ['system:nodes'])).toContain('may not use');
    expect(await answer('x', ['kube-apiserver-kubelet-client'])).toContain('may not use');
  });

  it('does not talk to certificates of another authority', async () => {
    const other = await createAuthority({ commonName: 'other', nowMs: Date.now() });
    expect(await answer('kube-apiserver-kubelet-client', ['system:masters'], other)).not.toContain('web');
  });
});
