/** The checker of PDF/UA is only worth something if it sees what is broken: a good form, broken in one place at a time. */
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { formPdf } from '#outputs/pdf/form-pdf.ts';
import type { Form } from '#schema/form.ts';
import { formArt } from '../../fixtures/form-art.ts';
import { smallSite } from '../../fixtures/small-site.ts';
import { bytesOf } from '../../support/pdf-content.ts';
import { uaProblems } from '../../support/pdf-ua.ts';

const SITE = smallSite();
const GOOD = await formPdf(SITE.forms[0] as Form, SITE, 'easy-read', formArt());
const name = PDFName.of;

const structureOf = (pdf: PDFDocument) => pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
const dictsOf = (pdf: PDFDocument) =>
  pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
const elementsOf = (pdf: PDFDocument, type: string) => dictsOf(pdf).filter((dict) => dict.lookup(name('S')) === name(type));
const elementOf = (pdf: PDFDocument, type: string) => first(elementsOf(pdf, type));
const fontOf = (pdf: PDFDocument, type: string) =>
  first(dictsOf(pdf).filter((dict) => dict.lookup(name('Type')) === name('Font') && dict.lookup(name('Subtype')) === name(type)));
const widgetOf = (pdf: PDFDocument, page = 1) => pdf.getPage(page).node.lookup(name('Annots'), PDFArray).lookup(0, PDFDict);
const metadataOf = (pdf: PDFDocument) => pdf.catalog.lookup(name('Metadata'), PDFStream);

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('There is nothing to break.');
  return item;
}

/** The content of a page with something changed. */
function rewrite(pdf: PDFDocument, change: (content: string) => string): void {
  const { node } = pdf.getPage(1);
  const content = Buffer.from(bytesOf(node.lookup(name('Contents'), PDFStream))).toString('latin1');
  const changed = change(content);
  if (changed === content) throw new Error('There is nothing to break.');
  node.set(name('Contents'), pdf.context.register(pdf.context.stream(Buffer.from(changed, 'latin1'))));
}

function rewriteMetadata(pdf: PDFDocument, change: (xmp: string) => string): void {
  const xmp = Buffer.from(bytesOf(metadataOf(pdf))).toString('utf8');
  if (change(xmp) === xmp) throw new Error('There is nothing to break.');
  pdf.catalog.set(
    name('Metadata'),
    pdf.context.register(pdf.context.stream(Buffer.from(change(xmp)), { Type: 'Metadata', Subtype: 'XML' })),
  );
}

