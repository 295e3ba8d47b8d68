import { splitRuns } from '../bidi/split-runs.ts';
import type { PrintDocument } from '../print-document.ts';
import type { WriteContext } from './write-context.ts';
import { writeRuns } from './write-runs.ts';

/** Title and subtitle of a cover as Typst expressions: German words in them as German. The template decides which words are divided. */
export function coverTitles(
  { title, subtitle, language }: Pick<PrintDocument, 'title' | 'subtitle' | 'language'>,
  context: WriteContext,
): readonly [title: string, subtitle: string] {
  // In lines from right to left a whole German title is one stretch, which no line of a cover holds.
  const written = (text: string): string =>
    writeRuns(
      splitRuns(text, language).map((run) => (run.type === 'text' ? { ...run, fact: false } : run)),
      context,
      'title',
    );
  return [written(title), subtitle === null ? 'none' : written(subtitle)];
}
