export { FakeResource } from './fake-resource.ts';
