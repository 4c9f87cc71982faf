import { defineConfig } from 'vitest/config';

const project = (name: string) => ({
  test: {
    name,
    globalSetup: name === 'site' ? ['test/site/unpack-chromium.ts'] : [],
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: 0,
    hookTimeout: 0,
    // A limit only so that a wrong expectation ends; nothing is asserted about speed.
    expect: { poll: { timeout: 240_000, interval: 200 } },
  },
});

export default defineConfig({
  test: {
    projects: ['unit', 'content', 'pdf', 'site'].map(project),
  },
});
