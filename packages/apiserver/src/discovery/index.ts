/** What is served here, told to clients. */
export { ApiDocuments } from './api-documents.ts';
export { type CatalogGroup, DiscoveryCatalog, type DiscoveryResource, type DiscoverySubresource } from './catalog.ts';
export { DiscoveryDocuments } from './discovery-documents.ts';
export type { DocumentRequest, DocumentResponse } from './document.ts';
export { gitVersion, KUBERNETES_VERSION, versionInfo } from './version.ts';
