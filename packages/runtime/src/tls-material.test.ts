import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeClock } from './fake-clock.ts';
import { silentLogger } from './logger.ts';
import { selfSignedCertificate } from './pki.ts';
import { TlsMaterial } from './tls-material.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tls-'));
});
afterEach(() => rm(folder, { recursive: true }));

const pair = (commonName: string) => selfSignedCertificate({ commonName, nowMs: Date.now() });

test('changed files are loaded; a half-written change is not', async () => {
  const clock = new FakeClock();
  const [certFile, keyFile] = [join(folder, 'tls.crt'), join(folder, 'tls.key')];
  const [first, second] = [await pair('first'), await pair('second')];
  await writeFile(certFile, first.cert);
  await writeFile(keyFile, first.key);
  const material = TlsMaterial.fromFiles({ certFile, keyFile }, { clock, logger: silentLogger() });
  const seen: (string | undefined)[] = [];
  material.onChange((pem) => seen.push(pem.cert));

  const settle = async () => {
    await vi.waitFor(() => expect(clock.pendingTimers).toBe(1));
    clock.step(1000);
  };
  await writeFile(certFile, second.cert);
  await settle();
  expect(material.pem.cert).toBe(first.cert);

  await writeFile(join(folder, 'new.key'), second.key);
  await rename(join(folder, 'new.key'), keyFile);
  await settle();
  expect(material.pem.cert).toBe(second.cert);
  expect(seen).toEqual([second.cert]);
  material.close();
});

test('a key of another certificate is refused', async () => {
  const [first, second] = [await pair('first'), await pair('second')];
  expect(() => TlsMaterial.fromPem({ cert: first.cert, key: second.key })).toThrow();
  const material = TlsMaterial.fromPem(first);
  expect(() => material.replace({ cert: second.cert, key: first.key })).toThrow();
  expect(material.pem.cert).toBe(first.cert);
  expect(material.replace({ ...first })).toBe(false);
});
