import { confirmUnits } from '../../app/confirm-units.ts';
import type { OpenWorkspace } from '../../app/open-workspace/open-workspace.ts';
import type { LanguageTag } from '../../model/language.ts';
import type { Translation } from '../../model/translation.ts';
import type { UnitRef } from '../../model/workspace.ts';
import { giveOut, postpone, takeBack } from '../../translation/give-out.ts';
import { setWanted } from '../../translation/set-wanted.ts';
import { updateTranslation } from '../../workspace/save-translation.ts';
import type { unitRows } from '../contract/unit.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { said } from './kept-once.ts';

export function unitHandlers({ folder }: HandlersContext): HandlersFor<typeof unitRows> {
  return {
    'translation.give-out': async ({ units, language, to }) =>
      change(await folder.current(), units, language, (translation) =>
        to ? giveOut(translation, to) : translation?.givenOut ? takeBack(translation) : null,
      ),
    'translation.postpone': async ({ units, language, due }) =>
      change(await folder.current(), units, language, (translation) =>
        translation?.givenOut && (translation.givenOut.due ?? null) !== due ? postpone(translation, due) : null,
      ),
    'translation.set-wanted': async ({ units, language, wanted }) =>
      change(await folder.current(), units, language, (translation) =>
        wanted === (translation?.wanted !== false) ? null : setWanted(translation, wanted),
      ),
    'unit.confirm': async ({ unit, languages, segments, by }) => {
      const open = await folder.current();
      const wanted = languages ?? open.settings.languages.map(({ tag }) => tag);
      const workspace = await open.workspace(wanted, [unit]);
      const [done] = await open.together((store) => confirmUnits(store, workspace, [unit], wanted, segments ?? 'all', said(by)));
      return { confirmed: Object.fromEntries([...(done?.languages ?? [])].map(([tag, hashes]) => [tag, [...hashes]])) };
    },
  };
}

/** Changes the translations of units that are there, as one save; says of how many. */
async function change(
  open: OpenWorkspace,
  units: readonly UnitRef[],
  language: LanguageTag,
  next: (translation: Translation | null) => Translation | null,
): Promise<{ units: number }> {
  const present = units.filter((unit) => open.record(unit) !== null);
  let changed = 0;
  await open.together(async (store) => {
    for (const unit of present) {
      let saved = false;
      await updateTranslation(store, unit, language, (translation) => {
        const changedTo = next(translation);
        saved = changedTo !== null;
        return changedTo;
      });
      if (saved) changed += 1;
    }
  });
  return { units: changed };
}
