import { agreeWord } from '../../app/agree-word.ts';
import { saveGlossary } from '../../app/save-document.ts';
import { glossaryDocument } from '../../workspace/documents/document-type.ts';
import { openDocument } from '../../workspace/documents/open-document.ts';
import { GLOSSARY_PATH } from '../../workspace/paths.ts';
import type { glossaryRows } from '../contract/glossary.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { meeting } from './meeting.ts';
import type { PresenceContext } from './presence.ts';
import { resolutionsOf, savedOnWire } from './saved-on-wire.ts';

export function glossaryHandlers({
  folder,
  whoSaved,
}: HandlersContext & Pick<PresenceContext, 'whoSaved'>): HandlersFor<typeof glossaryRows> {
  return {
    'glossary.read': async () => {
      const { store } = await folder.current();
      const document = await openDocument(store, glossaryDocument, GLOSSARY_PATH);
      const file = await store.read(GLOSSARY_PATH);
      return { glossary: document.value ?? { version: 1, terms: [] }, hash: file?.hash ?? '' };
    },
    'glossary.save': async ({ glossary, base, resolutions }) => {
      const open = await folder.current();
      const save = { value: glossary, base, resolutions: resolutionsOf(resolutions) };
      const saved = await meeting({ store: open.store, whoSaved }, GLOSSARY_PATH, () =>
        open.together((store) => saveGlossary(store, save)),
      );
      return savedOnWire(saved.outcome === 'conflict' ? saved : { ...saved, languages: [] });
    },
    'glossary.agree': async (word) => {
      await (await folder.current()).together((store) => agreeWord(store, word));
      return {};
    },
  };
}
