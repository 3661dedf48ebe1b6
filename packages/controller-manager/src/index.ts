export { type ControllerManagerOptions, runControllers } from './controller-manager.ts';
export {
  type ControllerSettings,
  controllerNames,
  defaultControllerSettings,
  selectControllers,
} from './controller-registry.ts';
