import { HostControl, loadCluster } from '@gantry/cluster';
import { type FlagSet, systemClock } from '@gantry/runtime';
import { checkoutPaths, runCommandFrame, UsageError } from './command-frame.ts';

const flagSet = {
  signal: { type: 'string', default: 'SIGKILL', help: 'what signal sends to a component', placeholder: 'NAME' },
} satisfies FlagSet;

const ACTIONS = ['start', 'stop', 'kill', 'freeze', 'thaw', 'signal'] as const;
type Action = (typeof ACTIONS)[number];

const usage = 'gantry host start|stop|kill|freeze|thaw HOST, or gantry host signal HOST COMPONENT [--signal=NAME]';
const description = `Acts on one host of the development cluster:
  start   boots it                      stop    shuts it down in order
  kill    pulls the plug                signal  sends a signal to one component
  freeze  its processes stand still and its link is cut; thaw ends that`;

export async function run(argv: readonly string[]): Promise<void> {
  await runCommandFrame({ usage, description, flags: flagSet, argv }, async (flags, positionals) => {
    const [action, hostName, component] = positionals;
    if (!isAction(action) || hostName === undefined) throw new UsageError('an action and a host are needed');
    const paths = checkoutPaths();
    const config = await loadCluster(paths.clusterFile);
    if (!config) throw new UsageError(`no cluster runs from ${paths.root}: start one with scripts/up`);
    const entry = process.argv[1] as string;
    const control = new HostControl({ config, paths, clock: systemClock, node: process.execPath, entry });
    if (!config.hosts.some((host) => host.name === hostName)) {
      throw new UsageError(`no host ${hostName}; there are ${config.hosts.map((host) => host.name).join(', ')}`);
    }
    const host = control.host(hostName);
    if (action === 'signal') {
      if (component === undefined) throw new UsageError('signal needs a component, for example scheduler');
      const pid = await control.signalComponent(host, component, flags.signal as NodeJS.Signals);
      process.stderr.write(`sent ${flags.signal} to ${component} on ${hostName} (process ${pid})\n`);
      return;
    }
    await control[action](host);
    process.stderr.write(`${hostName}: ${action} done\n`);
  });
}

function isAction(action: string | undefined): action is Action {
  return (ACTIONS as readonly (string | undefined)[]).includes(action);
}
