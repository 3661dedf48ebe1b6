import { defineConfig } from 'vitest/config';

/** Real clusters with real containers: one file at a time, since each brings up hosts of its own. */
export default defineConfig({
  test: {
    include: ['integration-tests/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    bail: 0,
  },
});
