// Generated from proto/. Do not edit: run scripts/generate.

export {
  RuntimeClass,
  RuntimeClassList,
  Overhead,
  Scheduling,
} from './v1/runtime-class.ts';
