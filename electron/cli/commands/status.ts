import { findLanguage, type LanguageTag } from '../../../shared/model/language.ts';
import type { UnitState } from '../../../shared/translation/segment.ts';
import { UNIT_STATES } from '../../../shared/translation/unit-status.ts';
import type { LanguageTotal, UnitRow, WorkspaceStatus } from '../../../shared/translation/workspace-status.ts';
import { folderStatus } from '../../../shared/app/folder-status.ts';
import { formatProblem } from '../../../shared/messages/format-problem.ts';
import { columns } from '../columns.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openFolder } from '../open-folder.ts';
import { styled, type Terminal } from '../terminal.ts';
import { checkLanguages } from '../check-languages.ts';

interface StatusOptions {
  readonly json?: boolean;
  readonly chapters?: boolean;
  readonly languages?: readonly LanguageTag[];
}

/** State by shape as well as by word: it can be read without colour. */
const SIGNS: Readonly<Record<UnitState, string>> = {
  missing: '○',
  partial: '◔',
  outdated: '△',
  'to-review': '◑',
  current: '●',
  'not-wanted': '–',
};

export async function statusCommand(terminal: Terminal, folder: string, options: StatusOptions): Promise<ExitCode> {
  const { place, status, problems } = await folderStatus(await openFolder(terminal, folder));
  checkLanguages(
    terminal,
    options.languages,
    status.languages.map(({ language }) => language),
  );
  const shown = onlyLanguages(status, options.languages);
  if (options.json) {
    terminal.out(`${JSON.stringify({ ok: true, place, ...shown, problems }, null, 2)}\n`);
    return EXIT.done;
  }
  const { words } = terminal;
  const chapters = shown.units.filter(({ unit }) => unit.kind === 'chapter').length;
  terminal.out(`${styled(terminal, 'bold', words.statusOf(place, chapters, shown.languages.length))}\n\n`);
  terminal.out(`${languageTable(terminal, shown.languages).join('\n')}\n`);
  if (options.chapters) terminal.out(`\n${unitTable(terminal, shown).join('\n')}\n`);
  for (const problem of problems) terminal.err(`${formatProblem(problem, terminal.language)}\n`);
  return EXIT.done;
}

function onlyLanguages(status: WorkspaceStatus, wanted: readonly LanguageTag[] | undefined): WorkspaceStatus {
  if (!wanted) return status;
  const pick = (row: UnitRow): UnitRow => ({
    ...row,
    languages: Object.fromEntries(Object.entries(row.languages).filter(([tag]) => wanted.includes(tag))),
  });
  return { languages: status.languages.filter(({ language }) => wanted.includes(language)), units: status.units.map(pick) };
}

function languageTable(terminal: Terminal, languages: readonly LanguageTotal[]): readonly string[] {
  const { words } = terminal;
  const states = ['current', 'to-review', 'outdated', 'missing'] as const;
  const head = [words.columnLanguage, '', '', ...states.map((state) => words.unitStates[state]), ''];
  const rows = languages.map((total) => {
    const { bySegmentState: amounts } = total;
    const ready = amounts.approved.words + (total.review ? 0 : amounts.translated.words);
    const toReview = amounts.draft.words + (total.review ? amounts.translated.words : 0);
    const left = amounts.missing.words + amounts.outdated.words;
    return [
      languageName(terminal, total.language),
      bar(ready / Math.max(1, total.total.words)),
      `${Math.floor((100 * ready) / Math.max(1, total.total.words))} %`,
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

function unitTable(terminal: Terminal, { languages, units }: WorkspaceStatus): readonly string[] {
  const { words } = terminal;
  const tags = languages.map(({ language }) => language);
  const head = [words.columnUnit, ...tags];
  const rows = units.map(({ unit, title, languages: states }) => [
    unit.kind === 'chapter' ? title : `${title} (${words.unitKinds[unit.kind]})`,
    ...tags.map((tag) => {
      const status = states[tag];
      if (!status) return '';
      return SIGNS[status.state] + (status.givenOut ? '*' : '');
    }),
  ]);
  const legend = UNIT_STATES.map((state) => `${SIGNS[state]} ${words.unitStates[state]}`).join('   ');
  const given = units.flatMap(({ title, languages: states }) =>
    tags.flatMap((tag) =>
      states[tag]?.givenOut ? [`* ${title}, ${languageName(terminal, tag)}: ${words.givenOut(states[tag].givenOut.to)}`] : [],
    ),
  );
  return [...columns([head, ...rows]), '', legend, ...given];
}

function languageName(terminal: Terminal, tag: LanguageTag): string {
  const language = findLanguage(tag);
  return (terminal.language === 'de' ? language?.nameDe : language?.nameEn) ?? tag;
}
