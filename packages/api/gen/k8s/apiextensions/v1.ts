// Generated from proto/. Do not edit: run scripts/generate.

export {
  ConversionReview,
  ConversionRequest,
  ConversionResponse,
} from './v1/conversion.ts';
export {
  CustomResourceDefinition,
  CustomResourceDefinitionList,
  CustomResourceColumnDefinition,
  CustomResourceConversion,
  CustomResourceDefinitionCondition,
  CustomResourceDefinitionNames,
  CustomResourceDefinitionSpec,
  CustomResourceDefinitionStatus,
  CustomResourceDefinitionVersion,
  CustomResourceSubresourceScale,
  CustomResourceSubresourceStatus,
  CustomResourceSubresources,
  SelectableField,
  ServiceReference,
  WebhookClientConfig,
  WebhookConversion,
} from './v1/custom-resource-definition.ts';
export {
  CustomResourceValidation,
  ExternalDocumentation,
  type JSON,
  JSONSchemaProps,
  type JSONSchemaPropsOrArray,
  type JSONSchemaPropsOrBool,
  type JSONSchemaPropsOrStringArray,
  ValidationRule,
} from './v1/json-schema.ts';
