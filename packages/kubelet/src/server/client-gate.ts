import { newForbidden, newUnauthorized } from '@gantry/machinery';
import type { GrpcServer } from '@gantry/runtime';
import type { CallContext, ServerMiddleware, ServerMiddlewareCall } from 'nice-grpc';

/** Group whose members may do anything, here as everywhere. */
const masters = 'system:masters';

/**
 * Lets only the API server in: the verified client certificate must bear one of `allowedNames` as its common name, or belong to system:masters.
 * Health checks are open to any verified client.
 */
export function clientGate(server: () => GrpcServer, allowedNames: readonly string[]): ServerMiddleware {
  return async function* gate<Request, Response>(call: ServerMiddlewareCall<Request, Response>, context: CallContext) {
    if (!call.method.path.startsWith('/grpc.health.')) {
      const certificate = server().peerCertificate(context.peer);
      if (certificate === undefined) throw newUnauthorized();
      const fields = certificate.subject.split('\n').map((line) => line.split('='));
      const values = (name: string) => fields.filter(([key]) => key === name).map(([, ...value]) => value.join('='));
      const commonName = values('CN')[0] ?? '';
      if (!allowedNames.includes(commonName) && !values('O').includes(masters)) {
        throw newForbidden('nodes', '', `user "${commonName}" may not use this node's kubelet`);
      }
    }
    return yield* call.next(call.request, context);
  };
}
