/** Tests only: credentials and request attributes in one line. */
import type { X509Certificate } from 'node:crypto';
import type { Credentials, RequestAttributes, UserInfo } from '../contract.ts';
import { authenticatedUser } from '../identity.ts';

export function credentials(options: {
  certificate?: X509Certificate;
  token?: string;
  headers?: Record<string, string | string[]>;
}): Credentials {
  const headers = new Map(
    Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), [value].flat()]),
  );
  return {
    clientCertificate: options.certificate,
    bearerToken: options.token,
    header: (name) => headers.get(name) ?? [],
    headerNames: () => headers.keys(),
  };
}

export function user(name: string, ...groups: string[]): UserInfo {
  return authenticatedUser(name, '', groups);
}

/** `request(jane, 'get pods/log', { namespace: 'default', name: 'web' })`, `request(jane, 'get /healthz')` */
export function request(
  who: UserInfo,
  what: string,
  rest: { namespace?: string; name?: string; fieldSelector?: string } = {},
): RequestAttributes {
  const [verb = '', target = ''] = what.split(' ');
  if (target.startsWith('/')) {
    return {
      user: who,
      verb,
      isResourceRequest: false,
      apiGroup: '',
      apiVersion: '',
      resource: '',
      subresource: '',
      namespace: '',
      name: '',
      path: target,
    };
  }
  const [resourceText = '', apiGroup = ''] = target.split('@');
  const [resource = '', subresource = ''] = resourceText.split('/');
  return {
    user: who,
    verb,
    isResourceRequest: true,
    apiGroup,
    apiVersion: 'v1',
    resource,
    subresource,
    namespace: rest.namespace ?? '',
    name: rest.name ?? '',
    path: '',
    ...(rest.fieldSelector && { fieldSelector: rest.fieldSelector }),
  };
}
