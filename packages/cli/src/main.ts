#!/usr/bin/env node
/**
 * The gantry command. Each subcommand is loaded only when it is asked for, so that a scheduler process does not parse a
 * kubelet.
 */
import process from 'node:process';

interface Subcommand {
  readonly help: string;
  readonly load: () => Promise<{ run(argv: readonly string[]): Promise<void> }>;
}

const COMMANDS: Readonly<Record<string, Subcommand>> = {
  up: { help: 'start the development cluster of this checkout', load: () => import('./up-command.ts') },
  down: { help: 'stop it and remove what it made', load: () => import('./down-command.ts') },
  status: { help: 'hosts, leaders, etcd members and pods', load: () => import('./status-command.ts') },
  host: { help: 'start, stop, kill, freeze or thaw one host', load: () => import('./host-command.ts') },
  image: { help: 'build images and put them on hosts', load: () => import('./image-command.ts') },
  explain: {
    help: 'why a pod goes where it goes, or nowhere, and what would have to change',
    load: () => import('@gantry/scheduler/explain-command'),
  },
  codec: {
    help: 'turn stored or sent values into JSON or YAML and back',
    load: () => import('@gantry/api/codec-command'),
  },
};

const COMPONENTS: Readonly<Record<string, Subcommand>> = {
  apiserver: { help: 'the API server', load: () => import('@gantry/apiserver/main') },
  scheduler: { help: 'assigns pods to nodes', load: () => import('@gantry/scheduler/main') },
  'controller-manager': { help: 'the built-in controllers', load: () => import('@gantry/controller-manager/main') },
  kubelet: { help: 'runs pods on one host', load: () => import('@gantry/kubelet/main') },
  'kube-proxy': { help: 'programs Services on one host', load: () => import('@gantry/kube-proxy/main') },
  dns: { help: 'cluster DNS', load: () => import('@gantry/dns/main') },
};

/** Started by other commands, not by people. */
const INTERNAL: Readonly<Record<string, Subcommand>> = {
  'host-agent': { help: '', load: () => import('@gantry/cluster/host-agent') },
  'front-door': { help: '', load: () => import('@gantry/cluster/front-door') },
};

function usage(): string {
  const rows = (commands: Readonly<Record<string, Subcommand>>) =>
    Object.entries(commands)
      .map(([name, { help }]) => `  ${name.padEnd(20)}${help}`)
      .join('\n');
  return [
    'Usage: gantry COMMAND [flags]',
    '',
    `Commands:\n${rows(COMMANDS)}`,
    '',
    `Components, run alone with the flag names of their Kubernetes counterparts:\n${rows(COMPONENTS)}`,
    '',
    'gantry COMMAND --help shows the flags of a command.',
    '',
  ].join('\n');
}

async function main(): Promise<void> {
  const [name, ...argv] = process.argv.slice(2);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(usage());
    return;
  }
  const all = { ...COMMANDS, ...COMPONENTS, ...INTERNAL };
  const command = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!command) {
    process.stderr.write(`gantry: unknown command ${JSON.stringify(name)}\n\n${usage()}`);
    process.exitCode = 2;
    return;
  }
  await (await command.load()).run(argv);
}

await main();
