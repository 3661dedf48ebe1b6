/** What is served here, told to clients. */
export { type CatalogGroup, DiscoveryCatalog, type DiscoveryResource, type DiscoverySubresource } from './catalog.ts';
export { DiscoveryDocuments } from './discovery-documents.ts';
export type { DocumentRequest, DocumentResponse } from './document.ts';
export { type BuildInfo, gitVersion, KUBERNETES_VERSION, versionInfo } from './version.ts';
