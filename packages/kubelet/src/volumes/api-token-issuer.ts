import type { TokenRequest } from '@gantry/api/authentication/v1';
import { serviceAccounts } from '@gantry/api/resources';
import type { Client } from '@gantry/client';
import type { Clock } from '@gantry/runtime';
import { retryRefused } from './authorizer-lag.ts';
import type { TokenIssuer } from './token-manager.ts';

/** Asks for tokens through the `token` subresource of the pod's service account. */
export function issueToken(client: Client, clock: Clock): TokenIssuer {
  return async (pod, audience, expirationSeconds) => {
    const { name = '', namespace = '', uid = '' } = pod.metadata;
    const request = {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      metadata: {},
      spec: {
        audiences: audience === '' ? [] : [audience],
        expirationSeconds,
        boundObjectRef: { kind: 'Pod', apiVersion: 'v1', name, uid },
      },
      status: {},
    } as unknown as TokenRequest;
    const account = { namespace, name: pod.spec.serviceAccountName || 'default' };
    const verbs = client.for(serviceAccounts);
    const answer = await retryRefused(clock, () => verbs.createSubresource<TokenRequest>(account, 'token', request));
    const expires = answer.status.expirationTimestamp;
    if (!answer.status.token || expires == null) throw new Error('the API server answered without a token');
    return { token: answer.status.token, expiresAtMs: Date.parse(expires) };
  };
}
