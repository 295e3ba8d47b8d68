import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { UnitRef } from '../../../shared/model/workspace.ts';
import { unitKey } from '../../../shared/model/workspace.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { hrefOf } from '../../app/route.ts';
import { useHost } from '../../app/session/client-context.ts';
import { useCall } from '../../app/session/use-call.ts';
import { canonical } from './field/field-text.ts';
import type { Sheet } from './open-rows.ts';
import { draftThingOf, TypedTexts } from './typed-texts.ts';
import { THIS_PAGE } from '../../app/session/this-page.ts';

/** Each opened folder has its own, for as long as the desk shows it: rooms come and go. */
const OF_FOLDER = new WeakMap<QueryClient, TypedTexts>();

/** What was typed into translations of this folder and is not saved, also by an earlier run of the program. */
export function useTypedTexts(): TypedTexts {
  const { client } = useHost();
  const { name } = usePreferences().preferences;
  const { data: drafts } = useCall('draft.list', {});
  const texts = textsOf(useQueryClient());
  useEffect(
    () =>
      texts.connect({
        keep: async (text) => {
          const { unit, language, hash, markdown, base } = text;
          const route = hrefOf({ room: 'translate', language, unit: unitKey(unit), segment: hash });
          return (await client('draft.keep', { thing: draftThingOf(text), text: markdown, base, route, page: THIS_PAGE }))?.id ?? null;
        },
        discard: async (id) => void (await client('draft.discard', { id })),
        save: async ({ unit, language, hash, source, markdown, base }) => {
          const text = { unit, language, hash, source, target: markdown, was: base };
          return (await client('translation.save', { ...text, state: 'draft', origin: 'human', by: name })).other === null;
        },
      }),
    [texts, client, name],
  );
  useEffect(() => {
    if (drafts) texts.adopt(drafts.filter(({ homeless }) => homeless === null));
  }, [texts, drafts]);
  return texts;
}

/** What somebody else saved word for word as it was typed here needs no saving any more. */
export function useForgetSaved(texts: TypedTexts, unit: UnitRef, language: string, sheet: Sheet | null | undefined): void {
  useEffect(() => {
    for (const { hash, source, target } of sheet?.rows ?? []) {
      const place = { unit, language, hash, source };
      const typed = texts.get(place);
      if (typed && target !== null && canonical(target) === typed.markdown) texts.drop(place);
    }
  }, [texts, unit, language, sheet]);
}

function textsOf(folder: QueryClient): TypedTexts {
  const texts = OF_FOLDER.get(folder) ?? new TypedTexts();
  OF_FOLDER.set(folder, texts);
  return texts;
}
