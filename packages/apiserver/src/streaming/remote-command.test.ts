import { expect, test } from 'vitest';
import { exitStatus } from './remote-command.ts';

test('an exit code is told by its cause', () => {
  expect(exitStatus(0, '')).toMatchObject({ status: 'Success' });
  expect(exitStatus(42, '')).toMatchObject({
    status: 'Failure',
    reason: 'NonZeroExitCode',
    details: { causes: [{ reason: 'ExitCode', message: '42' }] },
  });
});

test('a command that could not be started has no exit code, but says why', () => {
  const status = exitStatus(-1, 'exec: "nope": executable file not found in $PATH');
  expect(status).toMatchObject({ status: 'Failure', reason: 'InternalError', code: 500 });
  expect(status.message).toContain('executable file not found');
  expect(status.details?.causes?.some((cause) => cause.reason === 'ExitCode')).toBe(false);
});
