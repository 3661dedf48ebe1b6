/** Who asks, what they ask for, and who decides: shared by both front doors. */
import type { X509Certificate } from 'node:crypto';

export interface UserInfo {
  readonly name: string;
  readonly uid: string;
  readonly groups: readonly string[];
  readonly extra: Readonly<Record<string, readonly string[]>>;
}

/** What a connection or request carries. Either front door fills it. */
export interface Credentials {
  /** Verified by TLS against the client CA; undefined when none was sent or it did not verify. */
  readonly clientCertificate: X509Certificate | undefined;
  readonly bearerToken: string | undefined;
  /** Lower-case header or metadata names (for impersonation and front-proxy identity). */
  readonly header: (name: string) => readonly string[];
  /** All lower-case names that `header` knows. Needed for headers with open-ended names (extra user information). */
  readonly headerNames?: () => Iterable<string>;
}

/** First authenticator that knows the credentials answers; a bad token is StatusError 401, no credentials is undefined. */
export interface Authenticator {
  authenticate(credentials: Credentials): Promise<UserInfo | undefined>;
}

/** A request as authorization and audit see it. Same meaning as Kubernetes' authorizer attributes. */
export interface RequestAttributes {
  readonly user: UserInfo;
  /** get list watch create update patch delete deletecollection, or the lower-case HTTP method for non-resource paths. */
  readonly verb: string;
  readonly isResourceRequest: boolean;
  readonly apiGroup: string;
  readonly apiVersion: string;
  readonly resource: string;
  readonly subresource: string;
  readonly namespace: string;
  readonly name: string;
  readonly path: string;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
}

export type Decision =
  | { readonly verdict: 'allow'; readonly reason: string }
  | { readonly verdict: 'deny'; readonly reason: string }
  | { readonly verdict: 'noOpinion'; readonly reason: string };

/** Consulted in order until one does not answer `noOpinion`; nobody's opinion is a refusal. Synchronous: reads caches only. */
export interface Authorizer {
  authorize(attributes: RequestAttributes): Decision;
}
