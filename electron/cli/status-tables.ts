import type { SegmentState, UnitState } from '../../shared/translation/segment.ts';
import { UNIT_STATES } from '../../shared/translation/unit-status.ts';
import type { LanguageTotal, WorkspaceStatus } from '../../shared/translation/workspace-status.ts';
import { columns } from './columns.ts';
import { languageName } from './language-name.ts';
import type { Terminal } from './terminal.ts';

/** State by shape as well as by word: it can be read without colour. */
export const SIGNS: Readonly<Record<UnitState | SegmentState, string>> = {
  missing: '○',
  partial: '◔',
  outdated: '△',
  draft: '◑',
  'to-review': '◑',
  translated: '●',
  approved: '●',
  current: '●',
  'not-wanted': '–',
};

/** One line per language: how much is done and what is left, in words of German. */
export function languageTable(terminal: Pick<Terminal, 'words' | 'language'>, languages: readonly LanguageTotal[]): readonly string[] {
  const { words } = terminal;
  const states = ['current', 'to-review', 'outdated', 'missing'] as const;
  const head = [words.columnLanguage, '', '', ...states.map((state) => words.unitStates[state]), ''];
  const rows = languages.map((total) => {
    const { bySegmentState: amounts } = total;
    const ready = amounts.approved.words + (total.review ? 0 : amounts.translated.words);
    const toReview = amounts.draft.words + (total.review ? amounts.translated.words : 0);
    const left = amounts.missing.words + amounts.outdated.words;
    const share = total.total.words === 0 ? 1 : ready / total.total.words;
    return [
      languageName(terminal, total.language),
      bar(share),
      `${Math.floor(100 * share)} %`,
      ...[ready, toReview, amounts.outdated.words, amounts.missing.words].map(String),
      left > 0 ? words.wordsLeft(left) : toReview > 0 ? words.unitStates['to-review'] : words.nothingLeft,
    ];
  });
  return columns([head, ...rows], new Set([2, 3, 4, 5, 6]));
}

/** Ten characters wide; full only when nothing is left. */
function bar(share: number): string {
  const full = Math.floor(share * 10);
  return '█'.repeat(full) + '░'.repeat(10 - full);
}

/** One line per text, one sign per language, and what the signs mean. */
export function unitTable(terminal: Pick<Terminal, 'words' | 'language'>, { languages, units }: WorkspaceStatus): readonly string[] {
  const { words } = terminal;
  const tags = languages.map(({ language }) => language);
  const head = [words.columnUnit, ...tags];
  const rows = units.map(({ unit, title, languages: states }) => [
    unit.kind === 'chapter' ? title : `${title} (${words.unitKinds[unit.kind]})`,
    ...tags.map((tag) => {
      const status = states[tag];
      return status ? SIGNS[status.state] + (status.givenOut ? '*' : '') : '';
    }),
  ]);
  const legend = UNIT_STATES.map((state) => `${SIGNS[state]} ${words.unitStates[state]}`).join('   ');
  const given = units.flatMap(({ title, languages: states }) =>
    tags.flatMap((tag) => {
      const to = states[tag]?.givenOut;
      return to ? [`* ${title}, ${languageName(terminal, tag)}: ${words.givenOut(to.to, to.due ?? null)}`] : [];
    }),
  );
  return [...columns([head, ...rows]), '', legend, ...given];
}
