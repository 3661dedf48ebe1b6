// Generated from proto/. Do not edit: run scripts/generate.

export {
  type Quantity,
  QuantityValue,
} from './resource/resource.ts';
