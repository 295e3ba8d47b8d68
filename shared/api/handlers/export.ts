import type { ExportedEdition, ExportOrder } from '../../app/export-editions.ts';
import { exportEditions } from '../../app/export-editions.ts';
import type { OpenWorkspace } from '../../app/open-workspace/open-workspace.ts';
import { today } from '../../app/today.ts';
import type { InterfaceLanguage } from '../../messages/message-of.ts';
import { messageOf } from '../../messages/message-of.ts';
import type { IsoDate } from '../../model/chapter.ts';
import type { Id } from '../../model/id.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { Problem } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { OutputFolder } from '../../ports/output-folder.ts';
import type { Press } from '../../ports/press.ts';
import type { ShowFolder } from '../../ports/show-folder.ts';
import type { exportRows } from '../contract/export.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { cureOf } from './cure-of.ts';

export interface ExportContext {
  /** Where exports of the opened folder go, and its name to be shown. */
  readonly output: { readonly folder: string; readonly files: OutputFolder };
  /** Presses of its own for each export: they end with it. */
  readonly openPress: () => Press;
  /** The system's file manager, where the host can reach it. */
  readonly showFolder?: ShowFolder;
  /** Remembers what went to paper, so that the folder as it was then can be asked for; a failure stops nobody. */
  readonly remember: (editions: Workspace['editions'], exported: readonly ExportedEdition[], today: IsoDate) => Promise<void>;
}

type Results = ExportedEdition[];
type Records = OpenWorkspace['records'];

export function exportHandlers({
  folder,
  jobs,
  output,
  openPress,
  showFolder,
  remember,
}: HandlersContext & ExportContext): HandlersFor<typeof exportRows> {
  const exports = new Map<string, Results>();
  return {
    'export.start': async ({ editions, languages, ...order }) => {
      const open = await folder.current();
      const results: Results = [];
      const job = jobs.start(async ({ signal, progress }) => {
        const press = openPress();
        try {
          await printInTurn(
            open,
            { ...order, editions, languages, today: today() },
            { press, output: output.files },
            results,
            progress,
            signal,
          );
          await remember((await open.sources()).editions, results, today());
        } finally {
          await press.close();
        }
      });
      exports.set(job, results);
      for (const id of exports.keys()) if (jobs.state(id) === null) exports.delete(id);
      return { job };
    },
    'export.result': async ({ job }, { language }) => {
      const results = exports.get(job);
      if (!results) return null;
      const { records } = await folder.current();
      return { folder: output.folder, results: results.map((one) => inWords(one, language, records)) };
    },
    'export.running': async () => ({ jobs: [...exports.keys()].filter((job) => jobs.state(job)?.state === 'running') }),
    // The path is ours: a page can have no other folder shown than the one that its export went to.
    'export.show-folder': async ({ job }) => ({ shown: exports.has(job) && showFolder !== undefined && (await showFolder(output.folder)) }),
    'edition.gate': async ({ edition, language: tag, outputs }, { language }) => {
      const open = await folder.current();
      const press = openPress();
      try {
        const order = { editions: [edition], languages: [tag], outputs, today: today(), gateOnly: true };
        const [checked] = await printInTurn(open, order, { press, output: output.files }, []);
        return { passes: checked?.outcome === 'checked', findings: checked ? inWords(checked, language, open.records).findings : [] };
      } finally {
        await press.close();
      }
    },
  };
}

/** One language after the other, so that a large folder need not lie in the memory in all of them. */
async function printInTurn(
  open: OpenWorkspace,
  order: ExportOrder,
  ports: { readonly press: Press; readonly output: OutputFolder },
  results: Results,
  progress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Results> {
  const known = await open.problems();
  const { editions } = await open.sources();
  const wanted = (id: Id): boolean => order.editions?.includes(id) ?? true;
  const tags = new Set([...editions].flatMap(([id, edition]) => (wanted(id) ? edition.languages : [])));
  const inOrder = [...tags].filter((tag) => order.languages?.includes(tag) ?? true);
  const withTag = (tag: LanguageTag): readonly Id[] =>
    [...editions].filter(([id, edition]) => wanted(id) && edition.languages.includes(tag)).map(([id]) => id);
  const total = inOrder.reduce((sum, tag) => sum + withTag(tag).length, 0);
  progress(0, total);
  for (const tag of inOrder) {
    const workspace = await open.workspace([tag]);
    const ofLanguage = { ...order, editions: withTag(tag), languages: [tag] };
    await exportEditions(
      workspace,
      known,
      ofLanguage,
      { store: open.store, ...ports },
      (done) => {
        results.push(done);
        progress(results.length, total);
      },
      signal,
    );
  }
  return results;
}

function inWords(
  { edition, language: tag, outcome, files, pages, problems }: ExportedEdition,
  language: InterfaceLanguage,
  records: Records,
) {
  return {
    edition,
    language: tag,
    outcome,
    files: [...files],
    pages,
    findings: problems.map((problem) => {
      const cure = unreadyText(problem, records) ?? cureOf(problem);
      return { code: problem.code, severity: problem.severity, message: messageOf(problem, language), cure, place: placeOf(cure, records) };
    }),
  };
}

function placeOf(cure: ReturnType<typeof cureOf>, records: Records): string | null {
  const unit = cure?.unit;
  return unit ? (records.find((one) => one.unit.kind === unit.kind && one.unit.id === unit.id)?.title ?? unit.id) : null;
}

/** The gate says by its title which text is not ready; of two with the same title the first is shown. */
function unreadyText({ code, data }: Problem, records: Records): ReturnType<typeof cureOf> {
  if (code !== 'gate.chapter-not-ready' && code !== 'gate.texts-not-ready') return null;
  const [kind, title] = code === 'gate.chapter-not-ready' ? (['chapter', data.chapter] as const) : ([data.kind, data.name] as const);
  const record = records.find((one) => one.unit.kind === kind && one.title === title);
  return record ? { room: 'translate', unit: record.unit, language: data.language, line: null } : null;
}
