/** Asking the authorizer, and the refusal users see. */
import { newForbidden } from '@gantry/machinery';
import type { Authorizer, RequestAttributes } from '../contract.ts';

export function allows(authorizer: Authorizer, attributes: RequestAttributes): boolean {
  return authorizer.authorize(attributes).verdict === 'allow';
}

/** Throws StatusError 403 unless the authorizer allows. */
export function requireAllowed(authorizer: Authorizer, attributes: RequestAttributes): void {
  const decision = authorizer.authorize(attributes);
  if (decision.verdict !== 'allow') throw forbidden(attributes, decision.reason);
}

/**
 * The 403 in the words that kubectl users, and tools that parse them, know:
 * `pods "web" is forbidden: User "x" cannot get resource "pods" in API group "" in the namespace "default"`.
 */
export function forbidden(attributes: RequestAttributes, reason: string): Error {
  const { apiGroup, resource, name } = attributes;
  const sentence = `${forbiddenSentence(attributes)}${reason === '' ? '' : `: ${reason}`}`;
  return newForbidden({ group: apiGroup, name: attributes.isResourceRequest ? resource : '' }, name, sentence);
}

export function forbiddenSentence(attributes: RequestAttributes): string {
  const { user, verb, apiGroup, resource, subresource, namespace, path } = attributes;
  const who = JSON.stringify(user.name);
  if (!attributes.isResourceRequest) return `User ${who} cannot ${verb} path ${JSON.stringify(path)}`;
  const what = JSON.stringify(subresource === '' ? resource : `${resource}/${subresource}`);
  const where = namespace === '' ? 'at the cluster scope' : `in the namespace ${JSON.stringify(namespace)}`;
  return `User ${who} cannot ${verb} resource ${what} in API group ${JSON.stringify(apiGroup)} ${where}`;
}
