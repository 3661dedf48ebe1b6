/** Server reflection. Apart from the server because its library is heavy and only some processes offer it. */

import type { CompatServiceDefinition } from 'nice-grpc';
import { ServerReflection, ServerReflectionService } from 'nice-grpc-server-reflection';

export interface Reflection {
  readonly definition: CompatServiceDefinition;
  readonly implementation: object;
}

/** The descriptors are loaded and parsed by the first reflection call, not at start. */
export async function createReflection(
  descriptors: () => Uint8Array | Promise<Uint8Array>,
  serviceNames: () => readonly string[],
): Promise<Reflection> {
  type Implementation = ReturnType<typeof ServerReflection>;
  let loaded: Promise<Implementation> | undefined;
  const load = () => {
    loaded ??= Promise.resolve(descriptors()).then((bytes) => ServerReflection(bytes, serviceNames()));
    return loaded;
  };
  const implementation: Implementation = {
    async *serverReflectionInfo(requests, context) {
      yield* (await load()).serverReflectionInfo(requests, context);
    },
  };
  return { definition: ServerReflectionService, implementation };
}
