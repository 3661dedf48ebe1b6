/** The programs a user runs, as tests call them. */
import { join } from 'node:path';
import { type CommandOptions, type CommandResult, runCommand } from '@gantry/runtime/command';

export const checkout = join(import.meta.dirname, '..', '..');

/** The built gantry command on the cluster in `state`. */
export function gantry(state: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const env = { ...process.env, GANTRY_STATE: state };
  return runCommand(process.execPath, [join(checkout, 'dist', 'gantry.mjs'), ...args], { ...options, env });
}

/** kubectl versions tests run with; scripts/test puts them there. */
export const kubectls: Readonly<Record<string, string>> = {
  '1.20': process.env.GANTRY_KUBECTL_1_20 ?? '',
  '1.35': process.env.GANTRY_KUBECTL_1_35 ?? '',
};

export type Kubectl = (args: readonly string[], options?: CommandOptions) => Promise<CommandResult>;

/** kubectl of one version against the cluster in `state`. */
export function kubectlOf(state: string, version: keyof typeof kubectls = '1.35'): Kubectl {
  const program = kubectls[version];
  if (!program) throw new Error(`kubectl ${version} is not unpacked: run the tests through scripts/test`);
  return (args, options) => runCommand(program, ['--kubeconfig', join(state, 'kubeconfig'), ...args], options);
}
