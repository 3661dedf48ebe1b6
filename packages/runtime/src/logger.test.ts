import { newNotFound } from '@gantry/machinery';
import { expect, test } from 'vitest';
import { createLogger, levelForVerbosity } from './logger.ts';

function capture(level?: 'debug') {
  const lines: string[] = [];
  const logger = createLogger({
    component: 'test',
    ...(level === undefined ? {} : { level }),
    destination: { write: (line: string) => void lines.push(line) },
  });
  return { logger, parsed: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

test('a line is JSON with time, level, component, message and the given fields', () => {
  const { logger, parsed } = capture();
  logger.child({ pod: 'default/x' }).info({ node: 'n1' }, 'bound pod');
  logger.debug('not shown');
  const [line, ...rest] = parsed();
  expect(rest).toEqual([]);
  expect(line).toMatchObject({ level: 'info', component: 'test', pod: 'default/x', node: 'n1', message: 'bound pod' });
  expect(line!.ts).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test('credentials are redacted, at the top and one level down', () => {
  const { logger, parsed } = capture();
  logger.info({ token: 'abc', user: { password: 'def', name: 'x' } }, 'login');
  expect(parsed()[0]).toMatchObject({ token: '[redacted]', user: { password: '[redacted]', name: 'x' } });
});

test('errors keep their stack and cause', () => {
  const { logger, parsed } = capture();
  logger.error({ error: new Error('outer', { cause: new Error('inner') }) }, 'failed');
  const error = parsed()[0]!.error as Record<string, string>;
  expect(error.message).toContain('outer');
  expect(error.stack).toContain('inner');
});

test('an API failure is logged in short', () => {
  const { logger, parsed } = capture();
  logger.warn({ error: newNotFound('pods', 'x') }, 'failed');
  expect(parsed()[0]!.error).toEqual({
    type: 'StatusError',
    code: 404,
    reason: 'NotFound',
    message: 'pods "x" not found',
  });
});

test('verbosity numbers map to levels', () => {
  expect([0, 2, 4, 6, 10].map(levelForVerbosity)).toEqual(['info', 'info', 'debug', 'trace', 'trace']);
});
