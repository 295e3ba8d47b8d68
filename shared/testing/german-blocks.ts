import type { PrintBlock, PrintDocument, TextRun } from '../publishing/print-document.ts';
import { printDocumentSample, type SampleLanguage } from './print-document-sample.ts';

/** Plain German text. */
export function germanRun(text: string, link: TextRun['link'] = null): TextRun {
  return {
    type: 'text',
    text,
    language: 'de',
    direction: 'ltr',
    fact: false,
    strong: false,
    emphasis: false,
    strikethrough: false,
    code: false,
    muted: false,
    link,
  };
}

/** A paragraph of it, as it stands in this line of "erste-schritte". */
export function germanParagraph(text: string, line = 7): PrintBlock & { readonly type: 'paragraph' } {
  return { type: 'paragraph', runs: [germanRun(text)], language: 'de', direction: 'ltr', origin: { chapter: 'erste-schritte', line } };
}

/** The sample with one chapter alone, of these blocks. */
export function withBlocks(blocks: readonly PrintBlock[], language: SampleLanguage = 'de'): PrintDocument {
  const sample = printDocumentSample(language);
  const chapter = sample.sections.find((section) => section.type === 'chapter');
  if (!chapter) throw new Error('the sample has no chapter');
  return { ...sample, sections: [{ ...chapter, blocks }] };
}
