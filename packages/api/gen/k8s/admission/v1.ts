// Generated from proto/. Do not edit: run scripts/generate.

export {
  AdmissionReview,
  AdmissionRequest,
  AdmissionResponse,
} from './v1/admission-review.ts';
