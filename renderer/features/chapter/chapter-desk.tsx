import { EditorContent } from '@tiptap/react';
import { Search } from 'lucide-react';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useCommands } from '../../app/commands/command-provider.tsx';
import { hrefOf } from '../../app/route.ts';
import { useTellLeft } from '../../app/session/use-tell-left.ts';
import { useKeptDraft } from '../../app/session/use-kept-draft.ts';
import { useCall } from '../../app/session/use-call.ts';
import { Banner } from '../../ui/banner.tsx';
import { Room } from '../../ui/room.tsx';
import { Segmented } from '../../ui/toggles.tsx';
import { tell } from '../../ui/toasts.tsx';
import { useWords } from '../../words/use-words.ts';
import { ChapterContext } from './chapter-context.ts';
import { ChapterMenu } from './chapter-menu.tsx';
import { BrokenFiles } from '../broken/broken-files.tsx';
import { readAttributes } from './document/attributes.ts';
import { saverValues, useSaver } from '../presence/use-saver.ts';
import { DraftBanner } from '../drafts/draft-banner.tsx';
import { FindBar } from './find-bar.tsx';
import { goToPlace } from './go-to-place.ts';
import { HeadFields } from './head-fields.tsx';
import type { Asked } from './inserting/asked-question.tsx';
import { AskedQuestion } from './inserting/asked-question.tsx';
import type { Insertion, Question } from './inserting/insertions.ts';
import { SlashList } from './inserting/slash-list.tsx';
import type { SlashQuery } from './inserting/slash-menu.ts';
import { useTellTaken } from './use-tell-taken.ts';
import { meaningSentence } from './meaning-sentence.ts';
import type { Base } from './base.ts';
import { SaveButton, SaveState } from './save-button.tsx';
import type { Side } from './side-pane.tsx';
import { SidePane } from './side-pane.tsx';
import { SourceView } from './source-view.tsx';
import { placeOfLine } from './text/place-of-line.ts';
import { Toolbar } from './toolbar.tsx';
import { useChangesElsewhere } from './use-changes-elsewhere.ts';
import type { OpenChapter } from './open-chapter.ts';
import { useChapterSession } from './use-chapter-session.ts';
import { useChecked } from './use-checked.ts';
import { useEditorRoom } from './use-editor-room.ts';
import { useLatest } from './use-latest.ts';
import { useSaving } from './use-saving.tsx';
import { useSource } from './use-source.ts';
import { useScrolled } from './use-scrolled.ts';
import { useStillText } from './use-still-text.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { useWritingCommands } from './use-writing-commands.ts';
import { useWrittenText } from './use-written-text.ts';
import { chapterWords } from './words.ts';
import './chapter-desk.css';
import './chapter-text.css';

interface ChapterDeskProps {
  readonly id: string;
  readonly chapter: OpenChapter;
  readonly onDisk: Base | null;
  /** Of the chapter's file, from 1: to be shown. */
  readonly line: number | null;
}

/** These cost more to draw than a key may; they are drawn when something of theirs changed. */
const WritingText = memo(EditorContent);
const ViewChoice = memo(Segmented<'text' | 'source'>);

