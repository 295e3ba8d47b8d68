import { confirmMinorEdit, confirmUnits } from '../../../shared/app/confirm-units.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import type { UnitRef, Workspace } from '../../../shared/model/workspace.ts';
import type { Choice } from '../../../shared/translation/confirm.ts';
import type { Said } from '../../../shared/translation/source-unit.ts';
import { loadWorkspace } from '../../../shared/workspace/load-workspace.ts';
import type { FileStore } from '../../../shared/ports/file-store.ts';
import { checkLanguages } from '../check-languages.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openFolder } from '../open-folder.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

interface ConfirmOptions {
  readonly text?: string;
  readonly all?: boolean;
  readonly segment: readonly string[];
  readonly languages?: readonly LanguageTag[];
  readonly minor?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

/** "Still correct" from a terminal; says what was confirmed and changes nothing else. */
export async function confirmCommand(terminal: Terminal, folder: string, options: ConfirmOptions): Promise<ExitCode> {
  if ((options.text === undefined) === !options.all) throw new UsageError(terminal.words.confirmHow);
  const store = await openFolder(terminal, folder);
  const { workspace } = await loadWorkspace(store);
  const known = workspace.settings.languages.map(({ tag }) => tag);
  checkLanguages(terminal, options.languages, known);
  const units = unitsNamed(terminal, workspace, options.text);
  const choice: Choice = options.segment.length > 0 ? options.segment : 'all';
  const said: Said = { by: options.by ?? terminal.person, at: terminal.now().toISOString() };
  return options.minor
    ? confirmSpelling(terminal, store, workspace, units, choice, said, options)
    : confirmMeaning(terminal, store, workspace, units, options.languages ?? known, choice, said, options);
}

async function confirmMeaning(
  terminal: Terminal,
  store: FileStore,
  workspace: Workspace,
  units: readonly UnitRef[],
  languages: readonly LanguageTag[],
  choice: Choice,
  said: Said,
  { text, json }: ConfirmOptions,
): Promise<ExitCode> {
  const { words } = terminal;
  const confirmed = await confirmUnits(store, workspace, units, languages, choice, said);
  if (json) {
    const plain = confirmed.map(({ unit, languages: done }) => ({ ...unit, languages: Object.fromEntries(done) }));
    terminal.out(`${JSON.stringify({ ok: true, confirmed: plain }, null, 2)}\n`);
    return EXIT.done;
  }
  for (const { unit, languages: done } of confirmed) {
    const count = [...done.values()].reduce((sum, hashes) => sum + hashes.length, 0);
    terminal.out(`${words.confirmDone(count, done.size, unit.id)}\n`);
  }
  if (confirmed.length === 0) terminal.out(`${words.confirmNothing(text ?? '*')}\n`);
  return EXIT.done;
}

async function confirmSpelling(
  terminal: Terminal,
  store: FileStore,
  workspace: Workspace,
  units: readonly UnitRef[],
  choice: Choice,
  said: Said,
  { text, json }: ConfirmOptions,
): Promise<ExitCode> {
  const { words } = terminal;
  const noted: { readonly unit: UnitRef; readonly segments: readonly string[] }[] = [];
  for (const unit of units) {
    const segments = await confirmMinorEdit(store, workspace, unit, choice, said);
    if (segments.length > 0) noted.push({ unit, segments });
  }
  if (json)
    terminal.out(`${JSON.stringify({ ok: true, minorEdits: noted.map(({ unit, segments }) => ({ ...unit, segments })) }, null, 2)}\n`);
  else if (noted.length === 0) terminal.out(`${words.confirmNothing(text ?? '*')}\n`);
  else for (const { unit, segments } of noted) terminal.out(`${words.confirmMinorDone(segments.length, unit.id)}\n`);
  return EXIT.done;
}

/** A chapter goes before a contact, an offer and an edition of the same name. */
function unitsNamed(terminal: Terminal, workspace: Workspace, id: string | undefined): readonly UnitRef[] {
  const all: readonly UnitRef[] = [
    ...[...workspace.chapters.keys()].map((chapter) => ({ kind: 'chapter', id: chapter }) as const),
    ...[...workspace.contacts.keys()].map((contact) => ({ kind: 'contact', id: contact }) as const),
    ...[...workspace.offers.keys()].map((offer) => ({ kind: 'offer', id: offer }) as const),
    ...[...workspace.editions.keys()].map((edition) => ({ kind: 'edition', id: edition }) as const),
  ];
  if (id === undefined) return all;
  const found = all.find((unit) => unit.id === id || `${unit.kind}/${unit.id}` === id);
  if (!found) throw new UsageError(terminal.words.noSuchUnit(id));
  return [found];
}
