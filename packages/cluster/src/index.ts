export {
  type ClusterConfig,
  ClusterConfigError,
  type ClusterMode,
  type HostConfig,
  loadCluster,
} from './cluster-config.ts';
export { ClusterPaths } from './cluster-paths.ts';
export { ClusterStartError, GUESTBOOK_NODE_PORT, type StartOptions, startCluster } from './cluster-start.ts';
export { type ClusterStatus, readClusterStatus } from './cluster-status.ts';
export { type StopOptions, stopCluster } from './cluster-stop.ts';
export { HostControl, type HostControlDependencies, HostControlError } from './host-control.ts';
export { ADMIN_PATHS } from './preflight.ts';
export { Progress } from './progress.ts';
export { renderScreen } from './status-screen.ts';
export { imageVariables, loadTargets } from './system-images.ts';
export { WaitTimeoutError, waitUntil } from './wait-until.ts';
