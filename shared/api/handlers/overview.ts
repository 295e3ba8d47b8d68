import type { OpenWorkspace } from '../../app/open-workspace/open-workspace.ts';
import type { UnitRecord } from '../../app/open-workspace/unit-record.ts';
import { groupChapters } from '../../app/overview/group-chapters.ts';
import type { Edition } from '../../model/edition.ts';
import type { Id } from '../../model/id.ts';
import type { WantedLanguage } from '../../model/workspace.ts';
import type { UnitStatus } from '../../translation/unit-status.ts';
import type { CallOutput } from '../contract.ts';
import type { overviewRows } from '../contract/overview.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { wordsByState } from './words-by-state.ts';

type Overview = CallOutput<'overview.read'>;

export function overviewHandlers({ folder }: HandlersContext): HandlersFor<typeof overviewRows> {
  return { 'overview.read': async () => overviewOf(await folder.current()) };
}

async function overviewOf(open: OpenWorkspace): Promise<Overview> {
  const { revision, settings, records } = open;
  const chapters = new Map(records.flatMap((record) => (record.unit.kind === 'chapter' ? [[record.unit.id, record] as const] : [])));
  const parts = groupChapters(chapters.keys(), await editionsOf(open));
  const inOrder = [
    ...parts.flatMap((part) => part.chapters.flatMap((id) => chapters.get(id) ?? [])),
    ...records.filter(({ unit }) => unit.kind !== 'chapter'),
  ];
  return {
    revision,
    languages: open
      .totals()
      .map((total) => ({ tag: total.language, review: total.review, words: wordsByState(total), units: total.units })),
    rows: inOrder.map((record) => rowOf(record, settings.languages)),
    parts: parts
      .map((part) => ({ ...part, chapters: part.chapters.filter((id) => chapters.has(id)) }))
      .filter((part) => part.chapters.length > 0),
  };
}

async function editionsOf(open: OpenWorkspace): Promise<ReadonlyMap<Id, Edition>> {
  const editions = open.records.filter(({ unit }) => unit.kind === 'edition');
  const sources = await Promise.all(editions.map(({ unit }) => open.source(unit)));
  return new Map(sources.flatMap((source) => (source?.kind === 'edition' && source.content ? [[source.id, source.content] as const] : [])));
}

function rowOf({ unit, title, head, languages }: UnitRecord, wanted: readonly WantedLanguage[]): Overview['rows'][number] {
  const statuses = languages
    ? wanted.flatMap(({ tag, review }) => (languages[tag] ? [{ tag, review, status: languages[tag] }] : []))
    : null;
  return {
    ...unit,
    title,
    icon: head?.icon ?? null,
    words: Math.max(0, ...(statuses ?? []).map(({ status }) => status.total.words)),
    cells: statuses && statuses.map(({ status, review }) => cellOf(status, review)),
    givenOut: Object.fromEntries(
      (statuses ?? []).flatMap(({ tag, status: { givenOut } }) =>
        givenOut ? [[tag, { to: givenOut.to, on: givenOut.on, due: givenOut.due ?? null }]] : [],
      ),
    ),
  };
}

type Cell = NonNullable<Overview['rows'][number]['cells']>[number];

function cellOf({ state, bySegmentState: by }: UnitStatus, review: boolean): Cell {
  const words = by.missing.words + by.outdated.words + by.draft.words;
  return [state, by.missing.segments, by.outdated.segments, by.draft.segments, review ? by.translated.segments : 0, words];
}
