import { defineConfig } from '@playwright/test';

// One worker: the machine has two cores, and the servers want one of them.
export default defineConfig({
  testDir: __dirname,
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  outputDir: '../../test-results',
  reporter: 'line',
  use: {
    viewport: { width: 1280, height: 800 },
    timezoneId: 'UTC',
    testIdAttribute: 'data-test-subj',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
