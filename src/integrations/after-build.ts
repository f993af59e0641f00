/** After Astro has written the pages: the search index. */
import type { AstroIntegration } from 'astro';

export function afterBuild(): AstroIntegration {
  return { name: 'after-build', hooks: {} };
}
