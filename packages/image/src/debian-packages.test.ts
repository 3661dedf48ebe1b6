import { describe, expect, it } from 'vitest';
import { type DebianPackage, DebianPackageError, parseStanza, resolvePackages } from './debian-packages.ts';

function lookupIn(...stanzas: string[]) {
  const known = new Map(
    stanzas.map((stanza) => parseStanza(stanza) as DebianPackage).map((entry) => [entry.name, entry]),
  );
  return async (names: readonly string[]) =>
    new Map(names.flatMap((name) => (known.has(name) ? [[name, known.get(name) as DebianPackage]] : [])));
}

const server = 'Package: server\nVersion: 1:2.0-1\nSection: net\nDepends: libone (>= 1), adduser, liba | libb';
const one = 'Package: libone\nVersion: 1\nSection: libs\nDepends: libtwo:any';
const two = 'Package: libtwo\nVersion: 1\nSection: non-free/libs\nDepends: libone';
const adduser = 'Package: adduser\nVersion: 3\nSection: admin\nDepends: passwd';
const b = 'Package: libb\nVersion: 1\nSection: libs';

describe('Debian package selection', () => {
  it('follows libraries through cycles and alternatives, and nothing else', async () => {
    const packages = await resolvePackages(['server'], lookupIn(server, one, two, adduser, b));
    expect(packages.map((entry) => entry.name)).toEqual(['libb', 'libone', 'libtwo', 'server']);
  });

  it('takes a listed package whatever its section', async () => {
    const packages = await resolvePackages(['adduser'], lookupIn(adduser));
    expect(packages.map((entry) => entry.name)).toEqual(['adduser']);
  });

  it('names a package that does not exist', async () => {
    await expect(resolvePackages(['nonesuch'], lookupIn(one))).rejects.toThrow(DebianPackageError);
    await expect(resolvePackages(['nonesuch'], lookupIn(one))).rejects.toThrow('nonesuch');
  });

  it('reads versions, sections and relations of a control paragraph', () => {
    expect(parseStanza(server)).toMatchObject({
      version: '1:2.0-1',
      section: 'net',
      depends: [['libone'], ['adduser'], ['liba', 'libb']],
    });
    expect(parseStanza('Description: no package here')).toBeUndefined();
  });
});
