import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './support/find-browser.ts';

const PORT = 4399;

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'results/journeys',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  reporter: [['dot'], ['json', { outputFile: 'results/journeys.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      executablePath: findBrowser(),
      args: [...BROWSER_ARGUMENTS],
    },
  },
  webServer: {
    command: 'node src/server/main.ts',
    cwd: '..',
    // What the journeys send is nothing that the data folder of this machine should keep.
    env: { PORT: String(PORT), DATA_DIR: 'tests/results/data' },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
