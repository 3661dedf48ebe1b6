export { hasScopes, quotaCoversPod } from './scopes.ts';
export { countName, podAmounts, type Usage, usageOf } from './usage.ts';
