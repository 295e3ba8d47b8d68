import type { OpenWorkspace } from '../../app/open-workspace/open-workspace.ts';
import type { CountingFolder, UnitOutline } from '../../app/open-workspace/folder-outline.ts';
import type { UnitRecord } from '../../app/open-workspace/unit-record.ts';
import { groupChapters } from '../../app/overview/group-chapters.ts';
import type { Edition } from '../../model/edition.ts';
import type { Id } from '../../model/id.ts';
import type { WantedLanguage, WorkspaceSettings } from '../../model/workspace.ts';
import type { UnitStatus } from '../../translation/unit-status.ts';
import type { LanguageTotal } from '../../translation/workspace-status.ts';
import { statusOfRows } from '../../translation/workspace-status.ts';
import type { CallOutput } from '../contract.ts';
import type { overviewRows } from '../contract/overview.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { wordsByState } from './words-by-state.ts';

type Overview = CallOutput<'overview.read'>;

export function overviewHandlers({ folder }: HandlersContext): HandlersFor<typeof overviewRows> {
  return {
    'overview.read': async () => {
      const counting = await folder.counting();
      return counting ? overviewOfCounting(counting) : overviewOfOpen(await folder.current());
    },
  };
}

async function overviewOfOpen(open: OpenWorkspace): Promise<Overview> {
  const { revision, settings, records } = open;
  return overviewOf({ revision, settings, units: records, editions: await editionsOf(open), totals: open.totals(), counting: null });
}

/** What is known so far: every text by its name, and the states of those that were counted. */
function overviewOfCounting({ revision, settings, outlines, editions, counted }: CountingFolder): Overview {
  const units = outlines.map((outline) => counted(outline.unit) ?? outline);
  const records = units.filter(isRecord);
  const rows = records.flatMap(({ unit, title, languages }) => (languages ? [{ unit, title: title ?? unit.id, languages }] : []));
  const totals = statusOfRows(rows, settings.languages).languages;
  return overviewOf({ revision, settings, units, editions, totals, counting: { done: records.length, total: units.length } });
}

interface Known {
  readonly revision: number;
  readonly settings: WorkspaceSettings;
  readonly units: readonly (UnitRecord | UnitOutline)[];
  readonly editions: ReadonlyMap<Id, Edition>;
  readonly totals: readonly LanguageTotal[];
  readonly counting: Overview['counting'];
}

function overviewOf({ revision, settings, units, editions, totals, counting }: Known): Overview {
  const chapters = new Map(units.flatMap((one) => (one.unit.kind === 'chapter' ? [[one.unit.id, one] as const] : [])));
  const parts = groupChapters(chapters.keys(), editions);
  const inOrder = [
    ...parts.flatMap((part) => part.chapters.flatMap((id) => chapters.get(id) ?? [])),
    ...units.filter(({ unit }) => unit.kind !== 'chapter'),
  ];
  return {
    revision,
    counting,
    languages: totals.map((total) => ({ tag: total.language, review: total.review, words: wordsByState(total), units: total.units })),
    rows: inOrder.map((one) => (isRecord(one) ? rowOf(one, settings.languages) : rowOfOutline(one))),
    parts: parts
      .map((part) => ({ ...part, chapters: part.chapters.filter((id) => chapters.has(id)) }))
      .filter((part) => part.chapters.length > 0),
  };
}

function isRecord(one: UnitRecord | UnitOutline): one is UnitRecord {
  return 'languages' in one;
}

function rowOfOutline({ unit, title, icon }: UnitOutline): Overview['rows'][number] {
  return { ...unit, title, icon, words: 0, cells: null, isCounted: false, givenOut: {} };
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
    isCounted: true,
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
