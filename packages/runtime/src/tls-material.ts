/**
 * Certificates from files or memory, reloaded when the files change, without dropping connections: new handshakes use the
 * new material. A change that does not load (half-written, key of another certificate) is reported and the old kept.
 */
import { createHash } from 'node:crypto';
import { type FSWatcher, readFileSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import type { Clock, Timer } from './clock.ts';
import type { Logger } from './logger.ts';

export interface TlsPem {
  /** Own certificate chain, PEM, leaf first. */
  readonly cert?: string | undefined;
  /** Private key of the leaf, PEM. */
  readonly key?: string | undefined;
  /** Certificates trusted for the other side, PEM, concatenated. */
  readonly ca?: string | undefined;
  /** Clients only: take any server certificate, as `insecure-skip-tls-verify` of a kubeconfig asks for. */
  readonly skipVerify?: boolean | undefined;
}

export interface TlsFiles {
  readonly certFile?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly caFile?: string | undefined;
}

/** How long to wait after a file event: writers replace certificate and key one after the other. */
const SETTLE_MS = 200;

export class TlsMaterial {
  #pem: TlsPem;
  #digest: string;
  readonly #listeners = new Set<(pem: TlsPem) => void>();
  #watchers: FSWatcher[] = [];
  #timer: Timer | undefined;

  private constructor(pem: TlsPem) {
    verify(pem);
    this.#pem = pem;
    this.#digest = digest(pem);
  }

  /** Material that never changes by itself; {@link replace} may change it. Throws when key and certificate do not belong together. */
  static fromPem(pem: TlsPem): TlsMaterial {
    return new TlsMaterial(pem);
  }

  /** Reads the files now (throws when one is missing or wrong) and follows them until {@link close}. */
  static fromFiles(files: TlsFiles, options: { clock: Clock; logger: Logger }): TlsMaterial {
    const material = new TlsMaterial(read(files));
    const folders = new Set(
      [files.certFile, files.keyFile, files.caFile].filter((file) => file !== undefined).map((file) => dirname(file)),
    );
    const reload = () => {
      try {
        if (material.replace(read(files))) {
          options.logger.info({ certFile: files.certFile, caFile: files.caFile }, 'reloaded TLS material');
        }
      } catch (error) {
        options.logger.warn({ error, certFile: files.certFile }, 'kept the old TLS material: the new does not load');
      }
    };
    for (const folder of folders) {
      // Folders, not files: mounted secrets are replaced by renaming a symbolic link.
      const watcher = watch(folder, { persistent: false }, () => {
        material.#timer?.cancel();
        material.#timer = options.clock.after(SETTLE_MS, reload);
      });
      watcher.on('error', (error) => options.logger.warn({ error, folder }, 'TLS files are no longer followed'));
      material.#watchers.push(watcher);
    }
    return material;
  }

  get pem(): TlsPem {
    return this.#pem;
  }

  /** Calls `listener` after each change; returns how to stop that. */
  onChange(listener: (pem: TlsPem) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Puts new material in place. Returns false when it is the same; throws, changing nothing, when it does not load. */
  replace(pem: TlsPem): boolean {
    const next = digest(pem);
    if (next === this.#digest) {
      return false;
    }
    verify(pem);
    this.#pem = pem;
    this.#digest = next;
    for (const listener of this.#listeners) {
      listener(pem);
    }
    return true;
  }

  /** Options for node's TLS servers. Client certificates are asked for separately, by the server. */
  serverOptions(): SecureContextOptions {
    return contextOptions(this.#pem);
  }

  close(): void {
    this.#timer?.cancel();
    for (const watcher of this.#watchers) {
      watcher.close();
    }
    this.#watchers = [];
    this.#listeners.clear();
  }
}

function contextOptions(pem: TlsPem): SecureContextOptions {
  return {
    ...(pem.cert === undefined ? {} : { cert: pem.cert }),
    ...(pem.key === undefined ? {} : { key: pem.key }),
    ...(pem.ca === undefined ? {} : { ca: pem.ca }),
    minVersion: 'TLSv1.2',
  };
}

function verify(pem: TlsPem): void {
  createSecureContext(contextOptions(pem));
}

function read(files: TlsFiles): TlsPem {
  const text = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file, 'utf8'));
  return { cert: text(files.certFile), key: text(files.keyFile), ca: text(files.caFile) };
}

function digest(pem: TlsPem): string {
  const hash = createHash('sha256');
  for (const part of [pem.cert, pem.key, pem.ca]) {
    hash.update(part ?? '').update('\0');
  }
  return hash.digest('hex');
}
