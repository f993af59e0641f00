/**
 * What a machine can tell of PDF/UA-1 from the file alone: the failure conditions of the Matterhorn Protocol 1.1 that our documents
 * could meet. What they never hold (tables, notes, formulas, sound) is itself a problem here, so that nothing passes unlooked at.
 *
 * @see https://pdfa.org/resource/the-matterhorn-protocol/
 */
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFStream, PDFString } from '@cantoo/pdf-lib';
import { bytesOf, type Operand, operationsIn, pageContent } from './pdf-content.ts';

/** A number of the protocol and what is wrong. */
export type UaProblem = `${number}-${number} ${string}`;

const STANDARD_TYPES = new Set([
  ...['Document', 'Part', 'Sect', 'Div', 'NonStruct', 'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody'],
  ...['Span', 'Link', 'Figure', 'Form'],
]);
const PAINTS = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI']);
const name = PDFName.of;

interface Element {
  dict: PDFDict;
  type: string;
  parent: Element | undefined;
  /** Marked content by page and number, objects, and other elements, in order of reading. */
  kids: (Element | { page: PDFRef | undefined; mcid: number } | { object: PDFRef })[];
}

export async function uaProblems(bytes: Uint8Array): Promise<UaProblem[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const root = readStructure(pdf);
  const elements = root ? allElements(root) : [];
  const content = readContent(pdf);
  return [
    ...documentProblems(pdf),
    ...structureProblems(pdf, root, elements),
    ...headingProblems(elements),
    ...contentProblems(pdf, content, elements),
    ...annotationProblems(pdf, elements),
    ...fontProblems(pdf, content),
  ];
}

/** The fields in order of reading, by their whole names: each widget under a Form element of the structure. */
export async function fieldsAsRead(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = readStructure(pdf);
  const names = (root ? allElements(root) : []).flatMap(({ type, kids }) =>
    type === 'Form' ? kids.flatMap((kid) => ('object' in kid ? [fullName(pdf.context.lookup(kid.object, PDFDict))] : [])) : [],
  );
  return names.filter((one, index) => one !== names[index - 1]);
}

function documentProblems(pdf: PDFDocument): UaProblem[] {
  const { catalog, context } = pdf;
  const metadata = catalog.lookup(name('Metadata'));
  const xmp = metadata instanceof PDFStream ? new TextDecoder().decode(bytesOf(metadata)) : '';
  const viewer = catalog.lookupMaybe(name('ViewerPreferences'), PDFDict);
  const mark = catalog.lookupMaybe(name('MarkInfo'), PDFDict);
  const isTrue = (value: unknown) => value === PDFBool.True;
  return [
    ...when(!xmp, '06-001 there is no XMP metadata'),
    ...when(!/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(xmp), '06-002 the metadata does not say PDF/UA-1'),
    ...when(!/<dc:title>.*<rdf:li[^>]*>[^<]+<\/rdf:li>/s.test(xmp), '06-003 the metadata has no title'),
    ...when(!isTrue(viewer?.lookup(name('DisplayDocTitle'))), '07-001 the window does not show the title'),
    ...when(!isTrue(mark?.lookup(name('Marked'))), '00-001 the file does not say that it is tagged'),
    ...when(isTrue(mark?.lookup(name('Suspects'))), '09-001 the tags are said to be suspect'),
    ...when(!/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(textOf(catalog.lookup(name('Lang'))) ?? ''), '11-006 there is no language'),
    ...when(context.trailerInfo.Encrypt !== undefined, '26-001 the file is encrypted'),
    ...when(catalog.has(name('OCProperties')), '20-001 there are layers'),
    ...when(catalog.lookupMaybe(name('Names'), PDFDict)?.has(name('EmbeddedFiles')) === true, '21-001 there are files inside'),
    ...when(catalog.lookupMaybe(name('AcroForm'), PDFDict)?.has(name('XFA')) === true, '25-001 there is an XFA form'),
  ];
}

