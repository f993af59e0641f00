/** Makes fields of the links that stand in their places, so that answers can be typed, ticked and read aloud. */
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFPage, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { embedAnswerFont, FILLED, TYPED } from './answer-font.ts';
import type { Field } from './form-sheet.ts';

const ADDRESS = /^field:(\d+)$/;
/** Bits of /F and /Ff (ISO 32000-1, 12.5.3 and 12.7.4). */
const PRINTED = 4;
const REQUIRED = 1 << 1;
const MULTILINE = 1 << 12;
const NO_TOGGLE_TO_OFF = 1 << 14;
const RADIO = 1 << 15;
const INK = '0.106 0.137 0.133 rg';

interface Place {
  ref: PDFRef;
  widget: PDFDict;
  field: Field;
}

/**
 * @param fields by the number in the address of their link, `field:<number>`
 * @param fontSize of what people type, in points
 */
export function addFields(pdf: PDFDocument, fields: readonly Field[], font: Uint8Array, fontSize: number): void {
  const { context } = pdf;
  const elements = elementsByNumber(pdf);
  const places = pdf.getPages().flatMap((page) => placesOn(page, pdf, fields));
  const lost = fields.find((field) => places.filter((place) => place.field === field).length !== 1);
  if (lost) throw new LostFieldError(lost.name);
  const fonts = embedAnswerFont(pdf, font);
  const form = context.obj({
    Fields: [],
    DR: { Font: { [TYPED]: fonts.typed, [FILLED]: fonts.filled } },
    DA: PDFString.of(`/${TYPED} ${fontSize} Tf ${INK}`),
  });
  const tree = new FieldTree(pdf, form.lookup(PDFName.of('Fields'), PDFArray));
  for (const place of places) {
    const { widget, field } = place;
    for (const key of ['A', 'Border', 'Contents']) widget.delete(PDFName.of(key));
    widget.set(PDFName.of('Subtype'), PDFName.of('Widget'));
    widget.set(PDFName.of('F'), PDFNumber.of(PRINTED));
    elements.get(widget.lookup(PDFName.of('StructParent'), PDFNumber).asNumber())?.set(PDFName.of('S'), PDFName.of('Form'));
    if (field.kind === 'button') addButton(pdf, tree, place);
    else addWidgetField(pdf, tree, place, fontSize);
  }
  pdf.catalog.set(PDFName.of('AcroForm'), context.register(form));
  // Typst says that no tag is in doubt, which is so when nothing is said. Poppler takes the saying for an error.
  pdf.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.delete(PDFName.of('Suspects'));
  dropEmpty(pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict));
}

/** Typst writes an empty element for a picture that is not announced. A person who walks through the structure would stop at it. */
function dropEmpty(element: PDFDict): void {
  const kids = element.lookupMaybe(PDFName.of('K'), PDFArray);
  for (let index = (kids?.size() ?? 0) - 1; index >= 0; index -= 1) {
    const kid = kids?.lookup(index);
    if (!(kid instanceof PDFDict) || kid.lookup(PDFName.of('Type')) !== PDFName.of('StructElem')) continue;
    dropEmpty(kid);
    if (kid.lookupMaybe(PDFName.of('K'), PDFArray)?.size() === 0) kids?.remove(index);
  }
}

/** The element of the structure that each annotation belongs to, from the parent tree. Typst writes it flat. */
function elementsByNumber(pdf: PDFDocument): Map<number, PDFDict> {
  const numbers = pdf.catalog
    .lookup(PDFName.of('StructTreeRoot'), PDFDict)
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
  const elements = new Map<number, PDFDict>();
  for (let index = 0; index < numbers.size(); index += 2) {
    const element = numbers.lookup(index + 1);
    if (element instanceof PDFDict) elements.set(numbers.lookup(index, PDFNumber).asNumber(), element);
  }
  return elements;
}

function placesOn(page: PDFPage, pdf: PDFDocument, fields: readonly Field[]): Place[] {
  return (page.node.Annots()?.asArray() ?? []).flatMap((ref) => {
    const widget = pdf.context.lookup(ref, PDFDict);
    const address = widget.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('URI'), PDFString)?.asString();
    const number = ADDRESS.exec(address ?? '')?.[1];
    if (number === undefined || !(ref instanceof PDFRef)) return [];
    const field = fields[Number(number)];
    if (!field) throw new LostFieldError(number);
    return [{ ref, widget, field }];
  });
}

/** The template and the list of fields do not agree. */
class LostFieldError extends Error {
  override readonly name = 'LostFieldError';

  constructor(field: string) {
    super(`The field ${field} has no box on the page, or its box has no field. Draw one box for each field of formSheet().`);
  }
}

/** Fields by their names: a dot in a name is a level in the tree. */
class FieldTree {
  readonly #pdf: PDFDocument;
  readonly #roots: PDFArray;
  readonly #groups = new Map<string, { ref: PDFRef; kids: PDFArray }>();

  constructor(pdf: PDFDocument, roots: PDFArray) {
    this.#pdf = pdf;
    this.#roots = roots;
  }

  add(name: string, ref: PDFRef, field: PDFDict): void {
    const { parent, kids } = this.#parentOf(name);
    field.set(PDFName.of('T'), PDFHexString.fromText(name.slice(name.lastIndexOf('.') + 1)));
    if (parent) field.set(PDFName.of('Parent'), parent);
    kids.push(ref);
  }

