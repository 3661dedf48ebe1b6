/** Identity from a TLS client certificate: CN is the user, every O a group. */
import { X509Certificate } from 'node:crypto';
import type { Clock } from '@gantry/runtime';
import type { UserInfo } from '../contract.ts';
import { authenticatedUser } from '../identity.ts';

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** All certificates of a PEM bundle. Throws on a bundle without any: an empty trust store is a mistake, not a policy. */
export function parseCertificateBundle(pem: string): X509Certificate[] {
  const blocks = pem.match(PEM_CERTIFICATE);
  if (blocks === null) throw new Error('no certificate found in PEM bundle');
  return blocks.map((block) => new X509Certificate(block));
}

/** The distinguished name parts we use. Node renders a subject as `TYPE=value` lines with `\` escapes. */
export function parseSubject(subject: string): { commonName: string; organizations: string[] } {
  let commonName = '';
  const organizations: string[] = [];
  // A multi-valued RDN is joined by ` + ` on one line; an escaped plus belongs to a value.
  for (const line of subject.split('\n')) {
    for (const part of line.split(/(?<!\\) \+ (?=[A-Za-z0-9.]+=)/)) {
      const at = part.indexOf('=');
      if (at < 0) continue;
      const type = part.slice(0, at);
      const value = unescapeValue(part.slice(at + 1));
      if (type === 'CN') commonName = value;
      else if (type === 'O') organizations.push(value);
    }
  }
  return { commonName, organizations };
}

function unescapeValue(value: string): string {
  return value.includes('\\') ? value.replace(/\\(.)/g, '$1') : value;
}

/** Whether one of `authorities` stands above `certificate`, itself or through the chain the peer sent. */
export function isIssuedBy(certificate: X509Certificate, authorities: readonly X509Certificate[]): boolean {
  let current: X509Certificate | undefined = certificate;
  for (let depth = 0; current !== undefined && depth < 8; depth++) {
    for (const authority of authorities) {
      if (current.checkIssued(authority) && current.verify(authority.publicKey)) return true;
      if (current.fingerprint256 === authority.fingerprint256 && depth > 0) return true;
    }
    const issuer: X509Certificate | undefined = current.issuerCertificate ?? undefined;
    if (issuer === undefined || !current.checkIssued(issuer) || !current.verify(issuer.publicKey)) return false;
    if (issuer.fingerprint256 === current.fingerprint256) return false;
    current = issuer;
  }
  return false;
}

interface KnownCertificate {
  readonly trusted: boolean;
  readonly commonName: string;
  readonly user: UserInfo | undefined;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

/**
 * Knows certificates of one authority. What a certificate says is worked out once per certificate object (a TLS connection
 * keeps one), its validity period is checked on every request: a connection outlives its certificate easily.
 */
export class CertificateAuthenticator {
  readonly #authorities: readonly X509Certificate[];
  readonly #clock: Pick<Clock, 'nowMs'>;
  #known = new WeakMap<X509Certificate, KnownCertificate>();

  constructor(options: { authorityPem: string; clock: Pick<Clock, 'nowMs'> }) {
    this.#authorities = parseCertificateBundle(options.authorityPem);
    this.#clock = options.clock;
  }

  /** The certificate's user; undefined when another authority issued it, it has no CN, or its time has not come or is over. */
  userOf(certificate: X509Certificate): UserInfo | undefined {
    return this.#valid(certificate)?.user;
  }

  /** The certificate's CN under the same conditions (`''` when it has none). */
  commonNameOf(certificate: X509Certificate): string | undefined {
    return this.#valid(certificate)?.commonName;
  }

  #valid(certificate: X509Certificate): KnownCertificate | undefined {
    let known = this.#known.get(certificate);
    if (known === undefined) {
      known = this.#inspect(certificate);
      this.#known.set(certificate, known);
    }
    if (!known.trusted) return undefined;
    const nowMs = this.#clock.nowMs();
    return nowMs >= known.notBeforeMs && nowMs <= known.notAfterMs ? known : undefined;
  }

  #inspect(certificate: X509Certificate): KnownCertificate {
    const { commonName, organizations } = parseSubject(certificate.subject ?? '');
    return {
      trusted: isIssuedBy(certificate, this.#authorities),
      commonName,
      user: commonName === '' ? undefined : authenticatedUser(commonName, '', organizations),
      notBeforeMs: Date.parse(certificate.validFrom),
      notAfterMs: Date.parse(certificate.validTo),
    };
  }
}
