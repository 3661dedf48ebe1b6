/** The gRPC side of the scheduler: the Explain service over mTLS. Loaded only when it is served. */
import type { SubjectAccessReview } from '@gantry/api/authorization/v1';
import { SchedulerServiceDefinition } from '@gantry/api/proto/gantry/scheduler/v1/scheduler';
import { pods, subjectAccessReviews } from '@gantry/api/resources';
import type { Client } from '@gantry/client';
import { type Clock, GrpcServer, type Logger, type MetricsRegistry, type TlsMaterial } from '@gantry/runtime';
import { ExplainService } from './explain-service.ts';
import type { Scheduler } from './scheduler.ts';

export interface ExplainServerOptions {
  readonly scheduler: Scheduler;
  readonly client: Client;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: MetricsRegistry;
  /** With the authority of client certificates: callers must show one. */
  readonly tls: TlsMaterial;
}

/** Starts to serve; the caller stops the returned server. */
export async function serveExplain(options: ExplainServerOptions, host: string, port: number): Promise<GrpcServer> {
  const { scheduler, client, clock, logger, metrics, tls } = options;
  const server = new GrpcServer({ clock, logger, metrics, tls, clientCertificates: 'require' });
  const podInformer = scheduler.informers.informer(pods);
  const service = new ExplainService({
    state: scheduler.model.state,
    findPod: (namespace, name) => podInformer.lister.get(namespace, name),
    authorize: async (peer, namespace, name) => {
      const subject = server.peerCertificate(peer)?.toLegacyObject().subject;
      return subject !== undefined && mayGetPod(client, subject as unknown as PeerSubject, namespace, name);
    },
  });
  server.addService(SchedulerServiceDefinition, service);
  await server.listen(host, port);
  return server;
}

interface PeerSubject {
  readonly CN?: string | string[];
  readonly O?: string | string[];
}

/** Asks the API server, which knows the rules. */
async function mayGetPod(client: Client, subject: PeerSubject, namespace: string, name: string): Promise<boolean> {
  const review = {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SubjectAccessReview',
    metadata: {},
    spec: {
      user: [subject.CN ?? ''].flat()[0],
      groups: [subject.O ?? [], 'system:authenticated'].flat(),
      resourceAttributes: { namespace, name, verb: 'get', group: '', version: 'v1', resource: 'pods' },
    },
  } as unknown as SubjectAccessReview;
  const answer = await client.for(subjectAccessReviews).create(review);
  return answer.status.allowed;
}