function structureProblems(pdf: PDFDocument, root: Element | undefined, elements: readonly Element[]): UaProblem[] {
  if (!root) return ['01-006 there is no structure'];
  const tree = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const roles = tree.lookupMaybe(name('RoleMap'), PDFDict);
  return [
    ...when(root.kids.length !== 1 || elements[0]?.type !== 'Document', '09-004 the structure does not begin with one Document'),
    ...[...(roles?.keys() ?? [])].flatMap((role) =>
      when(STANDARD_TYPES.has(role.decodeText()), `02-004 the standard type ${role.decodeText()} is given another meaning`),
    ),
    ...elements.flatMap(({ dict, type, parent, kids }): UaProblem[] => [
      ...when(!STANDARD_TYPES.has(type), `02-001 the type ${type} is not a standard type that our documents use`),
      ...when(dict.lookup(name('P')) !== (parent?.dict ?? tree), `09-005 the parent of a ${type} is another element`),
      ...when(
        type === 'Figure' && !textOf(dict.lookup(name('Alt'))) && !textOf(dict.lookup(name('ActualText'))),
        '13-004 a picture has no words',
      ),
      ...when(/^(?:P|H\d)$/.test(parent?.type ?? '') && /^(?:P|H\d|Div|L)$/.test(type), `09-009 a ${type} is inside a ${parent?.type}`),
      ...when(type === 'LI' && parent?.type !== 'L', '09-006 a list item is not in a list'),
      ...when((type === 'Lbl' || type === 'LBody') && parent?.type !== 'LI', `09-007 a ${type} is not in a list item`),
      ...when(kids.length === 0, `09-008 a ${type} is empty`),
    ]),
  ];
}

function headingProblems(elements: readonly Element[]): UaProblem[] {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []));
  return levels.flatMap((level, index) => [
    ...when(index === 0 && level !== 1, '14-002 the first heading is not of level 1'),
    ...when(
      index > 0 && level > (levels[index - 1] ?? 0) + 1,
      `14-003 a heading of level ${level} comes after one of level ${levels[index - 1]}`,
    ),
  ]);
}

interface PageContent {
  page: PDFRef;
  dict: PDFDict;
  mcids: number[];
  problems: UaProblem[];
  /** Each font used, with the codes shown in it. */
  shown: { font: PDFDict; hex: string }[];
}

function readContent(pdf: PDFDocument): PageContent[] {
  return pdf.getPages().map(({ ref, node }) => {
    const found: PageContent = { page: ref, dict: node, mcids: [], problems: [], shown: [] };
    walkContent(pageContent(node, pdf.context), node.Resources(), [], found);
    return found;
  });
}

type Mark = 'artifact' | 'tagged' | 'other';

function walkContent(bytes: Uint8Array, resources: PDFDict | undefined, outer: readonly Mark[], found: PageContent): void {
  const marks: Mark[] = [...outer];
  let font: PDFDict | undefined;
  for (const { operator, operands } of operationsIn(bytes)) {
    if (operator === 'BDC' || operator === 'BMC') {
      const mcid = operands[1] instanceof Map ? operands[1].get('/MCID') : undefined;
      const mark: Mark = operands[0] === '/Artifact' ? 'artifact' : typeof mcid === 'number' ? 'tagged' : 'other';
      if (typeof mcid === 'number') found.mcids.push(mcid);
      if (mark === 'artifact' && marks.includes('tagged')) found.problems.push('01-003 an artefact is inside tagged content');
      if (mark === 'tagged' && marks.includes('artifact')) found.problems.push('01-004 tagged content is inside an artefact');
      if (mark === 'tagged' && marks.includes('tagged')) found.problems.push('01-007 tagged content is inside tagged content');
      marks.push(mark);
    } else if (operator === 'EMC') {
      if (marks.length === outer.length) found.problems.push('01-008 a mark ends that did not begin');
      else marks.pop();
    } else if (operator === 'Tf') {
      font = resources?.lookupMaybe(name('Font'), PDFDict)?.lookupMaybe(nameIn(operands[0]), PDFDict);
    } else if (PAINTS.has(operator)) {
      if (!marks.includes('artifact') && !marks.includes('tagged'))
        found.problems.push(`01-005 ${operator} paints outside tags and artefacts`);
      if (operator === 'Do') {
        const drawing = resources?.lookupMaybe(name('XObject'), PDFDict)?.lookup(nameIn(operands[0]));
        if (drawing instanceof PDFStream && drawing.dict.lookup(name('Subtype')) === name('Form')) {
          if (drawing.dict.has(name('Ref'))) found.problems.push('30-001 a drawing is in another file');
          walkContent(bytesOf(drawing), drawing.dict.lookupMaybe(name('Resources'), PDFDict), marks, found);
        }
      }
      if (font) for (const { hex } of stringsIn(operands)) found.shown.push({ font, hex });
    }
  }
  if (marks.length > outer.length) found.problems.push('01-009 a mark does not end');
}

