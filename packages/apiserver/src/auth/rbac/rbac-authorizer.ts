/** Role-based access control: allows what some role bound to the user allows, has no opinion on the rest. */
import type { Authorizer, Decision, RequestAttributes, UserInfo } from '../contract.ts';
import { ruleAllows, ruleConcerns } from './policy-rule.ts';
import type { BindingGrant, RbacIndex } from './rbac-index.ts';

const NO_OPINION: Decision = Object.freeze({ verdict: 'noOpinion', reason: '' });

/** The answer for every name of one verb, resource and namespace; names only matter where rules list them. */
interface ResourceVerdict {
  readonly general: Decision;
  readonly byName: ReadonlyMap<string, Decision> | undefined;
}

interface UserDecisions {
  generation: number;
  readonly resources: Map<string, ResourceVerdict>;
  readonly paths: Map<string, Decision>;
}

const MAX_REMEMBERED = 4096;

/**
 * Decisions are remembered per user object (authentication hands out one per credential) and per verb, resource and
 * namespace; a change of any role or binding voids them all. A remembered decision costs two map lookups.
 */
export class RbacAuthorizer implements Authorizer {
  readonly #index: RbacIndex;
  readonly #decisions = new WeakMap<UserInfo, UserDecisions>();

  constructor(index: RbacIndex) {
    this.#index = index;
  }

  authorize(attributes: RequestAttributes): Decision {
    const decisions = this.#decisionsOf(attributes.user);
    if (!attributes.isResourceRequest) {
      const key = `${attributes.verb} ${attributes.path}`;
      let decision = decisions.paths.get(key);
      if (decision === undefined) {
        decision = this.#decidePath(attributes);
        if (decisions.paths.size >= MAX_REMEMBERED) decisions.paths.clear();
        decisions.paths.set(key, decision);
      }
      return decision;
    }
    const { verb, apiGroup, resource, subresource, namespace, name } = attributes;
    const key = `${namespace} ${verb} ${apiGroup}/${resource}/${subresource}`;
    let verdict = decisions.resources.get(key);
    if (verdict === undefined) {
      verdict = this.#decideResource(attributes);
      if (decisions.resources.size >= MAX_REMEMBERED) decisions.resources.clear();
      decisions.resources.set(key, verdict);
    }
    return verdict.byName?.get(name) ?? verdict.general;
  }

  #decisionsOf(user: UserInfo): UserDecisions {
    let decisions = this.#decisions.get(user);
    if (decisions === undefined) {
      decisions = { generation: this.#index.generation, resources: new Map(), paths: new Map() };
      this.#decisions.set(user, decisions);
    } else if (decisions.generation !== this.#index.generation) {
      decisions.generation = this.#index.generation;
      decisions.resources.clear();
      decisions.paths.clear();
    }
    return decisions;
  }

  #decidePath(attributes: RequestAttributes): Decision {
    const problems: string[] = [];
    for (const { grant, rules, missingRole } of this.#index.grantsFor(attributes.user, '')) {
      if (missingRole) problems.push(missingRole);
      if (rules.some((rule) => ruleAllows(rule, attributes))) return allowedBy(grant);
    }
    return noOpinion(problems);
  }

  #decideResource(attributes: RequestAttributes): ResourceVerdict {
    const problems: string[] = [];
    const byName = new Map<string, Decision>();
    for (const { grant, rules, missingRole } of this.#index.grantsFor(attributes.user, attributes.namespace)) {
      if (missingRole) problems.push(missingRole);
      for (const rule of rules) {
        if (!ruleConcerns(rule, attributes)) continue;
        if (!rule.resourceNames?.length) return { general: allowedBy(grant), byName: undefined };
        const allowed = allowedBy(grant);
        for (const name of rule.resourceNames) if (!byName.has(name)) byName.set(name, allowed);
      }
    }
    return { general: noOpinion(problems), byName: byName.size === 0 ? undefined : byName };
  }
}

function noOpinion(problems: readonly string[]): Decision {
  if (problems.length === 0) return NO_OPINION;
  const list = problems.length === 1 ? problems[0] : `[${problems.join(', ')}]`;
  return { verdict: 'noOpinion', reason: `RBAC: ${list}` };
}

/** `RBAC: allowed by RoleBinding "reader/default" of Role "reader" to User "jane"`, as access reviews report it. */
function allowedBy({ namespace, bindingName, roleRef, subject }: BindingGrant): Decision {
  const binding =
    namespace === '' ? `ClusterRoleBinding "${bindingName}"` : `RoleBinding "${bindingName}/${namespace}"`;
  const name = subject.kind === 'ServiceAccount' ? `${subject.name}/${subject.namespace}` : subject.name;
  const reason = `RBAC: allowed by ${binding} of ${roleRef.kind} "${roleRef.name}" to ${subject.kind} "${name}"`;
  return Object.freeze({ verdict: 'allow', reason });
}
