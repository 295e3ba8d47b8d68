import { useRef, useState, useSyncExternalStore } from 'react';
import { languageOf } from '../../../shared/model/language.ts';
import type { LanguageTag } from '../../../shared/model/language.ts';
import type { UnitRef } from '../../../shared/model/workspace.ts';
import { unitKey } from '../../../shared/model/workspace.ts';
import { translationPath } from '../../../shared/workspace/paths.ts';
import { ConnectionLost } from '../../host/connection.ts';
import { useSaveKey } from '../../app/commands/use-save-key.ts';
import type { Route } from '../../app/route.ts';
import { useCall, useRun } from '../../app/session/use-call.ts';
import { slideTo } from '../../app/use-route.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { FailureBanner } from '../../ui/banner.tsx';
import { Busy } from '../../ui/busy.tsx';
import { Room } from '../../ui/room.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { BrokenFiles } from '../broken/broken-files.tsx';
import { ActiveRow } from './active-row.tsx';
import { canonical } from './field/field-text.ts';
import type { FieldHandle } from './field/translation-field.tsx';
import { handleFieldKey } from './handle-field-key.ts';
import { HelpPanel } from './help-panel.tsx';
import { NameQuestion } from './name-question.tsx';
import { NothingLeft } from './nothing-left.tsx';
import { segmentsAmong } from './open-rows.ts';
import type { Filter, Outline } from './open-rows.ts';
import { Progress, Toolbar } from './toolbar.tsx';
import { SheetView } from './sheet-view.tsx';
import { StrandedTexts } from './stranded-texts.tsx';
import { UnitList } from './unit-list.tsx';
import { isAnythingLeft, useDesk } from './use-desk.ts';
import { useDoubtful } from './use-doubtful.ts';
import { useEditing } from './use-editing.ts';
import { useProposals } from './use-proposals.ts';
import { useTypedNote, useTypedNotes } from './use-typed-note.ts';
import { useSaves } from './use-saves.ts';
import { useForgetSaved, useTypedTexts } from './use-typed-texts.ts';
import { useWork } from './use-work.ts';
import { useWorkCommands } from './use-work-commands.ts';
import type { WorkAction } from './use-work-commands.ts';
import { translateWords } from './words.ts';
import './workbench.css';

interface WorkbenchProps {
  readonly language: LanguageTag;
  readonly languages: readonly LanguageTag[];
  readonly route: Extract<Route, { room: 'translate' }>;
  readonly outline: Outline;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onLanguage: (language: LanguageTag) => void;
}

