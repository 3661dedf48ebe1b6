/** Asking the API server what somebody may do: the review kinds of authorization.k8s.io. */
import type {
  LocalSubjectAccessReview,
  NonResourceAttributes,
  ResourceAttributes,
  SelfSubjectAccessReview,
  SubjectAccessReview,
  SubjectAccessReviewStatus,
} from '@gantry/api/authorization/v1';
import { type FieldError, invalid, newBadRequest, newInvalid, required } from '@gantry/machinery';
import type { Authorizer, RequestAttributes, UserInfo } from '../contract.ts';

const GROUP = 'authorization.k8s.io';

interface AccessSpec {
  readonly resourceAttributes?: ResourceAttributes | null | undefined;
  readonly nonResourceAttributes?: NonResourceAttributes | null | undefined;
}

export function reviewSubjectAccess(review: SubjectAccessReview, authorizer: Authorizer): SubjectAccessReview {
  const errors = [...validateSpec(review.spec), ...validateSubject(review.spec)];
  if (errors.length > 0) throw newInvalid({ group: GROUP, name: 'SubjectAccessReview' }, '', errors);
  return { ...review, status: decide(authorizer, subjectOf(review.spec), review.spec) };
}

/** Like {@link reviewSubjectAccess}, for callers who may ask about one namespace only. */
export function reviewLocalSubjectAccess(
  review: LocalSubjectAccessReview,
  namespace: string,
  authorizer: Authorizer,
): LocalSubjectAccessReview {
  const errors = [...validateSpec(review.spec), ...validateSubject(review.spec)];
  if (review.spec.nonResourceAttributes) {
    errors.push(
      invalid('spec.nonResourceAttributes', review.spec.nonResourceAttributes, 'disallowed on this kind of request'),
    );
  }
  if (errors.length > 0) throw newInvalid({ group: GROUP, name: 'LocalSubjectAccessReview' }, '', errors);
  if (review.spec.resourceAttributes?.namespace !== namespace) {
    throw newBadRequest(`spec.resourceAttributes.namespace must match namespace: ${namespace}`);
  }
  return { ...review, status: decide(authorizer, subjectOf(review.spec), review.spec) };
}

export function reviewSelfSubjectAccess(
  review: SelfSubjectAccessReview,
  user: UserInfo,
  authorizer: Authorizer,
): SelfSubjectAccessReview {
  const errors = validateSpec(review.spec);
  if (errors.length > 0) throw newInvalid({ group: GROUP, name: 'SelfSubjectAccessReview' }, '', errors);
  return { ...review, status: decide(authorizer, user, review.spec) };
}

function validateSpec(spec: AccessSpec): FieldError[] {
  const both = spec.resourceAttributes != null && spec.nonResourceAttributes != null;
  if (both) {
    return [
      invalid(
        'spec.nonResourceAttributes',
        spec.nonResourceAttributes,
        'cannot be specified in combination with resourceAttributes',
      ),
    ];
  }
  if (spec.resourceAttributes == null && spec.nonResourceAttributes == null) {
    return [
      invalid(
        'spec.resourceAttributes',
        null,
        'exactly one of nonResourceAttributes or resourceAttributes must be specified',
      ),
    ];
  }
  return [];
}

function validateSubject(spec: { user?: string | undefined; groups?: readonly string[] | undefined }): FieldError[] {
  return spec.user || spec.groups?.length
    ? []
    : [required('spec.user', 'at least one of user or group must be specified')];
}

function subjectOf(spec: SubjectAccessReview['spec']): UserInfo {
  return { name: spec.user ?? '', uid: spec.uid ?? '', groups: spec.groups ?? [], extra: spec.extra ?? {} };
}

function decide(authorizer: Authorizer, user: UserInfo, spec: AccessSpec): SubjectAccessReviewStatus {
  const decision = authorizer.authorize(attributesOf(user, spec));
  return {
    allowed: decision.verdict === 'allow',
    ...(decision.verdict === 'deny' && { denied: true }),
    ...(decision.reason !== '' && { reason: decision.reason }),
  };
}

function attributesOf(user: UserInfo, spec: AccessSpec): RequestAttributes {
  const resource = spec.resourceAttributes;
  if (resource == null) {
    const { path = '', verb = '' } = spec.nonResourceAttributes ?? {};
    return {
      user,
      verb,
      isResourceRequest: false,
      apiGroup: '',
      apiVersion: '',
      resource: '',
      subresource: '',
      namespace: '',
      name: '',
      path,
    };
  }
  const fieldSelector = selectorText(resource.fieldSelector);
  const labelSelector = selectorText(resource.labelSelector);
  return {
    user,
    verb: resource.verb ?? '',
    isResourceRequest: true,
    apiGroup: resource.group ?? '',
    apiVersion: resource.version || '*',
    resource: resource.resource ?? '',
    subresource: resource.subresource ?? '',
    namespace: resource.namespace ?? '',
    name: resource.name ?? '',
    path: '',
    ...(fieldSelector && { fieldSelector }),
    ...(labelSelector && { labelSelector }),
  };
}

interface SelectorAttributes {
  readonly rawSelector?: string | undefined;
  readonly requirements?:
    | readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] | undefined }[]
    | undefined;
}

/** The text form. Requirements that it cannot express are left out: the question then is about a wider set. */
function selectorText(selector: SelectorAttributes | null | undefined): string {
  if (!selector) return '';
  if (selector.rawSelector) return selector.rawSelector;
  return (selector.requirements ?? [])
    .filter(({ operator, values }) => operator === 'In' && values?.length === 1)
    .map(({ key, values }) => `${key}=${values?.[0] ?? ''}`)
    .join(',');
}
