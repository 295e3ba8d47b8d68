import { confirmUnits } from '../../app/confirm-units.ts';
import type { RunningJob } from '../../app/jobs.ts';
import { sideBySide } from '../../app/side-by-side.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { Translation } from '../../model/translation.ts';
import type { UnitRef } from '../../model/workspace.ts';
import type { FileStore } from '../../ports/file-store.ts';
import { giveOut, postpone, takeBack } from '../../translation/give-out.ts';
import { setWanted } from '../../translation/set-wanted.ts';
import { updateTranslation } from '../../workspace/save-translation.ts';
import type { unitRows } from '../contract/unit.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { JobResults } from './job-results.ts';
import { said } from './kept-once.ts';

export function unitHandlers({ folder, jobs }: HandlersContext): HandlersFor<typeof unitRows> {
  const results = new JobResults<{ readonly units: number }>(jobs);
  /** Changes the translations of units that are there, as one save; `next` null = nothing to change. */
  const change = async (
    units: readonly UnitRef[],
    language: LanguageTag,
    next: (translation: Translation | null) => Translation | null,
  ): Promise<{ readonly job: string }> => {
    const open = await folder.current();
    const present = units.filter((unit) => open.record(unit) !== null);
    return results.start(async (running) => open.together((store) => changeEach(store, present, language, next, running)));
  };
  return {
    'translation.give-out': ({ units, language, to }) =>
      change(units, language, (translation) => (to ? giveOut(translation, to) : translation?.givenOut ? takeBack(translation) : null)),
    'translation.postpone': ({ units, language, due }) =>
      change(units, language, (translation) =>
        translation?.givenOut && (translation.givenOut.due ?? null) !== due ? postpone(translation, due) : null,
      ),
    'translation.set-wanted': ({ units, language, wanted }) =>
      change(units, language, (translation) => (wanted === (translation?.wanted !== false) ? null : setWanted(translation, wanted))),
    'unit.changed': ({ job }) => Promise.resolve(results.of(job)),
    'unit.confirm': async ({ unit, languages, segments, by }) => {
      const open = await folder.current();
      const wanted = languages ?? open.settings.languages.map(({ tag }) => tag);
      const workspace = await open.workspace(wanted, [unit]);
      const [done] = await open.together((store) => confirmUnits(store, workspace, [unit], wanted, segments ?? 'all', said(by)));
      return { confirmed: Object.fromEntries([...(done?.languages ?? [])].map(([tag, hashes]) => [tag, [...hashes]])) };
    },
  };
}

/** What is changed stays where the rest is cancelled. */
async function changeEach(
  store: FileStore,
  units: readonly UnitRef[],
  language: LanguageTag,
  next: (translation: Translation | null) => Translation | null,
  { signal, progress }: RunningJob,
): Promise<{ readonly units: number }> {
  let done = 0;
  let changed = 0;
  progress(done, units.length);
  await sideBySide(units, async (unit) => {
    if (signal.aborted) return;
    let isChanged = false;
    await updateTranslation(store, unit, language, (translation) => {
      const after = next(translation);
      isChanged = after !== null;
      return after;
    });
    if (isChanged) changed += 1;
    done += 1;
    progress(done, units.length);
  });
  return { units: changed };
}
