/** The computed resources of authentication and authorization, ready to be routed. */
import type { KubeObject } from '@gantry/api';
import type { SelfSubjectReview, TokenRequest, TokenReview } from '@gantry/api/authentication/v1';
import type {
  LocalSubjectAccessReview,
  SelfSubjectAccessReview,
  SelfSubjectRulesReview,
  SubjectAccessReview,
} from '@gantry/api/authorization/v1';
import type { ServiceAccount } from '@gantry/api/core/v1';
import { serviceAccounts } from '@gantry/api/resources';
import { newNotFound } from '@gantry/machinery';
import type { AdmissionAttributes } from '../registry/strategy.ts';
import type { VirtualResource, VirtualResources } from '../registry/virtual.ts';
import type { UnionAuthenticator } from './authentication/authenticator.ts';
import type { Authorizer } from './contract.ts';
import { type CacheReader, PREFIX, readCached } from './object-reader.ts';
import type { RbacIndex } from './rbac/rbac-index.ts';
import { reviewLocalSubjectAccess, reviewSelfSubjectAccess, reviewSubjectAccess } from './reviews/access-review.ts';
import { reviewSelfSubjectRules } from './reviews/rules-review.ts';
import { reviewSelf, reviewToken } from './reviews/token-review.ts';
import type { TokenIssuer } from './tokens/token-issuer.ts';

/**
 * Reviews and `serviceaccounts/token`. `rbac` is undefined when RBAC is off. Without a token issuer (no signing key) the
 * token subresource is absent.
 */
export function authVirtualResources(deps: {
  authenticator: UnionAuthenticator;
  authorizer: Authorizer;
  rbac: RbacIndex | undefined;
  tokenIssuer: TokenIssuer | undefined;
  cache: CacheReader;
  /** Has a say in token requests: a node may ask only for tokens of pods it runs. */
  admission: { run(attributes: AdmissionAttributes): Promise<void> };
}): VirtualResources {
  const { authenticator, authorizer, rbac, tokenIssuer, cache, admission } = deps;
  const resources = new Map<string, VirtualResource>();
  const onCreate = (key: string, create: NonNullable<VirtualResource['create']>) => resources.set(key, { create });

  onCreate('authentication.k8s.io/v1/tokenreviews', (_context, _target, object) =>
    reviewToken(object as unknown as TokenReview, (token, audiences) =>
      authenticator.authenticateToken(token, audiences),
    ),
  );
  onCreate('authentication.k8s.io/v1/selfsubjectreviews', ({ user }, _target, object) =>
    reviewSelf(object as unknown as SelfSubjectReview, user),
  );
  onCreate('authorization.k8s.io/v1/subjectaccessreviews', (_context, _target, object) =>
    reviewSubjectAccess(object as unknown as SubjectAccessReview, authorizer),
  );
  onCreate('authorization.k8s.io/v1/localsubjectaccessreviews', (_context, { namespace }, object) =>
    reviewLocalSubjectAccess(object as unknown as LocalSubjectAccessReview, namespace, authorizer),
  );
  onCreate('authorization.k8s.io/v1/selfsubjectaccessreviews', ({ user }, _target, object) =>
    reviewSelfSubjectAccess(object as unknown as SelfSubjectAccessReview, user, authorizer),
  );
  onCreate('authorization.k8s.io/v1/selfsubjectrulesreviews', ({ user }, _target, object) =>
    reviewSelfSubjectRules(object as unknown as SelfSubjectRulesReview, user, rbac),
  );
  if (tokenIssuer !== undefined) {
    onCreate('/v1/serviceaccounts/token', async (context, { namespace, name }, object): Promise<KubeObject> => {
      const { user, dryRun, warn } = context;
      await admission.run({
        operation: 'CREATE',
        resource: serviceAccounts,
        subresource: 'token',
        namespace,
        name,
        user,
        dryRun,
        warn,
        object,
        old: undefined,
      });
      const account = readCached<ServiceAccount>(cache, PREFIX.serviceAccounts, namespace, name);
      if (account === undefined) throw newNotFound('serviceaccounts', name);
      return tokenIssuer.issue(account, object as unknown as TokenRequest);
    });
  }
  return resources;
}
