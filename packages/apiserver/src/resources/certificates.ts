/** Certificate signing requests: who asked is written down by the server, what was decided only through subresources. */
import type { CertificateSigningRequest, CertificateSigningRequestCondition } from '@gantry/api/certificates/v1';
import { certificateSigningRequests } from '@gantry/api/resources';
import {
  validateCertificateSigningRequest,
  validateCertificateSigningRequestUpdate,
  validateCertificateStatusUpdate,
} from '@gantry/api/validation';
import type { Strategy, WriteContext } from '../registry/strategy.ts';
import { noGeneration, strategyOf } from './builtin.ts';

function prepareForCreate(context: WriteContext, request: CertificateSigningRequest): void {
  const { user } = context;
  request.spec = { ...request.spec, username: user.name, groups: [...user.groups] };
  delete request.spec.uid;
  delete request.spec.extra;
  if (user.uid !== '') {
    request.spec.uid = user.uid;
  }
  const extra = Object.entries(user.extra);
  if (extra.length > 0) {
    request.spec.extra = Object.fromEntries(extra.map(([key, values]) => [key, [...values]]));
  }
  request.status = {};
}

/** The request itself never changes. */
function keepRequest(_context: WriteContext, request: CertificateSigningRequest, old: CertificateSigningRequest): void {
  request.spec = old.spec;
}

function timed(
  context: WriteContext,
  conditions: readonly CertificateSigningRequestCondition[],
  old: CertificateSigningRequest,
): CertificateSigningRequestCondition[] {
  const now = `${new Date(context.nowMs).toISOString().slice(0, 19)}Z`;
  return conditions.map((condition) => {
    const before = old.status.conditions?.find(({ type }) => type === condition.type);
    return {
      ...condition,
      lastUpdateTime: condition.lastUpdateTime ?? now,
      lastTransitionTime: condition.lastTransitionTime ?? before?.lastTransitionTime ?? now,
    };
  });
}

export function certificateStrategies(): Strategy[] {
  return [
    strategyOf(certificateSigningRequests, {
      ...noGeneration,
      prepareForCreate,
      prepareForUpdate: (context, request, old) => {
        keepRequest(context, request, old);
        request.status = old.status;
      },
      validate: validateCertificateSigningRequest,
      validateUpdate: validateCertificateSigningRequestUpdate,
      fields: (request) => ({ 'spec.signerName': request.spec.signerName ?? '' }),
      subresources: {
        status: {
          prepareForUpdate: (context, request, old) => {
            keepRequest(context, request, old);
            if (request.status.conditions !== undefined) {
              request.status.conditions = timed(context, request.status.conditions, old);
            }
          },
          validateUpdate: validateCertificateStatusUpdate,
        },
        approval: {
          // Nothing but the conditions, whatever else the client sent along.
          prepareForUpdate: (context, request, old) => {
            keepRequest(context, request, old);
            const conditions = timed(context, request.status.conditions ?? [], old);
            request.status = { ...old.status, conditions };
          },
          validateUpdate: validateCertificateSigningRequestUpdate,
        },
      },
    }),
  ];
}
