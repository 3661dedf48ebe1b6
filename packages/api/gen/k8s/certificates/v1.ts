// Generated from proto/. Do not edit: run scripts/generate.

export {
  CertificateSigningRequest,
  CertificateSigningRequestList,
  CertificateSigningRequestCondition,
  CertificateSigningRequestSpec,
  CertificateSigningRequestStatus,
  type ExtraValue,
} from './v1/certificate-signing-request.ts';