function contentProblems(pdf: PDFDocument, content: readonly PageContent[], elements: readonly Element[]): UaProblem[] {
  const parents = parentTree(pdf);
  const kids = elements.flatMap((element) => element.kids.flatMap((kid) => ('mcid' in kid ? [{ element, ...kid }] : [])));
  return content.flatMap(({ page, dict, mcids, problems }, index): UaProblem[] => {
    const number = dict.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
    const list = number === undefined ? undefined : parents.get(number);
    const here = kids.filter((kid) => kid.page === page);
    return [
      ...problems,
      ...when(new Set(mcids).size !== mcids.length, `01-010 two marks of page ${index + 1} have the same number`),
      ...mcids.flatMap((mcid) => {
        const owner = here.find((kid) => kid.mcid === mcid)?.element.dict;
        const said = list instanceof PDFArray ? list.lookup(mcid) : undefined;
        return when(!owner || said !== owner, `01-006 content ${mcid} of page ${index + 1} is not in the structure`);
      }),
      ...here.flatMap(({ mcid }) =>
        when(!mcids.includes(mcid), `01-011 the structure names content ${mcid}, which page ${index + 1} lacks`),
      ),
    ];
  });
}

function annotationProblems(pdf: PDFDocument, elements: readonly Element[]): UaProblem[] {
  const parents = parentTree(pdf);
  const fields = widgetsOfForm(pdf);
  const onPages = new Set<PDFDict>();
  const problems = pdf.getPages().flatMap(({ node }): UaProblem[] => {
    const annotations = node.Annots()?.asArray() ?? [];
    return [
      ...when(annotations.length > 0 && node.lookup(name('Tabs')) !== name('S'), '28-006 the tab key does not follow the structure'),
      ...annotations.flatMap((ref): UaProblem[] => {
        const dict = pdf.context.lookup(ref, PDFDict);
        onPages.add(dict);
        const type = dict.lookup(name('Subtype'), PDFName).decodeText();
        const owner = elements.find(({ kids }) => kids.some((kid) => 'object' in kid && kid.object === ref));
        const number = dict.lookupMaybe(name('StructParent'), PDFNumber)?.asNumber();
        const wanted = type === 'Widget' ? 'Form' : type === 'Link' ? 'Link' : 'Annot';
        return [
          ...when(!owner, `28-002 a ${type} is not in the structure`),
          ...when(
            number === undefined || (owner && parents.get(number) !== owner.dict) === true,
            `28-012 a ${type} does not lead to its place in the structure`,
          ),
          ...when(
            owner !== undefined && owner.type !== wanted,
            `${type === 'Widget' ? '28-010' : '28-011'} a ${type} is in a ${owner?.type}`,
          ),
          ...when(type === 'Widget' && !textOf(dict.lookup(name('TU'))), '28-005 a field has no question'),
          ...when(type === 'Widget' && !fields.has(dict), '28-013 a widget belongs to no field'),
          ...when(type === 'Widget' && !dict.has(name('AP')), '28-014 a widget has no appearance'),
          ...when(type !== 'Widget' && !textOf(dict.lookup(name('Contents'))), `28-004 a ${type} has no description`),
        ];
      }),
    ];
  });
  return [
    ...problems,
    ...[...fields].flatMap((widget) => when(!onPages.has(widget), `28-015 the field ${fullName(widget)} is on no page`)),
  ];
}

/** Fonts of pages, of answers, and of drawings inside them. */
function fontProblems(pdf: PDFDocument, content: readonly PageContent[]): UaProblem[] {
  const fonts = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.lookup(name('Type')) === name('Font') ? [object] : []))
    .filter((font) => !/^CIDFont/.test(typeOf(font)));
  const used = content.flatMap(({ shown }) => shown);
  return [
    ...fonts.flatMap((font): UaProblem[] => {
      const isWide = typeOf(font) === 'Type0';
      const inner = isWide ? font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict) : font;
      const descriptor = inner.lookupMaybe(name('FontDescriptor'), PDFDict);
      const called = font.lookupMaybe(name('BaseFont'), PDFName)?.decodeText() ?? 'a font';
      const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.lookup(name(key)) instanceof PDFStream);
      const encoding = font.lookup(name('Encoding'));
      return [
        ...when(!isEmbedded, `31-009 ${called} is not embedded`),
        ...when(!(font.lookup(name('ToUnicode')) instanceof PDFStream), `31-027 ${called} does not say which letters it shows`),
        ...when(
          isWide && typeOf(inner) === 'CIDFontType2' && !inner.has(name('CIDToGIDMap')),
          `31-004 ${called} does not say which glyphs it shows`,
        ),
        ...when(
          !isWide && encoding !== name('WinAnsiEncoding') && encoding !== name('MacRomanEncoding'),
          `31-020 ${called} has no known encoding`,
        ),
      ];
    }),
    ...used.flatMap(({ font, hex }) =>
      when(typeOf(font) === 'Type0' && /^(?:.{4})*?0000/.test(hex), '31-030 a letter is shown that the font lacks'),
    ),
  ];
}

