/** Certificate signing requests. */
import { equalObjects, forbidden, invalid, required } from '@gantry/machinery';
import type { CertificateSigningRequest, CertificateSigningRequestCondition } from '../../gen/k8s/certificates/v1.ts';
import { checkEnum, type Errors, each } from './values.ts';

const USAGES: ReadonlySet<string> = new Set([
  'signing',
  'digital signature',
  'content commitment',
  'key encipherment',
  'key agreement',
  'data encipherment',
  'cert sign',
  'crl sign',
  'encipher only',
  'decipher only',
  'any',
  'server auth',
  'client auth',
  'code signing',
  'email protection',
  's/mime',
  'ipsec end system',
  'ipsec tunnel',
  'ipsec user',
  'timestamping',
  'ocsp signing',
  'microsoft sgc',
  'netscape sgc',
]);
const SIGNER =
  /^([a-z0-9]([-a-z0-9]*[a-z0-9])?)(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+\/[A-Za-z0-9]([-A-Za-z0-9_.:]*[A-Za-z0-9])?$/;
/** Ten minutes, in seconds. */
const MIN_LIFETIME = 600;

export function validateCertificateSigningRequest(request: CertificateSigningRequest): Errors {
  const errors: Errors = [];
  const spec = request.spec;
  if (!isPem(spec.request, 'CERTIFICATE REQUEST')) {
    errors.push(invalid('spec.request', spec.request ?? '', 'PEM block type must be CERTIFICATE REQUEST'));
  }
  const usages = each(spec.usages);
  if (usages.length === 0) {
    errors.push(required('spec.usages'));
  }
  const seen = new Set<string>();
  for (let i = 0; i < usages.length; i++) {
    if (!USAGES.has(usages[i]!)) {
      checkEnum(errors, `spec.usages[${i}]`, usages[i], [...USAGES].sort());
    }
    if (seen.has(usages[i]!)) {
      errors.push({ type: 'FieldValueDuplicate', field: `spec.usages[${i}]`, value: usages[i], detail: '' });
    }
    seen.add(usages[i]!);
  }
  if (!spec.signerName) {
    errors.push(required('spec.signerName'));
  } else if (spec.signerName === 'kubernetes.io/legacy-unknown') {
    errors.push(
      invalid('spec.signerName', spec.signerName, 'the legacy signerName is not allowed via this API version'),
    );
  } else if (!SIGNER.test(spec.signerName)) {
    errors.push(
      invalid(
        'spec.signerName',
        spec.signerName,
        'must be a fully qualified domain and path of the form "example.com/signer-name"',
      ),
    );
  }
  if (spec.expirationSeconds !== undefined && spec.expirationSeconds < MIN_LIFETIME) {
    errors.push(
      invalid(
        'spec.expirationSeconds',
        spec.expirationSeconds,
        'may not specify a duration less than 600 seconds (10 minutes)',
      ),
    );
  }
  checkConditions(errors, each(request.status?.conditions));
  return errors;
}

function isPem(base64: string | undefined, type: string): boolean {
  const text = Buffer.from(base64 ?? '', 'base64').toString('latin1');
  return text.includes(`-----BEGIN ${type}-----`) && text.includes(`-----END ${type}-----`);
}

function checkConditions(errors: Errors, conditions: readonly CertificateSigningRequestCondition[]): void {
  const types = new Set<string>();
  for (let i = 0; i < conditions.length; i++) {
    const condition = conditions[i]!;
    const at = `status.conditions[${i}]`;
    if (!condition.type) {
      errors.push(required(`${at}.type`));
    }
    if (!condition.status) {
      errors.push(required(`${at}.status`));
    } else if (condition.type === 'Approved' || condition.type === 'Denied' || condition.type === 'Failed') {
      checkEnum(errors, `${at}.status`, condition.status, ['True']);
    }
    if (types.has(condition.type)) {
      errors.push({ type: 'FieldValueDuplicate', field: `${at}.type`, value: condition.type, detail: '' });
    }
    types.add(condition.type);
  }
  if (types.has('Approved') && types.has('Denied')) {
    errors.push(invalid('status.conditions', 'Denied', 'Approved and Denied conditions are mutually exclusive'));
  }
}

/** A decision once made stands, and a certificate once issued does too. */
export function validateCertificateSigningRequestUpdate(
  request: CertificateSigningRequest,
  old: CertificateSigningRequest,
): Errors {
  const errors: Errors = [];
  checkConditions(errors, each(request.status?.conditions));
  for (const type of ['Approved', 'Denied', 'Failed'] as const) {
    const before = each(old.status?.conditions).find((condition) => condition.type === type);
    const now = each(request.status?.conditions).find((condition) => condition.type === type);
    if (before !== undefined && now === undefined) {
      errors.push(forbidden('status.conditions', `updates may not remove a condition of type "${type}"`));
    }
  }
  const certificate = old.status?.certificate;
  if (certificate && !equalObjects(certificate, request.status?.certificate)) {
    errors.push(forbidden('status.certificate', 'updates may not modify a non-empty certificate'));
  } else if (!certificate && request.status?.certificate && !isPem(request.status.certificate, 'CERTIFICATE')) {
    errors.push(invalid('status.certificate', '<certificate data>', 'must contain at least one CERTIFICATE PEM block'));
  }
  return errors;
}

/** Conditions the approval subresource decides; through `status` they may not appear. */
export function validateCertificateStatusUpdate(
  request: CertificateSigningRequest,
  old: CertificateSigningRequest,
): Errors {
  const errors = validateCertificateSigningRequestUpdate(request, old);
  for (const type of ['Approved', 'Denied'] as const) {
    const before = each(old.status?.conditions).some((condition) => condition.type === type);
    if (!before && each(request.status?.conditions).some((condition) => condition.type === type)) {
      errors.push(forbidden('status.conditions', `updates may not add a condition of type "${type}"`));
    }
  }
  return errors;
}
