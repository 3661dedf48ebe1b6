// Generated from proto/. Do not edit: run scripts/generate.

export {
  type IntOrString,
} from './intstr/intstr.ts';
