import type { Chapter } from '../../model/chapter.ts';
import type { Term } from '../../model/glossary.ts';
import type { Id } from '../../model/id.ts';
import type { LanguageTag } from '../../model/language.ts';
import { plainText } from '../../model/plain-text.ts';
import { eachBlock } from '../../model/walk-chapter.ts';
import type { PrintSection, PrintTerm } from '../print-document.ts';
import { labelRuns } from '../labels/label-runs.ts';
import { labelsOf } from '../labels/labels-of.ts';
import { plainRuns } from '../runs.ts';
import { blocksFor } from './blocks-for.ts';
import { collatorOf } from './collator-of.ts';
import type { ResolveContext } from './resolve-context.ts';

/** The official words that occur in the printed chapters, each with its agreed wording; no section when there are none. */
export function glossarySection(chapters: readonly Id[], context: ResolveContext): readonly PrintSection[] {
  const text = chapters.map((id) => germanOf(context.workspace.chapters.get(id), context.language)).join('\n');
  const collator = collatorOf(context.language);
  const terms = context.workspace.glossary.terms
    .filter((term) => occurs(term, text))
    .toSorted((a, b) => collator.compare(a.term, b.term))
    .flatMap((term) => printTerm(term, context));
  if (terms.length === 0) return [];
  return [
    {
      type: 'glossary',
      anchor: 'glossary',
      name: labelsOf('de').glossary.text,
      title: labelRuns(context.labels.glossary),
      intro: labelRuns(context.labels.glossaryIntro),
      terms,
    },
  ];
}

/** The German word, and beside it the agreed wording or, in German, the explanation; nothing when there is neither. */
function printTerm(term: Term, context: ResolveContext): readonly PrintTerm[] {
  const german = context.language === 'de' || context.language === 'de-x-leicht';
  const wording = german ? undefined : term.wording[context.language];
  const explanation = german ? term.explanation : undefined;
  if (wording === undefined && explanation === undefined) return [];
  return [
    {
      term: plainRuns(term.term, 'de'),
      wording: wording === undefined ? null : plainRuns(wording, context.language),
      explanation: explanation === undefined ? null : plainRuns(explanation, 'de'),
    },
  ];
}

function occurs(term: Term, text: string): boolean {
  return [term.term, ...term.forms].map(folded).some((form) => {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const before = text[at - 1] ?? ' ';
      const after = text[at + form.length] ?? ' ';
      if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
    }
    return false;
  });
}

/** What a language prints of a chapter, as German words, one piece of text a line. */
function germanOf(chapter: Chapter | undefined, language: LanguageTag): string {
  if (!chapter) return '';
  const texts = [chapter.head.title, chapter.head.summary ?? ''];
  for (const { block } of eachBlock(blocksFor(chapter.body, language))) {
    if (block.type === 'heading' || block.type === 'paragraph') texts.push(plainText(block.children));
    else if (block.type === 'table') texts.push(...[block.header, ...block.rows].flat().map(plainText));
  }
  return texts.map(folded).join('\n');
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
