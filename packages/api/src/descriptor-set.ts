import { readFile } from 'node:fs/promises';

/** The serialized FileDescriptorSet of everything under proto/, for gRPC server reflection. Read on every call. */
export async function fileDescriptorSet(): Promise<Uint8Array> {
  return readFile(new URL('../gen/descriptors.binpb', import.meta.url));
}
