// Generated from proto/. Do not edit: run scripts/generate.

import { MessageSchema } from '../../../../src/generated.ts';

/** A number or a string, such as a port or its name. */
export type IntOrString = number | string;

export const IntOrStringSchema: MessageSchema = new MessageSchema({
  typeName: 'k8s.io.apimachinery.pkg.util.intstr.IntOrString', form: 'intOrString',
});
