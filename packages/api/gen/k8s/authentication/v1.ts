// Generated from proto/. Do not edit: run scripts/generate.

export {
  SelfSubjectReview,
  SelfSubjectReviewStatus,
} from './v1/self-subject-review.ts';
export {
  TokenRequest,
  BoundObjectReference,
  TokenRequestSpec,
  TokenRequestStatus,
} from './v1/token-request.ts';
export {
  TokenReview,
  TokenReviewSpec,
  TokenReviewStatus,
} from './v1/token-review.ts';
export {
  type ExtraValue,
  UserInfo,
} from './v1/types.ts';
