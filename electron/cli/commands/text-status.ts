import { textStatus, type SegmentStatus } from '../../../shared/app/text-status.ts';
import { formatProblem } from '../../../shared/messages/format-problem.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import type { FileStore } from '../../../shared/ports/file-store.ts';
import type { DiffRun } from '../../../shared/translation/diff-words.ts';
import { indexWorkspace } from '../../../shared/workspace/index-workspace.ts';
import { checkLanguages } from '../check-languages.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { languageName } from '../language-name.ts';
import { nameUnit } from '../name-unit.ts';
import { printJson, saidProblems } from '../print-json.ts';
import { SIGNS } from '../status-tables.ts';
import { styled, type Terminal } from '../terminal.ts';

interface TextStatusOptions {
  readonly json?: boolean;
  readonly languages?: readonly LanguageTag[];
}

/** One text piece by piece: what is not ready, what changed in the German, and the name under which to confirm it. */
export async function printTextStatus(terminal: Terminal, store: FileStore, name: string, options: TextStatusOptions): Promise<ExitCode> {
  const index = await indexWorkspace(store);
  const known = index.settings.languages.map(({ tag, review }) => ({ tag, review }));
  checkLanguages(
    terminal,
    options.languages,
    known.map(({ tag }) => tag),
  );
  const unit = nameUnit(
    terminal,
    index.units.map((files) => files.unit),
    name,
  );
  const status = await textStatus(store, index, unit);
  const code = status.problems.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done;
  const shown = known.filter(({ tag }) => options.languages?.includes(tag) ?? true);
  const segments = (tag: LanguageTag): readonly SegmentStatus[] => (status.row === null ? [] : (status.segments.get(tag) ?? []));
  if (options.json) {
    const languages = Object.fromEntries(shown.map(({ tag }) => [tag, segments(tag)]));
    const title = status.row?.title ?? null;
    printJson(terminal, code === EXIT.done, { unit, title, languages, problems: saidProblems(status.problems, terminal) });
    return code;
  }
  terminal.out(`${styled(terminal, 'bold', status.row?.title ?? name)}\n`);
  for (const { tag, review } of shown) {
    const open = segments(tag).filter(({ state }) => state !== 'approved' && (state !== 'translated' || review));
    terminal.out(`\n${languageName(terminal, tag)}: ${open.length === 0 ? terminal.words.nothingLeft : ''}\n`);
    for (const segment of open) terminal.out(`${linesOf(terminal, segment).join('\n')}\n`);
  }
  for (const problem of status.problems) terminal.err(`${formatProblem(problem, terminal.language)}\n`);
  return code;
}

function linesOf(terminal: Terminal, { hash, line, state, source, target, former }: SegmentStatus): readonly string[] {
  const { words } = terminal;
  const place = line === null ? '' : `  ${words.line(line)}`;
  return [
    `${SIGNS[state]} ${words.segmentStates[state]}  ${hash}${place}`,
    `    ${former ? former.changes.map((run) => shownChange(terminal, run)).join('') : source}`,
    ...(former ? [`    → ${former.target}`] : target === null ? [] : [`    → ${target}`]),
  ];
}

/** What went and what came, by signs as well as by colour. */
function shownChange(terminal: Terminal, { kind, text }: DiffRun): string {
  if (kind === 'equal') return text;
  return kind === 'delete' ? styled(terminal, 'red', `[-${text}-]`) : styled(terminal, 'green', `{+${text}+}`);
}