/** A chapter being written: its text, or the source of it, and beside it the printed page. */
export function ChapterDesk({ id, chapter, onDisk, line: shownLine }: ChapterDeskProps) {
  const say = useWords(chapterWords);
  const [slash, setSlash] = useState<SlashQuery | null>(null);
  const slashKeys = useRef<((event: KeyboardEvent) => boolean) | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { editor } = chapter;
  useEditorRoom(chapter, {
    onSlash: setSlash,
    onSlashKey: (event) => slashKeys.current?.(event) ?? false,
    onPicturesLeftOut: (count) => tell({ kind: 'note', text: say('paste.pictures', { count }) }),
    onPicture: (file) => setAsked({ question: 'picture', at: null, file }),
  });
  const session = useChapterSession(chapter);
  const { text, atPause } = useWrittenText(editor, session);
  useUndoKeys(editor);
  const checked = useChecked(id, atPause);
  const thing = { kind: 'source', unit: { kind: 'chapter', id } } as const;
  const drafts = useKeptDraft({
    thing,
    route: { room: 'chapters', chapter: id },
    base: session.base.text,
    text: session.isDirty ? text : null,
    textNow: session.writeNow,
  });
  const saving = useSaving(id, session);
  useTellLeft(
    session.isDirty && !saving.isSaving,
    { room: 'chapters', chapter: id },
    readAttributes('doc', editor.state.doc.attrs).head.title,
  );
  useChangesElsewhere(session, onDisk, saving.isSaving, useTellTaken(thing));
  const { view, source, showView, typeSource, stepInSource } = useSource(editor, session);
  const [isFinding, setFinding] = useState(false);
  useCommands(
    useMemo(
      () => [{ id: 'chapter.find', title: say('find'), group: say('title'), shortcut: 'Mod+F', icon: Search, run: () => setFinding(true) }],
      [say],
    ),
  );
  const sheet = useStillText<HTMLDivElement>();
  useScrolled(sheet, chapter, shownLine !== null);
  const [side, setSide] = useState<Side>('page');
  const { data: materials } = useCall('chapter.materials', {}, { keepLast: true });
  const context = useMemo(
    () => ({ materials: materials ?? null, ask: (question: Question, at: number | null) => setAsked({ question, at, file: null }) }),
    [materials],
  );

  const insert = useCallback(
    ({ does }: Insertion): void => {
      if (slash) editor.view.dispatch(editor.state.tr.delete(slash.range.from, slash.range.to));
      if ('ask' in does) return setAsked({ question: does.ask, at: null, file: null });
      does.command(editor.state, editor.view.dispatch, editor.view);
      editor.view.focus();
    },
    [editor, slash],
  );
  useWritingCommands(editor, insert, source === null);
  const shown = useLatest(text ?? chapter.text);
  const goToLine = useCallback(
    (line: number): void => {
      const pos = placeOfLine(editor.state.doc, shown.current, line);
      showView('text');
      if (pos !== null) goToPlace(editor, pos);
    },
    [editor, shown, showView],
  );
  useEffect(() => {
    // Where nothing is written yet, writing is what one came for.
    if (editor.state.doc.textContent === '' && editor.state.doc.childCount === 1) editor.view.focus();
  }, [editor]);
  const show = useLatest(goToLine);
  useEffect(() => {
    if (shownLine !== null) show.current(shownLine);
  }, [show, shownLine]);
  const views = useMemo(() => (['text', 'source'] as const).map((value) => ({ value, text: say(`view.${value}`) })), [say]);
  const meaning = session.isDirty ? meaningSentence(checked.means, say) : null;
  const isChangedOutside = onDisk !== null && onDisk.hash !== session.base.hash && !saving.isSaving && session.isDirty;
  const isDeleted = onDisk === null && !saving.isSaving;
  const saver = useSaver(thing, isChangedOutside || isDeleted);

  return (
    <ChapterContext value={context}>
      <Room
        fills
        title={say('title')}
        note={<a href={hrefOf({ room: 'chapters' })}>{say('all')}</a>}
        actions={
          <>
            <SaveState isDirty={session.isDirty} isSaving={saving.isSaving} meaning={meaning} />
            <ViewChoice label={say('view')} labelHidden options={views} value={view} onChange={showView} />
            <SaveButton isDirty={session.isDirty || isDeleted} isSaving={saving.isSaving} onSave={saving.save} />
            <ChapterMenu id={id} />
          </>
        }
      >
        <BrokenFiles isShown={(file) => file.unit?.kind === 'chapter' && file.unit.id === id && file.language === null} />
        <DraftBanner drafts={drafts} onTake={session.resume} />
        {isChangedOutside && saver !== undefined && <Banner kind="note">{say('changed', saverValues(saver))}</Banner>}
        {isDeleted && saver !== undefined && <Banner kind="care">{say('deleted', saverValues(saver))}</Banner>}
        <div className={side === 'none' ? 'chapter-desk chapter-desk-alone' : 'chapter-desk'}>
          <div className="writing" hidden={source !== null}>
            <Toolbar editor={editor} onInsert={insert} />
            {isFinding && <FindBar editor={editor} onClose={() => setFinding(false)} />}
            <div className="writing-sheet" ref={sheet}>
              <HeadFields editor={editor} />
              <WritingText editor={editor} className="writing-text" />
            </div>
          </div>
          {source !== null && <SourceView text={source} onChange={typeSource} onStep={stepInSource} />}
          <SidePane id={id} editor={editor} side={side} problems={checked.problems} onSide={setSide} onLine={goToLine} />
        </div>
        {saving.banner && (
          <div className="saved-note" data-past={session.isDirty}>
            {saving.banner}
          </div>
        )}
        {saving.dialog}
        {slash && <SlashList editor={editor} slash={slash} onKeys={(take) => (slashKeys.current = take)} onChoose={insert} />}
        {asked && (
          <AskedQuestion
            asked={asked}
            editor={editor}
            onClose={() => {
              setAsked(null);
              editor.view.focus();
            }}
          />
        )}
      </Room>
    </ChapterContext>
  );
}
