/** Pure: the short screen a person reads after `gantry up`. */
import type { ClusterStatus } from './cluster-status.ts';

export interface ScreenInput {
  readonly status: ClusterStatus;
  /** Where the example answers; undefined when it is not installed or only simulated. */
  readonly applicationUrl: string | undefined;
  readonly kubeconfig: string;
  readonly kubectl: string;
  readonly elapsedSeconds: number | undefined;
}

export function renderScreen(input: ScreenInput): string {
  const { status } = input;
  const rows = [
    ['HOST', 'ADDRESS', 'NODE', 'PODS', 'API SERVER', 'ETCD'],
    ...status.hosts.map((host) => [
      host.name,
      host.address,
      status.hollow ? `${host.node} (hollow)` : host.node,
      String(host.pods),
      host.apiServer,
      host.etcd,
    ]),
  ];
  const leaders = Object.entries(status.leaders).map(([component, holder]) => [component, holder]);
  const phases = Object.entries(status.podPhases).map(([phase, count]) => `${count} ${phase}`);
  const k = `${input.kubectl} --kubeconfig ${input.kubeconfig}`;
  return [
    '',
    table(rows),
    '',
    table([['COMPONENT', 'LEADER'], ...leaders]),
    '',
    `Pods:        ${phases.join(', ') || 'none'}`,
    ...(status.hollow ? ['Hosts are HOLLOW: containers are simulated, nothing runs in them.'] : []),
    ...(input.applicationUrl ? [`Application: ${input.applicationUrl}`] : []),
    ...(input.elapsedSeconds === undefined ? [] : [`Started in:  ${input.elapsedSeconds.toFixed(1)} s`]),
    '',
    'Three things to try:',
    `  export KUBECONFIG=${input.kubeconfig}; ${input.kubectl} get pods -A -o wide`,
    `  ${k} -n guestbook delete pod -l tier=web        # watch them come back`,
    status.hollow
      ? `  ${k} -n guestbook scale deployment guestbook-web --replicas=50`
      : '  scripts/gantry host kill host-2                  # pull the plug; the application goes on',
    '',
  ].join('\n');
}

/** Columns as wide as their widest cell, two spaces between. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