  /** A field that shows in several places, made when it is first asked for. */
  shared(name: string, make: () => PDFDict): { ref: PDFRef; kids: PDFArray; field: PDFDict } {
    const known = this.#groups.get(name);
    if (known) return { ...known, field: this.#pdf.context.lookup(known.ref, PDFDict) };
    const field = make();
    const kids = this.#pdf.context.obj([]);
    field.set(PDFName.of('Kids'), kids);
    const ref = this.#pdf.context.register(field);
    this.#groups.set(name, { ref, kids });
    this.add(name, ref, field);
    return { ref, kids, field };
  }

  #parentOf(name: string): { parent: PDFRef | undefined; kids: PDFArray } {
    const dot = name.lastIndexOf('.');
    if (dot === -1) return { parent: undefined, kids: this.#roots };
    const { ref, kids } = this.shared(name.slice(0, dot), () => this.#pdf.context.obj({}));
    return { parent: ref, kids };
  }
}

/** Text and ticks: the field is its own widget. */
function addWidgetField(pdf: PDFDocument, tree: FieldTree, { ref, widget, field }: Place, fontSize: number): void {
  const { context } = pdf;
  tree.add(field.name, ref, widget);
  widget.set(PDFName.of('TU'), PDFHexString.fromText(field.ask));
  const required = field.isRequired ? REQUIRED : 0;
  if (field.kind === 'tick') {
    widget.set(PDFName.of('FT'), PDFName.of('Btn'));
    widget.set(PDFName.of('V'), PDFName.of('Off'));
    widget.set(PDFName.of('Ff'), PDFNumber.of(required));
    drawStates(pdf, widget, 'yes', tick(sizeOf(widget)));
    return;
  }
  const isLong = field.kind === 'lines';
  widget.set(PDFName.of('FT'), PDFName.of('Tx'));
  widget.set(PDFName.of('Ff'), PDFNumber.of(required | (isLong ? MULTILINE : 0)));
  // Size 0 lets a long answer get smaller until it fits: what does not fit would not be printed.
  widget.set(PDFName.of('DA'), PDFString.of(`/${TYPED} ${isLong ? 0 : fontSize} Tf ${INK}`));
  widget.set(PDFName.of('AP'), context.obj({ N: drawing(pdf, sizeOf(widget), '/Tx BMC EMC') }));
}

/** One of several buttons of a field. */
function addButton(pdf: PDFDocument, tree: FieldTree, { ref, widget, field }: Place): void {
  const shared = tree.shared(field.name, () =>
    pdf.context.obj({
      FT: 'Btn',
      Ff: RADIO | NO_TOGGLE_TO_OFF | (field.isRequired ? REQUIRED : 0),
      V: 'Off',
      TU: PDFHexString.fromText(field.ask),
    }),
  );
  shared.kids.push(ref);
  widget.set(PDFName.of('Parent'), shared.ref);
  widget.set(PDFName.of('TU'), PDFHexString.fromText(field.askChoice ?? field.ask));
  drawStates(pdf, widget, field.choice ?? 'yes', dot(sizeOf(widget)));
}

interface Size {
  width: number;
  height: number;
}

function sizeOf(widget: PDFDict): Size {
  const [left = 0, bottom = 0, right = 0, top = 0] = widget
    .lookup(PDFName.of('Rect'), PDFArray)
    .asArray()
    .map((value) => (value instanceof PDFNumber ? value.asNumber() : 0));
  return { width: right - left, height: top - bottom };
}

function drawStates(pdf: PDFDocument, widget: PDFDict, on: string, mark: string): void {
  widget.set(PDFName.of('AS'), PDFName.of('Off'));
  widget.set(PDFName.of('AP'), pdf.context.obj({ N: { [on]: drawing(pdf, sizeOf(widget), mark), Off: drawing(pdf, sizeOf(widget), '') } }));
}

function drawing(pdf: PDFDocument, { width, height }: Size, content: string): PDFRef {
  return pdf.context.register(
    pdf.context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} }),
  );
}

/** Drawn, so that no symbol font is needed. */
function tick({ width, height }: Size): string {
  const at = (x: number, y: number) => `${(x * width).toFixed(2)} ${(y * height).toFixed(2)}`;
  return `${INK.replace('rg', 'RG')} ${(width * 0.12).toFixed(2)} w 1 J 1 j ${at(0.22, 0.52)} m ${at(0.42, 0.28)} l ${at(0.78, 0.76)} l S`;
}

function dot({ width, height }: Size): string {
  const radius = Math.min(width, height) * 0.28;
  const curve = radius * 0.5523;
  const [x, y] = [width / 2, height / 2];
  const at = (dx: number, dy: number) => `${(x + dx).toFixed(2)} ${(y + dy).toFixed(2)}`;
  return [
    `${INK} ${at(radius, 0)} m`,
    `${at(radius, curve)} ${at(curve, radius)} ${at(0, radius)} c`,
    `${at(-curve, radius)} ${at(-radius, curve)} ${at(-radius, 0)} c`,
    `${at(-radius, -curve)} ${at(-curve, -radius)} ${at(0, -radius)} c`,
    `${at(curve, -radius)} ${at(radius, -curve)} ${at(radius, 0)} c f`,
  ].join(' ');
}
