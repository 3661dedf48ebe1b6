/** What every stored or transmitted protobuf object begins with: `k8s` and a zero byte. */
export const envelopeMagic: Uint8Array = Uint8Array.of(0x6b, 0x38, 0x73, 0x00);

/** Whether bytes begin like a protobuf envelope. */
export function isEnvelope(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] === 0x6b && bytes[1] === 0x38 && bytes[2] === 0x73 && bytes[3] === 0x00;
}
