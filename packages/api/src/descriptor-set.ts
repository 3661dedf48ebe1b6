/**
 * The serialized google.protobuf.FileDescriptorSet of everything under proto/, for gRPC server reflection.
 * Loaded when asked for: most processes never are.
 */
export async function fileDescriptorSet(): Promise<Uint8Array> {
  const { descriptorSetBase64 } = await import('../gen/descriptor-set.ts');
  return Buffer.from(descriptorSetBase64, 'base64');
}
