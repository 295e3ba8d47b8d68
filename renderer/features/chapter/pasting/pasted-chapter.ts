import { DOMParser as EditorParser } from '@tiptap/pm/model';
import type { Chapter } from '../../../../shared/model/chapter.ts';
import { chapterFromEditor } from '../document/chapter-from-editor.ts';
import { chapterSchema } from '../document/chapter-schema.ts';
import { cleanPastedHtml } from './clean-pasted-html.ts';

/** What a chapter holds after HTML was pasted into an empty one; for tests. */
export function pastedChapter(html: string): Chapter {
  const { body } = new DOMParser().parseFromString(cleanPastedHtml(html).html, 'text/html');
  return chapterFromEditor(EditorParser.fromSchema(chapterSchema).parse(body));
}
