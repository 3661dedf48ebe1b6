// Generated from proto/. Do not edit: run scripts/generate.

export {
  APIGroupDiscovery,
  APIGroupDiscoveryList,
  APIResourceDiscovery,
  APISubresourceDiscovery,
  APIVersionDiscovery,
} from './v2/api-group-discovery.ts';
