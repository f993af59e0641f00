/** What machines are told about a page, in the words of schema.org. Only what is true. */
import type { Page } from '#schema/page.ts';
import type { Site, Style } from '#schema/site.ts';
import { addressOf, addressOfPage, ancestorsOf } from './address.ts';
import { versionOf } from './version.ts';

/**
 * @param origin like `https://example.org`, without a slash at the end
 * @see https://schema.org/WebPage
 */
export function describePage(site: Site, page: Page, style: Style, origin: string): object {
  const version = versionOf(page, style);
  const url = `${origin}${addressOf(page.path, style)}`;
  const trail = [...ancestorsOf(site, page), page];
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: version.title,
    description: version.summary,
    inLanguage: site.area.language,
    isAccessibleForFree: true,
    lastReviewed: version.checkedOn,
    isPartOf: { '@type': 'WebSite', name: site.area.siteName, url: `${origin}/` },
    spatialCoverage: { '@type': 'Place', name: site.area.name },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map((step, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: versionOf(step, style).title,
        item: `${origin}${addressOfPage(step, style)}`,
      })),
    },
  };
}
