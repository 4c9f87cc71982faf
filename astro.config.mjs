import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { handbookModule } from './src/build/handbook-module.ts';
import { openHandbook } from './src/build/live-handbook.ts';
import { siteAddress } from './src/build/site-address.ts';
import { nameOf, projectSources } from './src/documents/sources.ts';
import { remarkClauses } from './src/markdown/remark-clauses.ts';
import { remarkDiagrams } from './src/markdown/remark-diagrams.ts';
import { remarkReferences } from './src/markdown/remark-references.ts';
import { remarkTables } from './src/markdown/remark-tables.ts';
import { remarkTerms } from './src/markdown/remark-terms.ts';
import { remarkValues } from './src/markdown/remark-values.ts';

const sources = projectSources();
const { site, base } = siteAddress(sources);
const source = await openHandbook(sources, base);
const cacheDirectory = process.env.HANDBOOK_NO_CACHE ? null : join(sources.project, '.cache/diagrams');

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [
        remarkCjkFriendly,
        remarkDiagrams({
          addressBook: () => source.current().addressBook,
          parameters: () => source.current().handbook.parameters,
          cacheDirectory,
          nameOf: (path) => nameOf(sources, path),
        }),
        remarkValues(() => source.current().handbook.parameters),
        remarkClauses,
        remarkReferences(() => source.current().addressBook),
        remarkTerms(() => source.current().handbook.glossary, base),
        remarkTables,
      ],
    }),
  },
  integrations: [mdx()],
  vite: {
    plugins: [handbookModule(source)],
    build: {
      target: 'chrome109',
      cssTarget: 'chrome109',
      assetsInlineLimit: 0,
      // The PDF engine of the fill pages (react-pdf, 1.8 MB) loads on a click only; kB, before compression.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        // One such notice comes for every MDX file: Astro's own directive for its own use. Nothing to mend.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
