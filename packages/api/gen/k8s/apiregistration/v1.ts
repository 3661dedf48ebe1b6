// Generated from proto/. Do not edit: run scripts/generate.

export {
  APIService,
  APIServiceList,
  APIServiceCondition,
  APIServiceSpec,
  APIServiceStatus,
  ServiceReference,
} from './v1/api-service.ts';
