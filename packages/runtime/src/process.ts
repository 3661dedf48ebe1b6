/**
 * The frame of a process and nothing else. The package's front door loads gRPC and metrics too, which small processes
 * that use neither would pay for: some 20 MB each.
 */
export type { Clock, Timer } from './clock.ts';
export { systemClock } from './clock.ts';
export type { FlagSet } from './flags.ts';
export type { Logger } from './logger.ts';
export { runMain, StartError } from './run-main.ts';
