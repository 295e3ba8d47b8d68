import JSZip from 'jszip';
import { child, descendants, elements, readXml, xmlText } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';

/** A Word document taken apart for tests. */
export interface OpenedDocx {
  readonly paths: readonly string[];
  readonly part: (path: string) => XmlElement;
  readonly paragraphs: readonly DocxParagraph[];
}

export interface DocxParagraph {
  readonly element: XmlElement;
  readonly style: string;
  readonly bidirectional: boolean;
  /** As it is read: tabs and breaks as a space, without field instructions. */
  readonly text: string;
  readonly runs: readonly DocxRun[];
}

export interface DocxRun {
  readonly text: string;
  readonly rightToLeft: boolean;
  readonly language: string | undefined;
}

export async function openDocx(bytes: Uint8Array): Promise<OpenedDocx> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files);
  const parsed = new Map<string, XmlElement>();
  for (const path of paths.filter((name) => /\.(?:xml|rels)$/.test(name))) {
    parsed.set(path, readXml((await zip.file(path)?.async('string')) ?? ''));
  }
  const part = (path: string): XmlElement => {
    const element = parsed.get(path);
    if (!element) throw new Error(`No part ${path}`);
    return element;
  };
  return { paths, part, paragraphs: descendants(part('word/document.xml'), 'w:p').map(readParagraph) };
}

export function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

function readParagraph(element: XmlElement): DocxParagraph {
  const properties = child(element, 'w:pPr');
  const runs = descendants(element, 'w:r').map((run): DocxRun => {
    const look = child(run, 'w:rPr');
    return { text: runText(run), rightToLeft: child(look, 'w:rtl') !== undefined, language: value(child(look, 'w:lang')) };
  });
  return {
    element,
    style: value(child(properties, 'w:pStyle')) ?? 'Normal',
    bidirectional: child(properties, 'w:bidi') !== undefined,
    text: runs.map(({ text }) => text).join(''),
    runs,
  };
}

function runText(run: XmlElement): string {
  return elements(run)
    .map((inside) => {
      if (inside.name === 'w:t') return xmlText(inside);
      return inside.name === 'w:tab' || inside.name === 'w:br' ? ' ' : '';
    })
    .join('');
}
