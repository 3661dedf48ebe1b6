/** Asking the API server who a token is, or who one is oneself: the review kinds of authentication.k8s.io. */
import type { UserInfo as ApiUserInfo, SelfSubjectReview, TokenReview } from '@gantry/api/authentication/v1';
import { newBadRequest } from '@gantry/machinery';
import type { TokenIdentity } from '../authentication/authenticator.ts';
import type { UserInfo } from '../contract.ts';

/** Verifies `spec.token` for `spec.audiences`. A bad token is an answer (`authenticated: false`), not an error. */
export async function reviewToken(
  review: TokenReview,
  authenticateToken: (token: string, audiences: readonly string[] | undefined) => Promise<TokenIdentity | undefined>,
): Promise<TokenReview> {
  const { token, audiences } = review.spec;
  if (!token) throw newBadRequest('token is required for TokenReview in authentication');
  const identity = await authenticateToken(token, audiences);
  if (identity === undefined) {
    return { ...review, status: { authenticated: false, user: {}, error: 'invalid bearer token' } };
  }
  return {
    ...review,
    status: {
      authenticated: true,
      user: userInfo(identity.user),
      ...(identity.audiences.length > 0 && { audiences: [...identity.audiences] }),
    },
  };
}

/** `kubectl auth whoami` */
export function reviewSelf(review: SelfSubjectReview, user: UserInfo): SelfSubjectReview {
  return { ...review, status: { userInfo: userInfo(user) } };
}

function userInfo(user: UserInfo): ApiUserInfo {
  const extra = Object.entries(user.extra);
  return {
    username: user.name,
    ...(user.uid !== '' && { uid: user.uid }),
    ...(user.groups.length > 0 && { groups: [...user.groups] }),
    ...(extra.length > 0 && { extra: Object.fromEntries(extra.map(([key, values]) => [key, [...values]])) }),
  };
}
