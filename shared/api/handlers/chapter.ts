import { checkDraft, meaningOf } from '../../app/check-draft.ts';
import { createChapter } from '../../app/create-chapter.ts';
import { deleteChapter } from '../../app/delete-chapter.ts';
import { noteChapterMinor } from '../../app/note-chapter-minor.ts';
import type { OpenWorkspace } from '../../app/open-workspace/open-workspace.ts';
import { readingOrder } from '../../app/reading-order.ts';
import { saveChapter } from '../../app/save-chapter.ts';
import { today } from '../../app/today.ts';
import { writingMaterials } from '../../app/writing-materials.ts';
import type { InterfaceLanguage } from '../../messages/message-of.ts';
import { messageOf } from '../../messages/message-of.ts';
import type { Id } from '../../model/id.ts';
import type { Problem } from '../../model/problem.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readChapter } from '../../markdown/read-chapter.ts';
import { chapterPath } from '../../workspace/paths.ts';
import { openChapter } from '../../workspace/open-chapter.ts';
import type { ChapterProblem, chapterRows } from '../contract/chapter.ts';
import type { HandlersFor } from '../row.ts';
import type { HandlersContext } from './context.ts';
import { meeting } from './meeting.ts';
import type { PresenceContext } from './presence.ts';

export function chapterHandlers({
  folder,
  whoSaved,
}: HandlersContext & Pick<PresenceContext, 'whoSaved'>): HandlersFor<typeof chapterRows> {
  /** The folder as work on one chapter needs it: of the translations those of that chapter, in every language. */
  const around = async (open: OpenWorkspace, id: Id): Promise<Workspace> =>
    open.workspace(
      open.settings.languages.map(({ tag }) => tag),
      [{ kind: 'chapter', id }],
    );
  return {
    'chapter.list': async () => {
      const sources = await (await folder.current()).sources();
      return readingOrder(sources).flatMap(({ unit, part }) => {
        const head = unit.kind === 'chapter' ? sources.chapters.get(unit.id)?.head : undefined;
        return head ? [{ id: unit.id, title: head.title, summary: head.summary, icon: head.icon, part }] : [];
      });
    },
    'chapter.read': async ({ id }) => (await openChapter((await folder.current()).store, id))?.base ?? null,
    'chapter.create': async ({ title }) => ({ id: await createChapter((await folder.current()).store, title) }),
    'chapter.delete': async ({ id }) => {
      await (await folder.current()).together((store) => deleteChapter(store, id));
      return {};
    },
    'chapter.save': async ({ id, markdown, basedOn, minor, resolutions }) => {
      const open = await folder.current();
      const workspace = await around(open, id);
      const save = {
        id,
        chapter: readChapter(markdown, chapterPath(id)).chapter,
        base: basedOn,
        minor: minor ? { at: new Date().toISOString() } : null,
        resolutions: new Map(Object.entries(resolutions)),
      };
      const saved = await meeting({ store: open.store, whoSaved }, chapterPath(id), () =>
        open.together((store) => saveChapter(store, workspace, save)),
      );
      if (saved.outcome === 'conflict') return saved;
      const { outcome, base, languages, by } = saved;
      const done = { base, means: meaningOf(languages) };
      return outcome === 'saved' ? { outcome, ...done } : { outcome, ...done, theirChanges: saved.theirChanges, by };
    },
    'chapter.minor': async ({ id, before, after }) => {
      await noteChapterMinor((await folder.current()).store, id, before, after, { at: new Date().toISOString() });
      return {};
    },
    'chapter.check': async ({ id, markdown }, { language }) => {
      const { problems, means } = checkDraft(await around(await folder.current(), id), id, markdown);
      return { problems: problems.map((problem) => worded(problem, language)), means };
    },
    'chapter.materials': async () => writingMaterials(await (await folder.current()).workspace([]), today()),
  };
}

function worded(problem: Problem, language: InterfaceLanguage): ChapterProblem {
  return { severity: problem.severity, message: messageOf(problem, language), line: problem.at?.line ?? null };
}
