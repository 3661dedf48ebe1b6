/** Who may approve and sign certificate requests, and what no request may ask for. */
import type { ResourceType } from '@gantry/api';
import type { CertificateSigningRequest } from '@gantry/api/certificates/v1';
import { equalObjects, newForbidden } from '@gantry/machinery';
import type { Authorizer } from '../auth/contract.ts';
import type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin } from '../registry/strategy.ts';
import { isResource } from './resources.ts';

const GROUP = 'certificates.k8s.io';
const RESOURCE = { group: GROUP, name: 'certificatesigningrequests' };

function isRequest(resource: ResourceType): boolean {
  return isResource(resource, GROUP, RESOURCE.name);
}

/** `signers` is a resource that exists only for authorization: `example.com/x`, or `example.com/*` for a whole domain. */
function maySign(authorizer: Authorizer, attributes: AdmissionAttributes, verb: string, signer: string): boolean {
  const domain = signer.slice(0, signer.indexOf('/'));
  return [signer, `${domain}/*`].some(
    (name) =>
      authorizer.authorize({
        user: attributes.user,
        verb,
        isResourceRequest: true,
        apiGroup: GROUP,
        apiVersion: '*',
        resource: 'signers',
        subresource: '',
        namespace: '',
        name,
        path: '',
      }).verdict === 'allow',
  );
}

export class CertificateApproval implements AdmissionPlugin {
  readonly name = 'CertificateApproval';
  readonly #authorizer: Authorizer;

  constructor(authorizer: Authorizer) {
    this.#authorizer = authorizer;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    return operation === 'UPDATE' && isRequest(resource) && subresource === 'approval';
  }

  validate(attributes: AdmissionAttributes): void {
    const signer = (attributes.old as CertificateSigningRequest).spec.signerName;
    if (!maySign(this.#authorizer, attributes, 'approve', signer)) {
      const detail = `user not permitted to approve requests with signerName "${signer}"`;
      throw newForbidden(RESOURCE, attributes.name, detail);
    }
  }
}

export class CertificateSigning implements AdmissionPlugin {
  readonly name = 'CertificateSigning';
  readonly #authorizer: Authorizer;

  constructor(authorizer: Authorizer) {
    this.#authorizer = authorizer;
  }

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    return operation === 'UPDATE' && isRequest(resource) && subresource === 'status';
  }

  validate(attributes: AdmissionAttributes): void {
    const request = attributes.object as CertificateSigningRequest;
    const old = attributes.old as CertificateSigningRequest;
    const unsigned =
      request.status?.certificate === old.status?.certificate &&
      equalObjects(request.status?.conditions, old.status?.conditions);
    if (!unsigned && !maySign(this.#authorizer, attributes, 'sign', old.spec.signerName)) {
      const detail = `user not permitted to sign requests with signerName "${old.spec.signerName}"`;
      throw newForbidden(RESOURCE, attributes.name, detail);
    }
  }
}

/** The group that may do everything, as it appears in a certificate's subject. */
const MASTERS = Buffer.from('system:masters', 'utf8');

export class CertificateSubjectRestriction implements AdmissionPlugin {
  readonly name = 'CertificateSubjectRestriction';

  handles(operation: AdmissionOperation, resource: ResourceType, subresource: string | undefined): boolean {
    return operation === 'CREATE' && isRequest(resource) && !subresource;
  }

  validate(attributes: AdmissionAttributes): void {
    const request = attributes.object as CertificateSigningRequest;
    if (request.spec.signerName !== 'kubernetes.io/kube-apiserver-client') {
      return;
    }
    if (subjectOf(request.spec.request).includes(MASTERS)) {
      const detail = `use of ${request.spec.signerName} signer with system:masters group is not allowed`;
      throw newForbidden(RESOURCE, attributes.name, detail);
    }
  }
}

/** DER of the request. Names stand in it as they are, so a search finds the group without decoding the rest. */
function subjectOf(request: string | undefined): Buffer {
  const pem = Buffer.from(request ?? '', 'base64').toString('latin1');
  const body = /-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----([\s\S]*?)-----END/.exec(pem)?.[1] ?? '';
  return Buffer.from(body, 'base64');
}
