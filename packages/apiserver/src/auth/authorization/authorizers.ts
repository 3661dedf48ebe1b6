/** Small authorizers, and how several are asked. */
import type { Authorizer, Decision, RequestAttributes } from '../contract.ts';
import { GROUP_MASTERS } from '../identity.ts';

const ALLOWED: Decision = Object.freeze({ verdict: 'allow', reason: '' });
const NO_OPINION: Decision = Object.freeze({ verdict: 'noOpinion', reason: '' });

/** Mode AlwaysAllow. */
export const alwaysAllow: Authorizer = { authorize: () => ALLOWED };

/** Mode AlwaysDeny, for tests. */
export const alwaysDeny: Authorizer = {
  authorize: () => ({ verdict: 'noOpinion', reason: 'Everything is forbidden.' }),
};

/** Members of system:masters may do everything, even when every role is gone. */
export const privilegedGroup: Authorizer = {
  authorize: ({ user }) => (user.groups.includes(GROUP_MASTERS) ? ALLOWED : NO_OPINION),
};

/** Asks in order; the first allow or deny decides. Reasons of those without an opinion are kept for the refusal. */
export class AuthorizerChain implements Authorizer {
  readonly #authorizers: readonly Authorizer[];

  constructor(authorizers: readonly Authorizer[]) {
    this.#authorizers = authorizers;
  }

  authorize(attributes: RequestAttributes): Decision {
    let reason = '';
    for (const authorizer of this.#authorizers) {
      const decision = authorizer.authorize(attributes);
      if (decision.verdict !== 'noOpinion') return decision;
      if (decision.reason !== '') reason = reason === '' ? decision.reason : `${reason}\n${decision.reason}`;
    }
    return reason === '' ? NO_OPINION : { verdict: 'noOpinion', reason };
  }
}
