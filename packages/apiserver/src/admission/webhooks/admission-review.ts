/** The conversation with a webhook: the question, and what its answer means. */
import { randomUUID } from 'node:crypto';
import type { KubeObject, ResourceType } from '@gantry/api';
import type { AdmissionResponse, AdmissionReview } from '@gantry/api/admission/v1';
import { type JsonValue, jsonPatch, StatusError } from '@gantry/machinery';
import type { AdmissionAttributes } from '../../registry/strategy.ts';

const API_VERSION = 'admission.k8s.io/v1';
const OPTIONS_KIND: Readonly<Record<AdmissionAttributes['operation'], string>> = {
  CREATE: 'CreateOptions',
  UPDATE: 'UpdateOptions',
  DELETE: 'DeleteOptions',
  CONNECT: 'ConnectOptions',
};

export function reviewOf(attributes: AdmissionAttributes): AdmissionReview {
  const { resource, user, operation } = attributes;
  const kind = { group: resource.group, version: resource.version, kind: resource.kind };
  const gvr = { group: resource.group, version: resource.version, resource: resource.resource };
  const subResource = attributes.subresource ? { subResource: attributes.subresource } : {};
  const requestSubResource = attributes.subresource ? { requestSubResource: attributes.subresource } : {};
  return {
    apiVersion: API_VERSION,
    kind: 'AdmissionReview',
    request: {
      uid: randomUUID(),
      kind,
      resource: gvr,
      ...subResource,
      requestKind: kind,
      requestResource: gvr,
      ...requestSubResource,
      name: attributes.name,
      ...(resource.namespaced ? { namespace: attributes.namespace } : {}),
      operation,
      userInfo: {
        username: user.name,
        ...(user.uid === '' ? {} : { uid: user.uid }),
        groups: [...user.groups],
        ...(Object.keys(user.extra).length === 0
          ? {}
          : { extra: Object.fromEntries(Object.entries(user.extra).map(([key, values]) => [key, [...values]])) }),
      },
      object: attributes.object ?? null,
      oldObject: attributes.old ?? null,
      dryRun: attributes.dryRun,
      options: { kind: OPTIONS_KIND[operation], apiVersion: 'meta.k8s.io/v1' },
    },
  };
}

/** The response to `review`. Throws an Error when `answer` is none. */
export function responseTo(review: AdmissionReview, answer: AdmissionReview): AdmissionResponse {
  const { response } = answer;
  if (typeof answer !== 'object' || answer === null || typeof response !== 'object' || response === null) {
    throw new Error('the answer has no response');
  }
  if (answer.apiVersion !== API_VERSION && answer.apiVersion !== 'admission.k8s.io/v1beta1') {
    throw new Error(`expected an AdmissionReview of ${API_VERSION}, got ${JSON.stringify(answer.apiVersion)}`);
  }
  if (response.uid !== review.request?.uid) {
    throw new Error(
      `expected response.uid=${JSON.stringify(review.request?.uid)}, got ${JSON.stringify(response.uid)}`,
    );
  }
  return response;
}

/** What the client is told when a webhook says no. A code below 400 makes no sense for that and becomes 400. */
export function denial(webhook: string, response: AdmissionResponse): StatusError {
  const { status } = response;
  const why = status?.message ? `: ${status.message}` : status?.reason ? `: ${status.reason}` : ' without explanation';
  const code = (status?.code ?? 0) < 400 ? 400 : (status?.code ?? 400);
  return StatusError.fromStatus({
    ...status,
    status: 'Failure',
    code,
    message: `admission webhook ${JSON.stringify(webhook)} denied the request${why}`,
  });
}

/**
 * Applies the response's patch to `object` in place, checked like anything a client sends. Returns whether it changed
 * anything. Throws an Error when the patch is malformed or what comes of it is no object of this kind.
 */
export function applyPatch(resource: ResourceType, object: KubeObject, response: AdmissionResponse): boolean {
  if (response.patch === undefined || response.patch === '') {
    return false;
  }
  if (response.patchType !== 'JSONPatch') {
    throw new Error(`unsupported patch type ${JSON.stringify(response.patchType ?? '')}`);
  }
  const operations: unknown = JSON.parse(Buffer.from(response.patch, 'base64').toString('utf8'));
  if (Array.isArray(operations) && operations.length === 0) {
    return false;
  }
  const patched = jsonPatch(object as unknown as JsonValue, operations);
  const { apiVersion, kind, metadata } = object;
  const result = resource.codec.fromJson(patched);
  const target = object as unknown as Record<string, unknown>;
  for (const key of Object.keys(target)) {
    delete target[key];
  }
  Object.assign(target, result, { apiVersion, kind });
  // Which object this is has been decided before the webhook was asked.
  for (const member of ['name', 'namespace', 'uid'] as const) {
    if (metadata[member] !== undefined) {
      object.metadata[member] = metadata[member];
    }
  }
  return true;
}
