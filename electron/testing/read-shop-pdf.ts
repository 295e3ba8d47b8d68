import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFStream,
  decodePDFRawStream,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

type Box = readonly [left: number, bottom: number, right: number, top: number];

export interface ReadShopPdf {
  readonly pages: readonly { readonly media: Box; readonly bleed: Box; readonly trim: Box; readonly fills: readonly Box[] }[];
  /** Everything in a content stream that sets a colour or a colour space, as written: "0 0 0 1 k", "/DeviceCMYK cs". */
  readonly colours: ReadonlySet<string>;
  /** Colours in which text is painted. */
  readonly textColours: ReadonlySet<string>;
  /** Names of colour spaces that any object names: "DeviceCMYK", "ICCBased". */
  readonly spaces: ReadonlySet<string>;
  readonly annotations: number;
  readonly intent: { readonly kind: string; readonly condition: string; readonly profile: Uint8Array } | null;
  readonly trapped: string | null;
  readonly metadata: string;
  readonly version: string;
}

/** Opens a PDF as a print shop's preflight does: every content stream, those of forms and patterns as well, and every object. */
export async function readShopPdf(bytes: Uint8Array): Promise<ReadShopPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const colours = new Set<string>();
  const textColours = new Set<string>();
  const spaces = new Set<string>();
  const read = (content: string): void => {
    const { set, text } = coloursOf(content);
    set.forEach((colour) => colours.add(colour));
    text.forEach((colour) => textColours.add(colour));
  };
  for (const [, object] of context.enumerateIndirectObjects()) {
    visitSpaces(object, spaces);
    if (object instanceof PDFRawStream && isContent(object)) read(textOf(object));
  }
  for (const page of document.getPages()) read(contentOf(page));
  const intents = catalog.lookup(PDFName.of('OutputIntents'));
  const intent = intents instanceof PDFArray ? intents.lookup(0, PDFDict) : null;
  const profile = intent?.lookup(PDFName.of('DestOutputProfile'));
  const info = context.lookup(context.trailerInfo.Info);
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  return {
    pages: document.getPages().map((page) => ({
      media: boxOf(page.getMediaBox()),
      bleed: boxOf(page.getBleedBox()),
      trim: boxOf(page.getTrimBox()),
      fills: fillsOf(contentOf(page)),
    })),
    colours,
    textColours,
    spaces,
    annotations: document.getPages().filter((page) => page.node.has(PDFName.of('Annots'))).length,
    intent:
      intent && profile instanceof PDFRawStream
        ? {
            kind: String(intent.lookup(PDFName.of('S'))),
            condition: String(intent.lookup(PDFName.of('OutputConditionIdentifier'))),
            profile: inflateSync(profile.getContents()),
          }
        : null,
    trapped: info instanceof PDFDict ? String(info.get(PDFName.of('Trapped'))) : null,
    metadata: metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.getContents()) : '',
    version: new TextDecoder('latin1').decode(bytes.subarray(0, 8)),
  };
}

/** Forms and patterns say what they are; the contents of a page have no type. */
function isContent({ dict }: PDFRawStream): boolean {
  return dict.get(PDFName.of('Subtype')) === PDFName.of('Form') || dict.has(PDFName.of('PatternType'));
}

function textOf(stream: PDFRawStream): string {
  const plain = decodePDFRawStream(stream).decode();
  return Buffer.from(plain)
    .toString('latin1')
    .replaceAll(/\((?:\\.|[^\\()])*\)|<[0-9a-fA-F\s]*>/gs, '()');
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((one) => page.doc.context.lookup(one)) : [contents];
  return streams
    .map((stream) => {
      if (stream instanceof PDFRawStream) return textOf(stream);
      return stream instanceof PDFStream ? Buffer.from(stream.getContents()).toString('latin1') : '';
    })
    .join('\n');
}

const SETS_COLOUR = new Set(['g', 'G', 'rg', 'RG', 'k', 'K', 'sc', 'SC', 'scn', 'SCN', 'cs', 'CS', 'sh', 'BI']);

function coloursOf(content: string): { readonly set: ReadonlySet<string>; readonly text: ReadonlySet<string> } {
  const set = new Set<string>();
  const text = new Set<string>();
  let operands: string[] = [];
  let fill = '';
  for (const word of content.split(/[\s[\]]+/)) {
    if (/^[\d.+/(-]/.test(word) || word === '') {
      if (word !== '') operands.push(word);
      continue;
    }
    if (SETS_COLOUR.has(word)) set.add([...operands, word].join(' '));
    if (['k', 'g', 'rg', 'sc', 'scn'].includes(word)) fill = operands.join(' ');
    if (word === 'Tj' || word === 'TJ') text.add(fill);
    operands = [];
  }
  return { set, text };
}

/** Boxes around everything that is filled in the content of a page itself, in the coordinates of the page. */
function fillsOf(content: string): readonly Box[] {
  const fills: Box[] = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  const outer: number[][] = [];
  let path: [number, number][] = [];
  let operands: number[] = [];
  const add = (x = 0, y = 0): void => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
    path.push([a * x + c * y + e, b * x + d * y + f]);
  };
  for (const word of content.split(/[\s[\]]+/)) {
    if (/^[\d.+/(-]/.test(word) || word === '') {
      if (word !== '') operands.push(Number(word));
      continue;
    }
    if (word === 'q') outer.push(matrix);
    else if (word === 'Q') matrix = outer.pop() ?? matrix;
    else if (word === 'cm') {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
      const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = operands;
      matrix = [g * a + h * c, g * b + h * d, i * a + j * c, i * b + j * d, k * a + l * c + e, k * b + l * d + f];
    } else if (word === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = operands;
      add(x, y);
      add(x + width, y + height);
    } else if (['m', 'l', 'c', 'v', 'y'].includes(word))
      for (let at = 0; at < operands.length; at += 2) add(operands[at], operands[at + 1]);
    else if (['f', 'f*', 'F', 'B', 'B*', 'b', 'b*'].includes(word)) fills.push(around(path));
    if (/^(?:f\*?|F|[bB]\*?|S|s|n)$/.test(word)) path = [];
    operands = [];
  }
  return fills;
}

function around(path: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function boxOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Box {
  return [x, y, x + width, y + height];
}

const SPACE_ENTRIES = new Set(['ColorSpace', 'CS', 'Alternate']);

function visitSpaces(object: PDFObject | undefined, spaces: Set<string>): void {
  if (object instanceof PDFRawStream) return visitSpaces(object.dict, spaces);
  if (object instanceof PDFArray) {
    const first = object.get(0);
    if (
      first instanceof PDFName &&
      ['ICCBased', 'CalRGB', 'CalGray', 'Lab', 'Indexed', 'Separation', 'DeviceN'].includes(first.decodeText())
    )
      spaces.add(first.decodeText());
    return object.asArray().forEach((one) => visitSpaces(one, spaces));
  }
  if (!(object instanceof PDFDict)) return;
  for (const [key, value] of object.entries()) {
    if (SPACE_ENTRIES.has(key.decodeText()) && value instanceof PDFName) spaces.add(value.decodeText());
    visitSpaces(value, spaces);
  }
}
