import type { Language } from '../../../shared/model/language.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import { inlinesOf } from './field/pieces.ts';
import type { Sheet, SheetRow } from './open-rows.ts';
import { RunningText } from './running-text.tsx';
import type { TypedText } from './typed-texts.ts';
import { translateWords } from './words.ts';

interface StrandedTextsProps {
  /** What was typed into this text and is not saved. */
  readonly typed: readonly TypedText[];
  readonly rows: readonly SheetRow[];
  readonly language: Language;
  readonly chipNames: Sheet['chipNames'];
  readonly onTake: (text: TypedText) => void;
  readonly onDrop: (text: TypedText) => void;
}

/** What was typed for a German sentence that was changed or deleted before it was saved: there is no field for it any more. */
export function StrandedTexts({ typed, rows, language, chipNames, onTake, onDrop }: StrandedTextsProps) {
  const say = useWords(translateWords);
  const stranded = typed.filter(({ hash }) => !rows.some((row) => row.hash === hash));
  return stranded.map((text) => (
    <Banner
      key={text.hash}
      kind="care"
      actions={
        <>
          <Button size="small" onPress={() => onTake(text)}>
            {say('stranded.take')}
          </Button>
          <Button size="small" kind="quiet" onPress={() => onDrop(text)}>
            {say('discard')}
          </Button>
        </>
      }
    >
      <p>{say('stranded.title')}</p>
      <p className="quiet" lang="de">
        <RunningText inlines={inlinesOf(text.source)} pieces={[]} chipNames={chipNames} />
      </p>
      <p lang={language.tag} dir={language.direction}>
        <RunningText inlines={inlinesOf(text.markdown)} pieces={[]} chipNames={chipNames} />
      </p>
    </Banner>
  ));
}
