/** Identity that a trusted proxy vouches for in request headers (API aggregation, authenticating proxies). */
import type { Clock } from '@gantry/runtime';
import type { Credentials, UserInfo } from '../contract.ts';
import { authenticatedUser } from '../identity.ts';
import { CertificateAuthenticator } from './certificate.ts';
import { decodeExtraKey } from './extra-key.ts';

/** Flags `--requestheader-*` of the API server. */
export interface FrontProxyOptions {
  /** PEM bundle of `--requestheader-client-ca-file`. */
  readonly authorityPem: string;
  /** CNs that may vouch; empty = every certificate of that authority. */
  readonly allowedNames: readonly string[];
  readonly usernameHeaders: readonly string[];
  readonly uidHeaders?: readonly string[];
  readonly groupHeaders: readonly string[];
  readonly extraHeaderPrefixes: readonly string[];
}

/**
 * Believes the identity headers only together with a client certificate of the front-proxy authority. Header names are
 * matched in lower case. Extra headers can only be enumerated when the front door offers their names.
 */
export class FrontProxyAuthenticator {
  readonly #options: FrontProxyOptions;
  readonly #certificates: CertificateAuthenticator;

  constructor(options: FrontProxyOptions & { clock: Pick<Clock, 'nowMs'> }) {
    this.#options = options;
    this.#certificates = new CertificateAuthenticator({ authorityPem: options.authorityPem, clock: options.clock });
  }

  authenticate(credentials: Credentials): UserInfo | undefined {
    const { clientCertificate, header } = credentials;
    if (clientCertificate === undefined) return undefined;
    const name = this.#first(header, this.#options.usernameHeaders);
    if (name === undefined) return undefined;
    const commonName = this.#certificates.commonNameOf(clientCertificate);
    if (commonName === undefined) return undefined;
    const { allowedNames } = this.#options;
    if (allowedNames.length > 0 && !allowedNames.includes(commonName)) return undefined;

    const groups = this.#options.groupHeaders.flatMap((headerName) => [...header(headerName.toLowerCase())]);
    const uid = this.#first(header, this.#options.uidHeaders ?? []) ?? '';
    return authenticatedUser(name, uid, groups, this.#extra(credentials));
  }

  #first(header: Credentials['header'], names: readonly string[]): string | undefined {
    for (const name of names) {
      const value = header(name.toLowerCase())[0];
      if (value) return value;
    }
    return undefined;
  }

  #extra(credentials: Credentials): Record<string, string[]> {
    const extra: Record<string, string[]> = {};
    for (const headerName of credentials.headerNames?.() ?? []) {
      for (const prefix of this.#options.extraHeaderPrefixes) {
        const lower = prefix.toLowerCase();
        if (!headerName.startsWith(lower)) continue;
        const key = decodeExtraKey(headerName.slice(lower.length));
        extra[key] = [...(extra[key] ?? []), ...credentials.header(headerName)];
      }
    }
    return extra;
  }
}