function readStructure(pdf: PDFDocument): Element | undefined {
  const tree = pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (!tree) return undefined;
  const roles = tree.lookupMaybe(name('RoleMap'), PDFDict);
  const typeIn = (dict: PDFDict) => {
    const own = dict.lookupMaybe(name('S'), PDFName);
    return (own ? (roles?.lookupMaybe(own, PDFName) ?? own) : undefined)?.decodeText() ?? '';
  };
  const read = (dict: PDFDict, parent: Element | undefined, around: PDFRef | undefined): Element => {
    const element: Element = { dict, type: typeIn(dict), parent, kids: [] };
    const own = dict.get(name('Pg'));
    const page = own instanceof PDFRef ? own : around;
    const listed = dict.lookup(name('K'));
    const kids = listed instanceof PDFArray ? listed.asArray() : listed === undefined ? [] : [dict.get(name('K'))];
    for (const entry of kids) {
      const kid = entry instanceof PDFRef ? pdf.context.lookup(entry) : entry;
      if (kid instanceof PDFNumber) element.kids.push({ page, mcid: kid.asNumber() });
      if (!(kid instanceof PDFDict)) continue;
      const type = kid.lookup(name('Type'));
      const on = kid.get(name('Pg'));
      const object = kid.get(name('Obj'));
      if (type === name('OBJR') && object instanceof PDFRef) element.kids.push({ object });
      else if (type === name('MCR'))
        element.kids.push({ page: on instanceof PDFRef ? on : page, mcid: kid.lookup(name('MCID'), PDFNumber).asNumber() });
      else element.kids.push(read(kid, dict === tree ? undefined : element, page));
    }
    return element;
  };
  return read(tree, undefined, undefined);
}

/** In order of reading, without the root. */
function allElements(root: Element): Element[] {
  return root.kids.flatMap((kid) => ('kids' in kid ? [kid, ...allElements(kid)] : []));
}

function parentTree(pdf: PDFDocument): Map<number, PDFArray | PDFDict> {
  const found = new Map<number, PDFArray | PDFDict>();
  const read = (node: PDFDict | undefined) => {
    const numbers = node?.lookupMaybe(name('Nums'), PDFArray);
    for (let index = 0; index < (numbers?.size() ?? 0); index += 2) {
      const value = numbers?.lookup(index + 1);
      if (value instanceof PDFArray || value instanceof PDFDict) found.set(numbers?.lookup(index, PDFNumber).asNumber() ?? -1, value);
    }
    const kids = node?.lookupMaybe(name('Kids'), PDFArray);
    for (let index = 0; index < (kids?.size() ?? 0); index += 1) read(kids?.lookup(index, PDFDict));
  };
  read(pdf.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)?.lookupMaybe(name('ParentTree'), PDFDict));
  return found;
}

function widgetsOfForm(pdf: PDFDocument): Set<PDFDict> {
  const found = new Set<PDFDict>();
  const walk = (list: PDFArray | undefined) => {
    for (let index = 0; index < (list?.size() ?? 0); index += 1) {
      const field = list?.lookup(index, PDFDict);
      const kids = field?.lookupMaybe(name('Kids'), PDFArray);
      if (kids) walk(kids);
      else if (field) found.add(field);
    }
  };
  walk(pdf.catalog.lookupMaybe(name('AcroForm'), PDFDict)?.lookupMaybe(name('Fields'), PDFArray));
  return found;
}

function fullName(field: PDFDict): string {
  const parent = field.lookupMaybe(name('Parent'), PDFDict);
  return [parent ? fullName(parent) : undefined, textOf(field.lookup(name('T')))].filter((part) => part !== undefined).join('.');
}

function typeOf(font: PDFDict): string {
  return font.lookupMaybe(name('Subtype'), PDFName)?.decodeText() ?? '';
}

function nameIn(operand: Operand | undefined): PDFName {
  return name(typeof operand === 'string' ? operand.slice(1) : '');
}

function stringsIn(operands: readonly Operand[]): { hex: string }[] {
  return operands.flatMap((operand) => {
    if (Array.isArray(operand)) return stringsIn(operand);
    return typeof operand === 'object' && 'hex' in operand ? [operand] : [];
  });
}

function textOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function when(isWrong: boolean, problem: string): UaProblem[] {
  return isWrong ? [problem as UaProblem] : [];
}
