import { StatusError } from '@gantry/machinery';
import { expect, test } from 'vitest';
import { Query } from '../http/request-info.ts';
import { checkLogOptions } from './logs.ts';

function refusalOf(query: string) {
  try {
    checkLogOptions(new Query(query), 'web-0');
  } catch (error) {
    return StatusError.from(error);
  }
  return undefined;
}

test('options that make sense pass', () => {
  for (const query of ['', 'tailLines=0', 'limitBytes=1&sinceSeconds=5', 'sinceTime=2026-01-02T03:04:05.678%2B02:00']) {
    expect(refusalOf(query)).toBeUndefined();
  }
});

test.each([
  ['tailLines=-1', 'tailLines'],
  ['limitBytes=0', 'limitBytes'],
  ['sinceSeconds=0', 'sinceSeconds'],
  ['sinceSeconds=5&sinceTime=2026-01-02T03:04:05Z', 'sinceSeconds'],
])('%s is invalid', (query, field) => {
  const refusal = refusalOf(query);
  expect(refusal).toMatchObject({ code: 422, reason: 'Invalid' });
  expect(refusal?.status.details).toMatchObject({ name: 'web-0', kind: 'PodLogOptions', causes: [{ field }] });
});

test.each(['tailLines=many', 'sinceTime=yesterday'])('%s is a bad request', (query) => {
  expect(refusalOf(query)).toMatchObject({ code: 400, reason: 'BadRequest' });
});
