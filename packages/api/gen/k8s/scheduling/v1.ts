// Generated from proto/. Do not edit: run scripts/generate.

export {
  PriorityClass,
  PriorityClassList,
} from './v1/priority-class.ts';
