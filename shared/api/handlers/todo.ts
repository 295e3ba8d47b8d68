import type { OpenWorkspace } from '../../app/open-workspace/open-workspace.ts';
import { today } from '../../app/today.ts';
import type { InterfaceLanguage } from '../../messages/message-of.ts';
import { messageOf } from '../../messages/message-of.ts';
import type { IsoDate } from '../../model/chapter.ts';
import { unitKey } from '../../model/workspace.ts';
import { chapterFindings, contactFindings, offerFindings } from '../../publishing/gate/freshness.ts';
import { isLate } from '../../translation/is-late.ts';
import type { Amount, UnitStatus } from '../../translation/unit-status.ts';
import type { CallOutput } from '../contract.ts';
import type { todoRows } from '../contract/todo.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { cureOf } from './cure-of.ts';

type Todo = CallOutput<'todo.read'>;

/** More than anybody reads in a list. */
const LISTED = 500;

export function todoHandlers({ folder }: HandlersContext): HandlersFor<typeof todoRows> {
  return { 'todo.read': async (_input, { language }) => todoOf(await folder.current(), language, today()) };
}

async function todoOf(open: OpenWorkspace, language: InterfaceLanguage, day: IsoDate): Promise<Todo> {
  const { revision } = open;
  const problems = await open.problems();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const inOrder = [...errors, ...problems.filter(({ severity }) => severity !== 'error')].slice(0, LISTED);
  return {
    revision,
    missing: workIn(open, ({ bySegmentState: { missing, draft } }) => sumOf([missing, draft])),
    outdated: workIn(open, ({ bySegmentState }) => bySegmentState.outdated),
    toReview: workIn(open, ({ bySegmentState }, review) => (review ? bySegmentState.translated : { segments: 0, words: 0 })),
    late: lateIn(open, day),
    notes: await notesIn(open),
    due: await dueIn(open, language, day),
    problems: {
      errors: errors.length,
      warnings: problems.length - errors.length,
      list: inOrder.map((problem) => ({
        code: problem.code,
        severity: problem.severity,
        message: messageOf(problem, language),
        path: problem.at?.path ?? null,
        cure: cureOf(problem),
      })),
    },
  };
}

function workIn(open: OpenWorkspace, amountOf: (status: UnitStatus, review: boolean) => Amount): Todo['outdated'] {
  return open.settings.languages.flatMap(({ tag, review }) => {
    const waiting = open.records.flatMap(({ unit, languages }) => {
      const status = languages?.[tag];
      const amount = status && status.state !== 'not-wanted' ? amountOf(status, review) : null;
      return amount && amount.segments > 0 ? [{ unit, ...amount }] : [];
    });
    const [first] = waiting;
    if (!first) return [];
    return [{ language: tag, units: waiting.length, ...sumOf(waiting), first: first.unit }];
  });
}

/** By language, by who has it, and by the day on which it was wanted. */
function lateIn(open: OpenWorkspace, day: IsoDate): Todo['late'] {
  const groups = new Map<string, Todo['late'][number]>();
  for (const { tag } of open.settings.languages) {
    for (const { unit, languages } of open.records) {
      const status = languages?.[tag];
      if (!status || status.state === 'not-wanted') continue;
      const { missing, outdated, draft } = status.bySegmentState;
      const { segments, words } = sumOf([missing, outdated, draft]);
      const { to = '', due } = status.givenOut ?? {};
      if (due === undefined || !isLate(status.givenOut, segments > 0, day)) continue;
      const key = JSON.stringify([tag, to, due]);
      const group = groups.get(key) ?? { language: tag, to, due, units: 0, segments: 0, words: 0, first: unit };
      groups.set(key, { ...group, units: group.units + 1, segments: group.segments + segments, words: group.words + words });
    }
  }
  return [...groups.values()].toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
}

function sumOf(amounts: readonly Amount[]): Amount {
  const sum = (part: keyof Amount): number => amounts.reduce((total, amount) => total + amount[part], 0);
  return { segments: sum('segments'), words: sum('words') };
}

async function notesIn(open: OpenWorkspace): Promise<Todo['notes']> {
  const notes = await open.openNotes();
  return open.settings.languages.flatMap(({ tag }) => {
    const own = notes.filter(({ language }) => language === tag);
    const [first] = own;
    if (!first) return [];
    const units = new Set(own.map(({ unit }) => unitKey(unit))).size;
    return [{ language: tag, units, segments: own.length, first: first.unit, segment: first.segment }];
  });
}

async function dueIn(open: OpenWorkspace, language: InterfaceLanguage, day: IsoDate): Promise<Todo['due']> {
  const workspace = await open.workspace([]);
  return open.records.flatMap(({ unit, title }) =>
    [contactFindings, chapterFindings, offerFindings].flatMap((findings) =>
      findings(workspace, [unit], day).map((found) => ({ unit, title: title ?? unit.id, message: messageOf(found, language) })),
    ),
  );
}
