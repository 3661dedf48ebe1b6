/** `gantry explain pod`: asks the scheduling rules about a pod that exists or is only planned. */
import { readFile } from 'node:fs/promises';
import type { Pod } from '@gantry/api/core/v1';
import { clientFromKubeconfig } from '@gantry/client';
import { StatusError } from '@gantry/machinery';
import {
  createLogger,
  ExitCode,
  FlagError,
  type FlagSet,
  formatHelp,
  holdProcess,
  KubeconfigError,
  parseFlags,
  systemClock,
} from '@gantry/runtime';
import { explainPod } from './explain-cluster.ts';
import { explanationText } from './explain-text.ts';

const flagSet = {
  namespace: { type: 'string', default: 'default', help: 'namespace of the pod' },
  n: { type: 'string', help: 'short for --namespace', hidden: true },
  filename: { type: 'string', placeholder: 'FILE', help: 'a pod that does not exist (yet), as YAML or JSON' },
  f: { type: 'string', help: 'short for --filename', hidden: true },
  kubeconfig: { type: 'string', placeholder: 'FILE', help: 'default: $KUBECONFIG, else .gantry/kubeconfig' },
  output: { type: 'string', default: 'text', choices: ['text', 'json'], help: 'form of the answer' },
  o: { type: 'string', choices: ['text', 'json'], help: 'short for --output', hidden: true },
  nodes: { type: 'int', default: 20, min: 1, help: 'show at most this many nodes' },
  help: { type: 'bool', help: 'show this help' },
} satisfies FlagSet;

const USAGE = 'Usage: gantry explain pod NAME [flags]\n       gantry explain pod --filename=FILE [flags]';

/** Prints the answer. Sets the exit code: 2 for a wrong call, 1 when the pod or the cluster cannot be read. */
export async function run(argv: readonly string[]): Promise<void> {
  const hold = holdProcess();
  try {
    await explain(argv);
  } catch (error) {
    const known = error instanceof FlagError || error instanceof KubeconfigError || error instanceof StatusError;
    process.stderr.write(`error: ${known ? error.message : error instanceof Error ? error.stack : error}\n`);
    process.exitCode = error instanceof FlagError ? ExitCode.usage : ExitCode.failure;
  } finally {
    hold.cancel();
  }
}

async function explain(argv: readonly string[]): Promise<void> {
  const { flags, positionals } = parseFlags(argv, flagSet, { allowPositionals: true });
  if (flags.help) {
    process.stdout.write(
      formatHelp(USAGE, 'Says where a pod would go and why, and what would have to change.', flagSet),
    );
    return;
  }
  const [kind, slashName] = (positionals[0] ?? '').split('/');
  const name = slashName ?? positionals[1] ?? '';
  const filename = flags.f ?? flags.filename;
  if (!['pod', 'pods', 'po'].includes(kind ?? '') || (name === '') === (filename === undefined)) {
    throw new FlagError(`say which pod\n${USAGE}`);
  }
  const namespace = flags.n ?? flags.namespace;
  const subject = filename === undefined ? { namespace, name } : await readPodFile(filename, namespace);
  const kubeconfig = flags.kubeconfig ?? process.env.KUBECONFIG ?? '.gantry/kubeconfig';
  const logger = createLogger({ component: 'explain', level: 'error' });
  const client = await clientFromKubeconfig(kubeconfig, { logger, clock: systemClock });
  try {
    const explanation = await explainPod(client, subject);
    process.stdout.write(
      (flags.o ?? flags.output) === 'json'
        ? `${JSON.stringify(explanation, undefined, 2)}\n`
        : explanationText(explanation, flags.nodes),
    );
  } finally {
    client.close();
  }
}

async function readPodFile(filename: string, namespace: string): Promise<Pod> {
  const { parse } = await import('yaml');
  const text = await readFile(filename, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new FlagError(`cannot read ${filename}: ${error.code}`);
  });
  const value = parse(text) as Partial<Pod> | null;
  if (typeof value !== 'object' || value === null || !Array.isArray(value.spec?.containers)) {
    throw new FlagError(`${filename} holds no pod with spec.containers`);
  }
  return {
    ...value,
    metadata: { namespace, name: '', ...value.metadata },
    status: value.status ?? {},
  } as Pod;
}
