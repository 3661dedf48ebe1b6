/**
 * Import boundaries of the workspace: a package imports only what its package.json names, only through the other's
 * `exports`, and only in one direction. And time and chance are read only where clocks are made.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Lower layers never import higher ones; packages of one layer may only if listed in package.json and free of cycles. */
const LAYERS: readonly (readonly string[])[] = [
  ['machinery'],
  ['api', 'codegen'],
  ['runtime'],
  ['client', 'storage', 'image'],
  ['apiserver', 'scheduler', 'controller-manager', 'kubelet', 'kube-proxy', 'dns'],
  ['cluster', 'testing'],
  ['cli'],
];

/** The one room where time and chance are real. */
const CLOCK_FILE = 'packages/runtime/src/clock.ts';
const REAL_TIME = /(?<![.\w])(Date\.now|setTimeout|setInterval|Math\.random|performance\.now)\(/;

interface PackageJson {
  readonly name: string;
  readonly exports?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const problems: string[] = [];
const rootDependencies = Object.keys(readJson(join(root, 'package.json')).devDependencies ?? {});
const packages = new Map<string, PackageJson>();
for (const name of readdirSync(join(root, 'packages'))) {
  packages.set(name, readJson(join(root, 'packages', name, 'package.json')));
}

for (const [name, manifest] of packages) {
  for (const file of sources(join(root, 'packages', name, 'src'))) checkFile(name, manifest, file);
}
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n${problems.length} boundary problems\n`);
  process.exitCode = 1;
}

function checkFile(name: string, manifest: PackageJson, file: string): void {
  const text = readFileSync(file, 'utf8');
  const where = relative(root, file);
  const isTest = /\.test\.tsx?$|\/src\/(.*\/)?testing\//.test(file) || name === 'testing';
  const allowed = new Set([
    manifest.name,
    ...Object.keys(manifest.dependencies ?? {}),
    ...(isTest ? [...Object.keys(manifest.devDependencies ?? {}), ...rootDependencies, '@gantry/testing'] : []),
  ]);
  for (const match of text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\s*\(\s*)'([^'.][^']*)'/g)) {
    const specifier = match[1] as string;
    if (specifier.startsWith('node:')) continue;
    const target = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    if (!allowed.has(target)) problems.push(`${where}: imports ${specifier}, which package.json does not name`);
    if (!target.startsWith('@gantry/') || target === manifest.name) continue;
    const other = target.slice('@gantry/'.length);
    const subpath = `.${specifier.slice(target.length)}`;
    if (!isExported(packages.get(other), subpath)) problems.push(`${where}: ${specifier} is not exported by ${target}`);
    if (!isTest && layerOf(other) > layerOf(name))
      problems.push(`${where}: ${name} may not import ${other}, a layer above it`);
  }
  if (!isTest && where !== CLOCK_FILE) {
    for (const [index, line] of text.split('\n').entries()) {
      const code = line.replace(/^\s*(\/\/|\*|\/\*).*$/, '');
      if (REAL_TIME.test(code))
        problems.push(`${where}:${index + 1}: reads time or chance; take a Clock or Random instead`);
    }
  }
}

function isExported(manifest: PackageJson | undefined, subpath: string): boolean {
  return Object.keys(manifest?.exports ?? {}).some((pattern) => {
    const star = pattern.indexOf('*');
    return star === -1 ? pattern === subpath : subpath.startsWith(pattern.slice(0, star));
  });
}

function layerOf(name: string): number {
  const layer = LAYERS.findIndex((members) => members.includes(name));
  if (layer === -1) problems.push(`packages/${name} has no layer in scripts/check-boundaries.ts`);
  return layer;
}

function sources(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(directory, file));
}

function readJson(file: string): PackageJson {
  return JSON.parse(readFileSync(file, 'utf8')) as PackageJson;
}
