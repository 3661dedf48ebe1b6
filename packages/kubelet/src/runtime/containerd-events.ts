import { BinaryReader, BinaryWriter } from '@bufbuild/protobuf/wire';
import type { Channel } from 'nice-grpc';
import { createClientFactory, Metadata } from 'nice-grpc';

/** A task of containerd (a sandbox or a container, never an exec session) that ended. */
export interface TaskExit {
  readonly containerId: string;
}

/**
 * containerd's own event service (`containerd.services.events.v1.Events`), reduced to the exits of CRI's tasks. CRI's
 * GetContainerEvents would be the portable source, but containerd 1.6 does not have it. Exits are the only change that the
 * kubelet does not cause itself, so they are all it has to hear about.
 *
 * The iteration ends with an error when the connection is lost, and when `signal` aborts. Exits that happen while it is not
 * subscribed are not replayed: the caller lists after it has subscribed again.
 */
export async function* subscribeTaskExits(channel: Channel, signal: AbortSignal): AsyncIterable<TaskExit> {
  const client = createClientFactory().create(eventsService, channel);
  const stream = client.subscribe(
    { filters: ['namespace==k8s.io,topic=="/tasks/exit"'] },
    { signal, metadata: Metadata({ 'containerd-namespace': 'k8s.io' }) },
  );
  for await (const event of stream) {
    // An exec session ends with the same topic; only there the process id differs from the container's.
    if (event.containerId !== '' && event.containerId === event.processId) yield { containerId: event.containerId };
  }
}

interface SubscribeRequest {
  readonly filters: readonly string[];
}

interface ExitEnvelope {
  readonly containerId: string;
  readonly processId: string;
}

const eventsService = {
  subscribe: {
    path: '/containerd.services.events.v1.Events/Subscribe',
    requestStream: false,
    responseStream: true,
    requestSerialize: (request: SubscribeRequest): Uint8Array => {
      const writer = new BinaryWriter();
      for (const filter of request.filters) writer.uint32(10).string(filter);
      return writer.finish();
    },
    requestDeserialize: (): SubscribeRequest => ({ filters: [] }),
    responseSerialize: (): Uint8Array => new Uint8Array(),
    responseDeserialize: decodeEnvelope,
    options: {},
  },
} as const;

/** Envelope { 4: Any { 2: TaskExit { 1: container_id, 2: id } } }; everything else is skipped. */
function decodeEnvelope(bytes: Uint8Array): ExitEnvelope {
  const value = bytesField(bytesField(bytes, 4), 2);
  const text = (field: number) => new TextDecoder().decode(bytesField(value, field));
  return { containerId: text(1), processId: text(2) };
}

/** The last length-delimited field with this number; empty when absent. */
function bytesField(message: Uint8Array, number: number): Uint8Array {
  const reader = new BinaryReader(message);
  let found: Uint8Array = new Uint8Array();
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag();
    if (field === number && wireType === 2) found = reader.bytes();
    else reader.skip(wireType);
  }
  return found;
}
