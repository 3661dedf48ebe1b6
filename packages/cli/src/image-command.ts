import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { imageVariables, loadCluster, loadTargets } from '@gantry/cluster';
import { archiveFileName, buildImage, loadImage } from '@gantry/image';
import type { FlagSet } from '@gantry/runtime';
import { checkoutPaths, runCommandFrame, UsageError } from './command-frame.ts';

const usage = 'gantry image build DIR --tag=NAME, or gantry image load NAME|ARCHIVE [--host=HOST]';
const description = `Images without a registry:
  build  makes an OCI image from DIR/gantry-image.yaml
  load   puts a built image, or an OCI or Docker archive, on every host of the cluster (or those named by --host)`;

const flagSet = {
  tag: { type: 'string', help: 'name of the image to build', placeholder: 'NAME' },
  t: { type: 'string', help: 'short for --tag', placeholder: 'NAME', hidden: true },
  output: { type: 'string', help: 'folder for the archive (default: the image cache of this checkout)' },
  variable: { type: 'map', help: 'values for the variables in file sources' },
  host: { type: 'list', help: 'hosts to load on (default: all)' },
} satisfies FlagSet;

export async function run(argv: readonly string[]): Promise<void> {
  await runCommandFrame({ usage, description, flags: flagSet, argv }, async (flags, positionals) => {
    const [action, subject] = positionals;
    const paths = checkoutPaths();
    const archives = flags.output ?? join(paths.imageCache, 'archives');
    if (action === 'build') {
      const reference = flags.tag ?? flags.t;
      if (subject === undefined || reference === undefined) throw new UsageError('build needs a folder and --tag=NAME');
      const image = await buildImage({
        directory: subject,
        reference,
        archiveDirectory: archives,
        cacheDirectory: paths.imageCache,
        variables: { ...imageVariables(), ...flags.variable },
        onProgress: (message) => process.stderr.write(`${message}\n`),
      });
      process.stdout.write(`${image.reference}\n${image.archive}\n`);
      return;
    }
    if (action !== 'load' || subject === undefined) throw new UsageError('say build DIR or load NAME');
    const config = await loadCluster(paths.clusterFile);
    if (config?.mode !== 'namespaces')
      throw new UsageError('there are no hosts with containers: run scripts/up as root');
    const wanted = flags.host;
    const hosts = config.hosts.filter((host) => wanted.length === 0 || wanted.includes(host.name));
    const unknown = wanted.find((name) => !config.hosts.some((host) => host.name === name));
    if (unknown !== undefined) throw new UsageError(`no host ${unknown}`);
    const archive = (await isFile(subject)) ? subject : join(archives, archiveFileName(subject));
    if (!(await isFile(archive)))
      throw new UsageError(`${subject} is neither a file nor a built image: build it first`);
    await loadImage(archive, loadTargets(paths, hosts));
    process.stderr.write(`loaded on ${hosts.map((host) => host.name).join(', ')}\n`);
  });
}

async function isFile(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
