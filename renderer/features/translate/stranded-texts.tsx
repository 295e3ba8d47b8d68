import type { ReactNode } from 'react';
import type { Language } from '../../../shared/model/language.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { inlinesOf } from './field/pieces.ts';
import { noteWords } from './note-words.ts';
import type { Sheet, SheetRow } from './open-rows.ts';
import { RunningText } from './running-text.tsx';
import type { UnaddedNote } from './typed-notes.ts';
import type { TypedPlace, TypedText } from './typed-texts.ts';
import { translateWords } from './words.ts';

interface StrandedTextsProps {
  /** What was typed into this text and is not saved. */
  readonly typed: readonly TypedText[];
  readonly notes: readonly UnaddedNote[];
  readonly rows: readonly SheetRow[];
  readonly language: Language;
  readonly chipNames: Sheet['chipNames'];
  readonly onTake: (text: TypedText) => void;
  readonly onDrop: (text: TypedText) => void;
  readonly onTakeNote: (note: UnaddedNote) => void;
  readonly onDropNote: (note: UnaddedNote) => void;
}

/** What was typed for a German sentence that was changed or deleted before it was saved: there is no field for it any more. */
export function StrandedTexts(props: StrandedTextsProps) {
  const { typed, notes, rows, language, chipNames, onTake, onDrop, onTakeNote, onDropNote } = props;
  const say = useWords(translateWords);
  const sayNote = useWords(noteWords);
  const isGone = ({ hash }: TypedPlace): boolean => !rows.some((row) => row.hash === hash);
  return (
    <>
      {typed.filter(isGone).map((text) => (
        <Stranded
          key={text.hash}
          title={say('stranded.title')}
          take={say('stranded.take')}
          german={text.source}
          chipNames={chipNames}
          onTake={() => onTake(text)}
          onDrop={() => onDrop(text)}
        >
          <p lang={language.tag} dir={language.direction}>
            <RunningText inlines={inlinesOf(text.markdown)} pieces={[]} chipNames={chipNames} />
          </p>
        </Stranded>
      ))}
      {notes
        .filter(({ place }) => isGone(place))
        .map((note) => (
          <Stranded
            key={`note ${note.place.hash}`}
            title={sayNote('stranded.title')}
            take={sayNote('stranded.take')}
            german={note.place.source}
            chipNames={chipNames}
            onTake={() => onTakeNote(note)}
            onDrop={() => onDropNote(note)}
          >
            <p className="note-text" dir="auto">
              {note.text}
            </p>
          </Stranded>
        ))}
    </>
  );
}

interface StrandedProps {
  readonly title: string;
  /** What is on the button that puts it where one is working. */
  readonly take: string;
  readonly german: string;
  readonly chipNames: Sheet['chipNames'];
  readonly onTake: () => void;
  readonly onDrop: () => void;
  readonly children: ReactNode;
}

function Stranded({ title, take, german, chipNames, onTake, onDrop, children }: StrandedProps) {
  const say = useWords(translateWords);
  return (
    <Banner
      kind="care"
      actions={
        <>
          <Button size="small" onPress={onTake}>
            {take}
          </Button>
          <Button size="small" kind="quiet" onPress={onDrop}>
            {say('discard')}
          </Button>
        </>
      }
    >
      <p>{title}</p>
      <p className="quiet" lang="de">
        <RunningText inlines={inlinesOf(german)} pieces={[]} chipNames={chipNames} />
      </p>
      {children}
    </Banner>
  );
}
