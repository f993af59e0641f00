/** Shows a changed sentence at once while somebody works on the site (`npm run dev`). */
import type { AstroIntegration } from 'astro';

export function contentChanges(): AstroIntegration {
  return {
    name: 'content-changes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content');
        server.watcher.on('all', (_event, file) => {
          if (!/[\\/]content[\\/]/.test(file)) return;
          server.environments.ssr?.moduleGraph.invalidateAll();
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
