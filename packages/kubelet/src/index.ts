export { type CniConfigOptions, renderCniConfig } from './cni-config.ts';
export { type ContainerdConfigOptions, renderContainerdConfig } from './containerd-config.ts';
export { hollowLabel } from './hollow-node.ts';
export { run } from './main.ts';
export type { ContainerRuntime } from './runtime/contract.ts';
export { CriRuntime } from './runtime/cri-runtime.ts';
export { HollowRuntime } from './runtime/hollow-runtime.ts';
