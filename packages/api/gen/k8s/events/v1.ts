// Generated from proto/. Do not edit: run scripts/generate.

export {
  Event,
  EventList,
  EventSeries,
} from './v1/event.ts';
