/** The API server as a library: for the standalone command and for tests. */

export { authenticatedUser, type UserInfo } from './auth/index.ts';
export { type ApiServer, startApiServerProcess } from './server.ts';
export type { ApiServerOptions, AuthorizationMode, ServiceAccountOptions } from './server-options.ts';
export { createApiServerOptions, type StandaloneOptions } from './standalone-options.ts';
