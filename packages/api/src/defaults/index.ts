export { applyDefaults } from './apply-defaults.ts';
export { NAMESPACE_NAME_LABEL } from './core.ts';
export { isMutableImageReference } from './image-reference.ts';
export { defaultPod, defaultPodTemplate } from './pods.ts';
export { RBAC_GROUP } from './rbac.ts';
export { isExternallyAccessible } from './services.ts';
