import { defineConfig } from 'vitest/config';

const project = (name: string) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: 0,
    hookTimeout: 0,
  },
});

export default defineConfig({
  test: {
    projects: ['unit', 'content', 'pdf', 'site'].map(project),
  },
});
