/** Structured logs: one JSON object per line on standard error, a constant message plus key-value pairs. */
import { StatusError } from '@gantry/machinery';
import { type DestinationStream, destination, type Logger as PinoLogger, pino, stdSerializers } from 'pino';

/** A pino logger. `logger.info({ pod: 'ns/name' }, 'bound pod')`; `logger.child({ ... })` adds fields to every line. */
export type Logger = PinoLogger;

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

export const logLevels: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Members that may hold a credential, at the top of a line and one level down. They are written as `[redacted]`. */
const secretNames = [
  'token',
  'bearerToken',
  'password',
  'authorization',
  'privateKey',
  'clientKey',
  'clientKeyData',
  'key_pem',
  'secret',
  'cookie',
];
const redactPaths = secretNames.flatMap((name) => [name, `*.${name}`]);

export interface LoggerOptions {
  /** Name of the process or part, the `component` field of every line. */
  readonly component: string;
  readonly level?: LogLevel | undefined;
  /** Where lines go; standard error, written synchronously so that nothing is lost at exit, when left out. */
  readonly destination?: DestinationStream | undefined;
}

/** Creates the root logger of a process. */
export function createLogger(options: LoggerOptions): Logger {
  return pino(
    {
      level: options.level ?? 'info',
      base: { component: options.component },
      messageKey: 'message',
      errorKey: 'error',
      serializers: { error: serializeError },
      timestamp: isoTimestamp,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redactPaths, censor: '[redacted]' },
    },
    options.destination ?? destination({ fd: 2, sync: true }),
  );
}

/** A logger that writes nothing. */
export function silentLogger(): Logger {
  return pino({ level: 'silent' });
}

/**
 * API failures are expected outcomes: what the server said is all there is to know, and a stack would only bury it. Other
 * errors keep theirs, causes included.
 */
function serializeError(error: unknown): unknown {
  if (error instanceof StatusError) {
    return { type: 'StatusError', code: error.code, reason: error.reason, message: error.message };
  }
  return error instanceof Error ? stdSerializers.err(error) : error;
}

const isoTimestamp = () => pino.stdTimeFunctions.isoTime().replace('"time"', '"ts"');

/** Level for Kubernetes' verbosity numbers: 0-3 info, 4-5 debug, 6 and more trace. */
export function levelForVerbosity(verbosity: number): LogLevel {
  return verbosity >= 6 ? 'trace' : verbosity >= 4 ? 'debug' : 'info';
}
