import { expect, test } from 'vitest';
import { describePage } from '#domain/describe-page.ts';
import { pageOf, smallSite } from '../../fixtures/small-site.ts';

const SITE = smallSite();
const ORIGIN = 'https://homes.example';

test('Machines are told the title, day of check, language and place of a page, and what is above it', () => {
  expect(describePage(SITE, pageOf(SITE, 'principles/everyday-life'), 'easy-read', ORIGIN)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://homes.example/easy-read/principles/everyday-life/",
      "@type": "WebPage",
      "breadcrumb": {
        "@type": "BreadcrumbList",
        "itemListElement": [
          {
            "@type": "ListItem",
            "item": "https://homes.example/easy-read/",
            "name": "Live at home, not in hospital",
            "position": 1,
          },
          {
            "@type": "ListItem",
            "item": "https://homes.example/easy-read/principles/",
            "name": "The principles",
            "position": 2,
          },
          {
            "@type": "ListItem",
            "item": "https://homes.example/easy-read/principles/everyday-life/",
            "name": "A good everyday life",
            "position": 3,
          },
        ],
      },
      "description": "You can do things you like.",
      "inLanguage": "en-GB",
      "isAccessibleForFree": true,
      "isPartOf": {
        "@type": "WebSite",
        "name": "Homes Not Hospitals",
        "url": "https://homes.example/",
      },
      "lastReviewed": "2026-11-22",
      "name": "A good everyday life",
      "spatialCoverage": {
        "@type": "Place",
        "name": "Fenshire",
      },
      "url": "https://homes.example/easy-read/principles/everyday-life/",
    }
  `);
});

test('The home page is its own beginning', () => {
  expect(describePage(SITE, pageOf(SITE, ''), 'standard', ORIGIN)).toMatchObject({
    url: 'https://homes.example/',
    breadcrumb: { itemListElement: [{ position: 1, name: 'Live at home, not in hospital', item: 'https://homes.example/' }] },
  });
});
