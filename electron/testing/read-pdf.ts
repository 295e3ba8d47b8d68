import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import { z } from 'zod';

/** One piece of text as it lies on a page, in points from the lower left corner. */
export interface TextPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly direction: string;
}

/** A node of the structure tree: its role ("H1", "Figure"), alternative text, and what is below it. */
export interface TagNode {
  readonly role: string;
  readonly alt: string | null;
  readonly children: readonly TagNode[];
}

export interface ReadPdf {
  readonly title: string | null;
  readonly language: string | null;
  /** Part of PDF/UA that the file claims to meet. */
  readonly universalAccess: string | null;
  readonly bookmarks: readonly string[];
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    /** Without what is marked as an artifact (running heads, page numbers). */
    readonly pieces: readonly TextPiece[];
    /** Lower edges of its pictures, in points. */
    readonly pictures: readonly number[];
    readonly tags: readonly TagNode[];
    readonly links: readonly string[];
  }[];
  /** PostScript names; `embedded` is false for a font that the file does not bring. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
}

/** Opens a PDF as a reader does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { info, metadata } = await document.getMetadata();
  const about = aboutSchema.parse(info);
  const objects = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const annotations: readonly { readonly url?: string; readonly dest?: unknown }[] = await page.getAnnotations();
      return {
        width: x1 - x0,
        height: y1 - y0,
        pieces: realPieces(items),
        pictures: picturesOn(objects, index),
        tags: [tagNode(await page.getStructTree())],
        links: annotations.map(({ url }) => url ?? 'inside'),
      };
    }),
  );
  const result: ReadPdf = {
    title: about.Title,
    language: about.Language,
    universalAccess: z.string().nullish().parse(metadata?.get('pdfuaid:part')) ?? null,
    bookmarks: titlesOf((await document.getOutline()) ?? []),
    pages,
    fonts: fontsOf(objects),
  };
  await document.destroy();
  return result;
}

/** The titles of its bookmarks, in order, without reading its pages. */
export async function readBookmarks(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const titles = titlesOf((await document.getOutline()) ?? []);
  await document.destroy();
  return titles;
}

const aboutSchema = z.object({ Title: z.string().nullable().default(null), Language: z.string().nullable().default(null) });

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function titlesOf(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

function realPieces(items: readonly (TextItem | TextMarkedContent)[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str === '' || open.includes('Artifact')) continue;
      const [, , , , x, y] = z.array(z.number()).parse(item.transform);
      pieces.push({ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, direction: item.dir });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(markedSchema.parse(item).tag);
  }
  return pieces;
}

/** pdf.js gives marked content a tag that its types leave out. */
const markedSchema = z.object({ tag: z.string().default('') });

const tagSchema = z.object({
  role: z.string().default(''),
  alt: z.string().nullable().default(null),
  children: z.array(z.unknown()).default([]),
});
const isTag = (node: unknown): boolean => typeof node === 'object' && node !== null && 'role' in node;

function tagNode(node: unknown): TagNode {
  const { role, alt, children } = tagSchema.parse(node ?? {});
  return { role, alt, children: children.filter(isTag).map(tagNode) };
}

function picturesOn(document: PDFDocument, index: number): readonly number[] {
  const page = document.getPage(index).ref;
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || String(object.get(PDFName.of('S'))) !== '/Figure' || object.get(PDFName.of('Pg')) !== page)
      return [];
    const attributes = object.lookup(PDFName.of('A'), PDFArray).lookup(0, PDFDict);
    return [attributes.lookup(PDFName.of('BBox'), PDFArray).asRectangle().y];
  });
}

function fontsOf(document: PDFDocument): ReadPdf['fonts'] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || String(object.get(PDFName.of('Type'))) !== '/FontDescriptor') return [];
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => object.has(PDFName.of(key)));
    return [{ name: String(object.get(PDFName.of('FontName'))).replace(/^\/(?:[A-Z]{6}\+)?/, ''), embedded }];
  });
}

/** Every role in a tree, with those of its children after it. */
export function rolesOf(tags: readonly TagNode[]): readonly string[] {
  return tags.flatMap(({ role, children }) => [role, ...rolesOf(children)]);
}

export function tagsWith(tags: readonly TagNode[], role: string): readonly TagNode[] {
  return tags.flatMap((tag) => [...(tag.role === role ? [tag] : []), ...tagsWith(tag.children, role)]);
}
