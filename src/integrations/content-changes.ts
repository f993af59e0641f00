/** Shows a changed sentence at once while somebody works on the site (`npm run dev`). */
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

export function contentChanges(): AstroIntegration {
  return {
    name: 'content-changes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Whole, because the watcher names each file the way it was told to watch it.
        const folder = join(server.config.root, 'content');
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder + sep)) return;
          server.environments.ssr?.moduleGraph.invalidateAll();
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
