import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { loadAddress } from './src/door/load-content.ts';
import { afterBuild } from './src/integrations/after-build.ts';
import { compressFiles } from './src/integrations/compress-files.ts';
import { contentChanges } from './src/integrations/content-changes.ts';
import { leanPages } from './src/integrations/lean-pages.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? loadAddress(),
  trailingSlash: 'always',
  // The default of Astro 7 joins words across inline elements ("helloworld").
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  security: {
    // Written into every page, so that it holds on any host. Scripts and styles are allowed by their hashes.
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
      ],
    },
  },
  integrations: [contentChanges(), leanPages(), afterBuild(), compressFiles()],
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 4096 } },
});
