import { expect, test } from 'vitest';
import { controllerNames, selectControllers } from './controller-registry.ts';

test('a star is all, names add, and minus wins', () => {
  expect([...selectControllers(['*'])].sort()).toEqual([...controllerNames].sort());
  expect([...selectControllers(['deployment', 'replicaset-controller'])]).toEqual([
    'deployment-controller',
    'replicaset-controller',
  ]);
  expect(selectControllers(['*', '-namespace']).has('namespace-controller')).toBe(false);
});

test('an unknown name is an error that lists the known ones', () => {
  expect(() => selectControllers(['*', '-nonsense'])).toThrow(/unknown controller "nonsense"; there are .*namespace/);
});
