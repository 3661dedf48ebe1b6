/**
 * Bundles every component into dist/: one entry, `gantry.mjs`, and a chunk per component that it loads on demand, so that
 * a process parses only what it runs. etcd3 stays outside: it reads its .proto files from its own folder.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const outdir = join(root, 'dist');

// Components of a running cluster load chunks by name: old ones stay until no cluster runs from this checkout.
if (!existsSync(join(root, '.gantry', 'cluster.json'))) await rm(outdir, { recursive: true, force: true });
const result = await build({
  entryPoints: { gantry: join(root, 'packages/cli/src/main.ts') },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  external: ['etcd3'],
  // The ES module build of yaml: its Node build is CommonJS, whose names a dynamic import inside a bundle cannot see.
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: false,
  legalComments: 'linked',
  sourcemap: 'linked',
  metafile: true,
  logLevel: 'warning',
  // CommonJS packages inside an ES module bundle still call require for Node's own modules.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});
const bytes = Object.entries(result.metafile.outputs)
  .filter(([name]) => name.endsWith('.mjs'))
  .reduce((sum, [, output]) => sum + output.bytes, 0);
process.stderr.write(`built dist/ (${(bytes / 1e6).toFixed(1)} MB)\n`);
