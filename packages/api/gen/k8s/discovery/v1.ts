// Generated from proto/. Do not edit: run scripts/generate.

export {
  EndpointSlice,
  EndpointSliceList,
  Endpoint,
  EndpointConditions,
  EndpointHints,
  EndpointPort,
  ForNode,
  ForZone,
} from './v1/endpoint-slice.ts';
