/** The API described for tools: kubectl explain, client-side validation, code generators. */
export { buildDocument, type SchemaLookup } from './build-document.ts';
export { builtinSchema, OpenApiDocuments, type OpenApiOptions } from './openapi-documents.ts';
