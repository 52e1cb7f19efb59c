import { execFileSync } from "node:child_process";
import { defineConfig } from "@playwright/test";

const chromium = process.env.CHROMIUM || execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();

// Away from UTC, so that a day taken in the wrong zone is noticed. The tests' own days are counted in it too.
const zone = "Europe/Berlin";
process.env.TZ = zone;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.js",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 7_500 },
  reporter: "list",
  use: {
    browserName: "chromium",
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: zone,
    // One context a test: the service worker would fetch the whole app for each. Its own tests allow it.
    serviceWorkers: "block",
    trace: "off",
    launchOptions: {
      executablePath: chromium,
      args: [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
      ],
    },
  },
});
