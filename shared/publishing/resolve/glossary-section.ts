import type { Block, ListItem } from '../../model/block.ts';
import type { EditionContent } from '../../model/edition.ts';
import type { Term } from '../../model/glossary.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Inline } from '../../model/inline.ts';
import type { PrintSection, PrintTerm } from '../print-document.ts';
import { labelRuns } from '../labels/label-runs.ts';
import type { ResolveContext } from './resolve-context.ts';
import { plainRuns } from '../runs.ts';

/** The official words that occur in the printed chapters, each with its agreed wording; no section when there are none. */
export function glossarySection(printed: readonly EditionContent[], context: ResolveContext): readonly PrintSection[] {
  const text = printed
    .flatMap((content) => {
      const chapter = 'chapter' in content ? context.workspace.chapters.get(content.chapter) : undefined;
      return chapter ? [chapter.head.title, chapter.head.summary ?? '', ...chapter.body.map(textOfBlock)] : [];
    })
    .join('\n');
  const collator = new Intl.Collator('de');
  const terms = context.workspace.glossary.terms
    .filter((term) => occurs(term, text))
    .toSorted((a, b) => collator.compare(a.term, b.term))
    .flatMap((term) => printTerm(term, context));
  if (terms.length === 0) return [];
  return [
    {
      type: 'glossary',
      anchor: 'glossary',
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
  return [term.term, ...term.forms].some((form) => {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const before = text[at - 1] ?? ' ';
      const after = text[at + form.length] ?? ' ';
      if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
    }
    return false;
  });
}

function textOfBlock(block: Block): string {
  const ofInlines = (inlines: readonly Inline[]): string => plainText(inlines);
  const ofItems = (items: readonly ListItem[]): string => items.map((item) => item.children.map(textOfBlock).join('\n')).join('\n');
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return ofInlines(block.children);
    case 'list':
    case 'steps':
      return ofItems(block.items);
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(ofInlines).join('\n')).join('\n');
    case 'quote':
    case 'box':
    case 'only':
      return block.children.map(textOfBlock).join('\n');
    case 'code':
    case 'verbatim':
    case 'divider':
    case 'contact':
    case 'offers':
    case 'qr':
    case 'pagebreak':
      return '';
  }
}
