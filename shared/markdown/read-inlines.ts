import type { Inline } from '../model/inline.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import { ReadingBudget } from './reading-budget.ts';
import { noLinks } from './lex-inlines.ts';
import { parseInlines } from './parse-inlines.ts';

/**
 * Reads one segment: running text on its own, without link definitions. A line break is `<br>`, the one tag that
 * means something. Problems have no place; their column would count in the segment, not in a file.
 */
export function readInlines(markdown: string): { readonly inlines: readonly Inline[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const inlines = parseInlines(markdown.replace(/\r\n?/g, '\n'), {
    budget: new ReadingBudget(),
    links: noLinks(),
    resolve: () => null,
    report: (code, data, _offset, severity) => {
      problems.push(problem(code, data, null, severity));
    },
  });
  return { inlines, problems };
}
