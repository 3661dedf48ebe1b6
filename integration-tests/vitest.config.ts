import { defineConfig } from 'vitest/config';

/** Tests on one real cluster with real containers, brought up once and shared; files run one after the other. */
export default defineConfig({
  test: {
    include: ['integration-tests/**/*.test.ts'],
    globalSetup: ['integration-tests/harness/global-setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
