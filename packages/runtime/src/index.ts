export { type Clock, holdProcess, type Random, sleepOn, systemClock, systemRandom, type Timer } from './clock.ts';
export {
  type FlagDefinition,
  FlagError,
  type FlagSet,
  type FlagValues,
  formatHelp,
  type ParsedFlags,
  parseFlags,
} from './flags.ts';
export {
  type ChannelTarget,
  channelCredentials,
  channelDefaults,
  createGrpcChannel,
  hostOf,
  MAX_MESSAGE_BYTES,
  targetUri,
} from './grpc-channel.ts';
export { GrpcHealth } from './grpc-health.ts';
export { type ClientCertificates, GrpcServer, type GrpcServerOptions } from './grpc-server.ts';
export {
  decodeStatusDetails,
  encodeStatusDetails,
  fromGrpcError,
  STATUS_DETAILS_KEY,
  toGrpcStatus,
} from './grpc-status.ts';
export { type HealthCheck, HealthServer, type HealthServerOptions } from './health-server.ts';
export {
  formatKubeconfig,
  type KubeconfigContext,
  KubeconfigError,
  type KubeconfigInput,
  loadKubeconfig,
  parseKubeconfig,
  writeKubeconfig,
} from './kubeconfig.ts';
export { Lifecycle, type StopHook } from './lifecycle.ts';
export {
  createLogger,
  type Logger,
  type LoggerOptions,
  type LogLevel,
  levelForVerbosity,
  logLevels,
  silentLogger,
} from './logger.ts';
export {
  type CounterHandle,
  type GaugeHandle,
  type HistogramHandle,
  latencyBuckets,
  type MetricLabels,
  MetricsRegistry,
} from './metrics.ts';
export { jitter, randomInt, seededRandom } from './random.ts';
export { ExitCode, type MainOptions, type ProcessContext, runMain, StartError } from './run-main.ts';
export { type TlsFiles, TlsMaterial, type TlsPem } from './tls-material.ts';
export { type BuildInfo, buildInfo, userAgent } from './version.ts';
