import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/template.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Half of a journey is waiting, for the disk and for its processes: on two cores three at once keep them busy.
    maxWorkers: 3,
    // Journeys start real processes and wait for real seconds: on a crowded machine one second chance each.
    retry: process.env.CI ? 1 : 0,
  },
})
