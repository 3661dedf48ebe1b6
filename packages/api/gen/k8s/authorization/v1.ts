// Generated from proto/. Do not edit: run scripts/generate.

export {
  LocalSubjectAccessReview,
} from './v1/local-subject-access-review.ts';
export {
  SelfSubjectAccessReview,
  SelfSubjectAccessReviewSpec,
} from './v1/self-subject-access-review.ts';
export {
  SelfSubjectRulesReview,
  NonResourceRule,
  ResourceRule,
  SelfSubjectRulesReviewSpec,
  SubjectRulesReviewStatus,
} from './v1/self-subject-rules-review.ts';
export {
  SubjectAccessReview,
} from './v1/subject-access-review.ts';
export {
  type ExtraValue,
  FieldSelectorAttributes,
  LabelSelectorAttributes,
  NonResourceAttributes,
  ResourceAttributes,
  SubjectAccessReviewSpec,
  SubjectAccessReviewStatus,
} from './v1/types.ts';
