import type { PrintDocument, Run } from '../print-document.ts';
import { titleRuns } from '../runs.ts';
import type { WriteContext } from './write-context.ts';
import { writeRuns } from './write-runs.ts';

/** Title and subtitle of a cover as Typst expressions. The template decides which words are divided. */
export function coverTitles(
  { titles: { title, subtitle } }: Pick<PrintDocument, 'titles'>,
  context: WriteContext,
): readonly [title: string, subtitle: string] {
  // In lines from right to left a whole German title is one stretch, which no line of a cover holds.
  const written = (runs: readonly Run[]): string =>
    writeRuns(
      titleRuns(runs).map((run) => (run.type === 'text' ? { ...run, fact: false } : run)),
      context,
      'title',
    );
  return [written(title), subtitle === null ? 'none' : written(subtitle)];
}