/** One language on the desk: the list of texts, the open one, and what helps with it. */
export function Workbench({ language: tag, languages, route, outline: read, filter, onFilter, onLanguage }: WorkbenchProps) {
  const say = useWords(translateWords);
  const language = languageOf(tag);
  const languageName = useLanguageName()(language.tag);
  const { preferences } = usePreferences();
  const saves = useSaves();
  const doubtful = useDoubtful(tag, filter, read);
  const { outline } = doubtful;
  const desk = useDesk(tag, route, filter, doubtful, saves);
  const { unit, sheet, rows, active } = desk;
  const terms = useCall('translation.terms', {});
  const chipNames = sheet?.chipNames ?? NONE;
  const field = useRef<FieldHandle>(null);
  const texts = useTypedTexts();
  const typed = useSyncExternalStore(texts.listen, () => texts.all);
  useForgetSaved(texts, unit?.unit ?? NO_UNIT, tag, sheet);
  const isHere = (at: { readonly unit: UnitRef | null; readonly language: string | null }): boolean =>
    at.language === tag && unit !== null && at.unit !== null && unitKey(at.unit) === unitKey(unit.unit);
  const broken = useCall('broken.list', {}).data;
  const editing = useEditing({
    field,
    texts,
    unit: unit?.unit ?? NO_UNIT,
    language: tag,
    row: active,
    chipNames,
    terms: terms.data?.terms ?? NO_TERMS,
    isBroken: broken?.some((file) => isHere(file) && file.path === translationPath(unit?.unit ?? NO_UNIT, tag)) ?? false,
  });
  const meanwhile = useRef<HTMLDivElement>(null);
  const notes = useTypedNotes();
  const typedNotes = useSyncExternalStore(notes.listen, () => notes.all);
  const work = useWork({
    language: tag,
    desk,
    editing,
    texts,
    saves,
    // From the beginning again: what was skipped, or nothing.
    onFinished: () => slideTo({ room: 'translate', language: tag, ...(route.show === undefined ? {} : { show: route.show }) }),
    onStopped: () => meanwhile.current?.focus(),
    notes,
  });
  const { proposals, failure } = useProposals(unit?.unit ?? null, tag, active);
  const note = useTypedNote(notes, editing.place);
  const settle = useRun('translation.settle-note');
  const noteField = useRef<HTMLTextAreaElement>(null);
  /** What waits for the name of who does it. */
  const [unnamed, setUnnamed] = useState<{ readonly go: (name: string) => void } | null>(null);
  /** Why a text is to go back, as far as it is written. */
  const [sendingBack, setSendingBack] = useState<{ readonly hash: string; readonly text: string } | null>(null);

  const insert = (index: number): void => {
    const proposal = proposals?.[index];
    if (proposal) field.current?.replace(canonical(proposal.target));
  };
  /** Who reviews is named: without a name there is no telling whether it was a second person. */
  const named = (go: (by: string) => void): void => (preferences.name === '' ? setUnnamed({ go }) : go(preferences.name));
  const { undo, redo } = work;
  /** Another choice of texts: stays in this one where it has some of them. */
  const show = (next: Filter): void => {
    onFilter(next);
    const stays = unit !== null && segmentsAmong(unit, next) > 0;
    slideTo({ room: 'translate', language: tag, ...(stays ? { unit: unitKey(unit.unit) } : {}) });
  };
  const actions: Readonly<Record<WorkAction, () => void>> = {
    // Who is writing a note saves that.
    save: () => (note.text.trim() !== '' && noteField.current === document.activeElement ? note.add() : work.save('translated')),
    draft: () => work.save('draft'),
    next: () => void desk.move(1),
    previous: () => void desk.move(-1),
    insert: () => insert(0),
    copy: () => active && field.current?.replace(active.source),
    keep: () => (active?.state === 'translated' ? named(work.keep) : work.keep(preferences.name)),
    'send-back': () => active?.state === 'translated' && named(() => setSendingBack({ hash: active.hash, text: '' })),
    'note.new': () => noteField.current?.focus(),
    'approve.unit': () => named(work.approveUnit),
    undo,
    redo,
  };
  useWorkCommands(actions);
  useSaveKey(actions.draft, editing.typed !== null);
  const place = { unit: unit?.unit ?? NO_UNIT, language: tag };
  const isDone = !doubtful.isChecking && !isAnythingLeft(desk, filter);
  const isReading = route.unit !== undefined;
  const isShown = sheet !== undefined && active !== null && (!isDone || isReading);
  const typedHere = typed.filter(isHere);
  const notesHere = typedNotes.filter((one) => isHere(one.place));

  return (
    <Room
      title={say('title')}
      fills
      note={<Progress outline={outline} />}
      actions={<Toolbar {...{ languages, language: tag, unit: unit?.unit ?? null, filter, onLanguage, outline }} onFilter={show} />}
    >
      <div className="workbench">
        <UnitList units={desk.units} typed={typed} language={tag} open={unit} filter={filter} onOpen={desk.openUnit} />
        <div className="workbench-text">
          <BrokenFiles isShown={isHere} />
          {desk.failure && !(sheet && desk.failure instanceof ConnectionLost) && (
            <FailureBanner failure={desk.failure} onAgain={desk.again} />
          )}
          {isDone && !(isReading && rows.length > 0) && <NothingLeft {...{ outline, filter, language }} onFilter={show} />}
          {doubtful.isChecking && <Busy>{say('checking')}</Busy>}
          {unit && sheet === undefined && !desk.failure && <Busy />}
          {isShown && (
            <StrandedTexts
              {...{ rows, language, chipNames }}
              typed={typedHere}
              onTake={(text) => (field.current?.replace(text.markdown), texts.drop(text))}
              onDrop={(text) => texts.drop(text)}
              notes={notesHere}
              onTakeNote={(stranded) => (note.type([note.text, stranded.text].filter(Boolean).join('\n')), notes.put(stranded.place, ''))}
              onDropNote={(stranded) => notes.put(stranded.place, '')}
            />
          )}
          {unit && sheet && active && isShown && (
            <SheetView
              {...{ sheet, rows, active, language, languageName }}
              typed={typedHere}
              review={outline.review}
              onOpen={desk.openRow}
              onApprove={actions['approve.unit']}
            >
              <ActiveRow
                {...{ field, meanwhile, editing, language, languageName, chipNames, work }}
                row={active}
                review={outline.review}
                sendingBack={
                  sendingBack?.hash === active.hash
                    ? {
                        text: sendingBack.text,
                        onType: (text) => setSendingBack({ hash: active.hash, text }),
                        onClose: () => (setSendingBack(null), field.current?.focus()),
                        onSend: (text) => (setSendingBack(null), work.sendBack(text)),
                      }
                    : null
                }
                run={(action) => actions[action]()}
                onDiscard={editing.discard}
                onKey={(event) => handleFieldKey({ editing, insert, undo, redo }, event)}
              />
            </SheetView>
          )}
        </div>
        {active && (
          <HelpPanel
            {...{ noteField, note, language, languageName, chipNames, proposals, failure }}
            agreed={terms.data?.terms ?? NO_TERMS}
            row={active}
            pieces={editing.pieces}
            onProposal={(proposal) => field.current?.replace(canonical(proposal.target))}
            onPiece={editing.placePiece}
            onSettle={(id, done) => settle.mutate({ ...place, id, done }, { onError: work.fail })}
          />
        )}
      </div>
      {unnamed && <NameQuestion onClose={() => setUnnamed(null)} onName={unnamed.go} />}
    </Room>
  );
}

const NONE = {};
const NO_TERMS = [] as const;
const NO_UNIT = { kind: 'chapter', id: 'none' } as const;
