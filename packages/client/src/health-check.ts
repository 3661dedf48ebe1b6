/** The standard gRPC health protocol (grpc.health.v1), the little of it a client needs. */
import { type Client, Metadata, type ServiceError, status } from '@grpc/grpc-js';

const CHECK = '/grpc.health.v1.Health/Check';
const WATCH = '/grpc.health.v1.Health/Watch';
/** HealthCheckRequest for the server as a whole: an empty service name, hence an empty message. */
const REQUEST = Buffer.alloc(0);

const identity = (value: Buffer): Buffer => value;

/** HealthCheckResponse is one enum field: tag 0x08, then 1 for SERVING. An empty message means UNKNOWN. */
function isServing(response: Buffer): boolean {
  return response.length >= 2 && response[0] === 0x08 && response[1] === 1;
}

/** True when the server says it serves, or answers but knows no health service. */
export function checkHealth(client: Client, deadline: Date): Promise<boolean> {
  return new Promise((resolve) => {
    client.makeUnaryRequest(
      CHECK,
      identity,
      identity,
      REQUEST,
      new Metadata(),
      { deadline },
      (error: ServiceError | null, response?: Buffer) => {
        if (error !== null) resolve(answeredWithoutHealth(error.code));
        else resolve(response !== undefined && isServing(response));
      },
    );
  });
}

/** Follows the server's health until it stops serving (reported once) or the returned function is called. */
export function watchHealth(
  client: Client,
  handler: { onServing(): void; onNotServing(reason: string): void },
): () => void {
  const call = client.makeServerStreamRequest(WATCH, identity, identity, REQUEST, new Metadata());
  let ended = false;
  const notServing = (reason: string) => {
    if (ended) return;
    ended = true;
    call.cancel();
    handler.onNotServing(reason);
  };
  call.on('data', (response: Buffer) => {
    if (isServing(response)) handler.onServing();
    else notServing('it reports that it is not serving');
  });
  call.on('error', (error: ServiceError) => {
    if (answeredWithoutHealth(error.code)) ended = true;
    else notServing(error.details || error.message);
  });
  call.on('end', () => notServing('it ended the health stream'));
  return () => {
    ended = true;
    call.cancel();
  };
}

function answeredWithoutHealth(code: status): boolean {
  return code === status.UNIMPLEMENTED || code === status.UNAUTHENTICATED || code === status.PERMISSION_DENIED;
}
