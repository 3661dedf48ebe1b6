// Generated from proto/. Do not edit: run scripts/generate.

export {
  type RawExtension,
  TypeMeta,
} from './runtime/runtime.ts';
