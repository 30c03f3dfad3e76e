import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/template.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    // Journeys start real processes and wait for real seconds: on a crowded machine one second chance each.
    retry: process.env.CI ? 1 : 0,
  },
})
