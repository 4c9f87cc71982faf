import type { Plugin, ViteDevServer } from 'vite';
import type { HandbookSource } from './live-handbook.ts';

const name = 'virtual:handbook';
const resolved = `\0${name}`;

/** Gives pages the whole handbook as plain data, and in development reads it again when content or a form is saved. */
export function handbookModule(source: HandbookSource): Plugin {
  return {
    name: 'handbook',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) =>
      id === resolved ? `export const handbook = ${JSON.stringify(source.current().published)};` : undefined,
    configureServer: (server) => watchSources(server, source),
  };
}

function watchSources(server: ViteDevServer, source: HandbookSource): void {
  const reload = async (file: string) => {
    if (!/[\\/](content|forms)[\\/].*\.(mdx|yaml|ts)$/.test(file)) return;
    try {
      await source.reload();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      server.config.logger.error(message, { timestamp: true });
      server.hot.send({ type: 'error', err: { message, stack: '' } });
      return;
    }
    for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
    server.hot.send({ type: 'full-reload' });
  };
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, (file) => void reload(file));
}
