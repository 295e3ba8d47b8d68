import { NewestFirst } from '../../app/newest-first.ts';
import { previewChapter } from '../../app/preview-chapter.ts';
import { today } from '../../app/today.ts';
import { messageOf } from '../../messages/message-of.ts';
import type { Press } from '../../ports/press.ts';
import type { previewRows } from '../contract/preview.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';

export interface PreviewContext {
  /** A press of width 1 that prints chapters for looking at and nothing else; started with the first call. */
  readonly chapterPress: () => Press;
}

export function previewHandlers({ folder, chapterPress }: HandlersContext & PreviewContext): HandlersFor<typeof previewRows> {
  const queue = new NewestFirst();
  return {
    'preview.chapter': async ({ id, markdown, language, format }, caller) => {
      const open = await folder.current();
      // Every unit's: a chapter shows contacts and offers in the language too.
      const workspace = await open.workspace(language === 'de' ? [] : [language]);
      const order = { chapter: id, source: markdown, language, format, today: today() };
      const preview = await previewChapter(workspace, order, { store: open.store, press: chapterPress() }, queue);
      if (preview === null) return null;
      // What is wrong with the text itself is said where it is written.
      const ofPages = preview.problems.filter(
        ({ severity, code }) => severity === 'error' && (preview.pdf === null || code.startsWith('format.')),
      );
      return { pdf: preview.pdf, problems: ofPages.map((one) => ({ severity: one.severity, message: messageOf(one, caller.language) })) };
    },
  };
}