const BREAKS: Record<string, [code: string, change: (pdf: PDFDocument) => void]> = {
  'the language goes': ['11-006', (pdf) => pdf.catalog.delete(name('Lang'))],
  'the structure goes': ['01-006', (pdf) => pdf.catalog.delete(name('StructTreeRoot'))],
  'it no longer says that it is tagged': ['00-001', (pdf) => pdf.catalog.delete(name('MarkInfo'))],
  'the tags are suspect': ['09-001', (pdf) => pdf.catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), PDFBool.True)],
  'the window shows the name of the file': [
    '07-001',
    (pdf) => pdf.catalog.lookup(name('ViewerPreferences'), PDFDict).set(name('DisplayDocTitle'), PDFBool.False),
  ],
  'the metadata goes': ['06-001', (pdf) => pdf.catalog.delete(name('Metadata'))],
  'the metadata no longer says PDF/UA': [
    '06-002',
    (pdf) => rewriteMetadata(pdf, (xmp) => xmp.replace(/<pdfuaid:part>1<\/pdfuaid:part>/, '')),
  ],
  'the metadata has no title': ['06-003', (pdf) => rewriteMetadata(pdf, (xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, ''))],
  'it is encrypted': [
    '26-001',
    (pdf) => Object.assign(pdf.context.trailerInfo, { Encrypt: pdf.context.register(pdf.context.obj({ Filter: 'Standard' })) }),
  ],
  'there are layers': ['20-001', (pdf) => pdf.catalog.set(name('OCProperties'), pdf.context.obj({}))],
  'there is a file inside': ['21-001', (pdf) => pdf.catalog.set(name('Names'), pdf.context.obj({ EmbeddedFiles: {} }))],
  'there is an XFA form': ['25-001', (pdf) => pdf.catalog.lookup(name('AcroForm'), PDFDict).set(name('XFA'), pdf.context.obj([]))],

  'an element has an unknown type': ['02-001', (pdf) => elementOf(pdf, 'P').set(name('S'), name('Thing'))],
  'a standard type means something else': ['02-004', (pdf) => structureOf(pdf).lookup(name('RoleMap'), PDFDict).set(name('H2'), name('P'))],
  'there is no Document': ['09-004', (pdf) => elementOf(pdf, 'Document').set(name('S'), name('Div'))],
  'an element has another parent': ['09-005', (pdf) => elementOf(pdf, 'H1').set(name('P'), structureOf(pdf))],
  'a list item is in no list': ['09-006', (pdf) => elementOf(pdf, 'P').set(name('S'), name('LI'))],
  'the words of a list item are in no list item': ['09-007', (pdf) => elementOf(pdf, 'P').set(name('S'), name('LBody'))],
  'an element is empty': ['09-008', (pdf) => elementOf(pdf, 'P').set(name('K'), pdf.context.obj([]))],
  'a heading is inside a paragraph': ['09-009', (pdf) => elementOf(pdf, 'H1').lookup(name('P'), PDFDict).set(name('S'), name('P'))],
  'a picture has no words': ['13-004', (pdf) => elementOf(pdf, 'P').set(name('S'), name('Figure'))],
  'the first heading is not the title': ['14-002', (pdf) => elementOf(pdf, 'H1').set(name('S'), name('H2'))],
  'a level of heading is skipped': [
    '14-003',
    (pdf) => {
      for (const heading of elementsOf(pdf, 'H2')) heading.set(name('S'), name('H3'));
    },
  ],

  'something is painted outside tags': ['01-005', (pdf) => rewrite(pdf, (content) => `${content} 0 0 10 10 re f`)],
  'a tag is taken off what is painted': [
    '01-005',
    (pdf) => rewrite(pdf, (content) => content.replace(/<<\s*\/MCID \d+\s*>>\s*BDC/, 'BMC')),
  ],
  'an artefact is in tagged content': [
    '01-003',
    (pdf) => rewrite(pdf, (content) => content.replace(/\/MCID \d+\s*>>\s*BDC/, '$& /Artifact BMC EMC')),
  ],
  'tagged content is in an artefact': ['01-004', (pdf) => rewrite(pdf, (content) => `/Artifact BMC ${content} EMC`)],
  'tagged content is in tagged content': ['01-007', (pdf) => rewrite(pdf, (content) => `/P <</MCID 900>> BDC ${content} EMC`)],
  'a mark ends twice': ['01-008', (pdf) => rewrite(pdf, (content) => `${content} EMC`)],
  'a mark does not end': ['01-009', (pdf) => rewrite(pdf, (content) => `${content} /Artifact BMC`)],
  'two marks have the same number': ['01-010', (pdf) => rewrite(pdf, (content) => `${content} /P <</MCID 0>> BDC EMC`)],
  'content is not in the structure': ['01-006', (pdf) => rewrite(pdf, (content) => `${content} /P <</MCID 900>> BDC EMC`)],
  'the structure names content that is not there': [
    '01-011',
    (pdf) => elementOf(pdf, 'P').lookup(name('K'), PDFArray).push(PDFNumber.of(900)),
  ],
  'a page does not lead to its structure': ['01-006', (pdf) => pdf.getPage(1).node.delete(name('StructParents'))],

  'the tab key goes its own way': ['28-006', (pdf) => pdf.getPage(1).node.delete(name('Tabs'))],
  'a field has no question': ['28-005', (pdf) => widgetOf(pdf).delete(name('TU'))],
  'a field does not lead to its structure': ['28-012', (pdf) => widgetOf(pdf).delete(name('StructParent'))],
  'a field leads to the structure of another': [
    '28-012',
    (pdf) => widgetOf(pdf).set(name('StructParent'), widgetOf(pdf, 2).lookup(name('StructParent'), PDFNumber)),
  ],
  'a field is not in the structure': ['28-002', (pdf) => elementOf(pdf, 'Form').set(name('K'), pdf.context.obj([]))],
  'a field is in the structure as a link': ['28-010', (pdf) => elementOf(pdf, 'Form').set(name('S'), name('Link'))],
  'a link is in the structure as a field': [
    '28-011',
    (pdf) => {
      widgetOf(pdf).set(name('Subtype'), name('Link'));
      widgetOf(pdf).set(name('Contents'), PDFHexString.fromText('A link'));
    },
  ],
  'a link has no description': ['28-004', (pdf) => widgetOf(pdf).set(name('Subtype'), name('Link'))],
  'a field is on the page but not in the form': [
    '28-013',
    (pdf) => pdf.catalog.lookup(name('AcroForm'), PDFDict).set(name('Fields'), pdf.context.obj([])),
  ],
  'a field has no appearance': ['28-014', (pdf) => widgetOf(pdf).delete(name('AP'))],
  'a field is in the form but on no page': ['28-015', (pdf) => pdf.getPage(1).node.Annots()?.remove(0)],

  'a font is not embedded': ['31-009', (pdf) => fontOf(pdf, 'TrueType').delete(name('FontDescriptor'))],
  'a font does not say its letters': ['31-027', (pdf) => fontOf(pdf, 'Type0').delete(name('ToUnicode'))],
  'the font of answers does not say its letters': ['31-027', (pdf) => fontOf(pdf, 'TrueType').delete(name('ToUnicode'))],
  'the font of answers has no encoding': ['31-020', (pdf) => fontOf(pdf, 'TrueType').delete(name('Encoding'))],
  'a font does not say its glyphs': [
    '31-004',
    (pdf) => fontOf(pdf, 'Type0').lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict).delete(name('CIDToGIDMap')),
  ],
  'a letter is shown that the font lacks': ['31-030', (pdf) => rewrite(pdf, (content) => content.replace(/\bTJ\b/, 'TJ [<0000>] TJ'))],
  'a drawing is in another file': ['30-001', (pdf) => addDrawing(pdf)],
};

function addDrawing(pdf: PDFDocument): void {
  const drawing = pdf.context.register(pdf.context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Ref: {} }));
  const drawings = pdf.context.obj({ Elsewhere: drawing });
  pdf.getPage(1).node.Resources()?.set(name('XObject'), drawings);
  rewrite(pdf, (content) => `${content} /Artifact BMC /Elsewhere Do EMC`);
}

test('A good form has no problems', async () => {
  expect(await uaProblems(GOOD)).toEqual([]);
});

test.each(Object.entries(BREAKS))('It is seen when %s', async (_title, [code, change]) => {
  const pdf = await PDFDocument.load(GOOD, { updateMetadata: false });
  change(pdf);
  const broken = await pdf.save({ updateFieldAppearances: false, addDefaultPage: false, useObjectStreams: false });

  expect((await uaProblems(broken)).map((problem) => problem.slice(0, 6))).toContain(code);
});
