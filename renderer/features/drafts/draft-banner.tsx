import type { DraftKeeping, FoundDraft } from '../../app/session/use-kept-draft.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ChangedPieces } from '../../ui/changed-pieces.tsx';
import { useWords } from '../../words/use-words.ts';
import { saverValues, useSaver } from '../presence/use-saver.ts';
import { draftWords } from './words.ts';
import './draft-banner.css';

interface DraftBannerProps {
  readonly drafts: DraftKeeping;
  /** Goes on with what was typed: nothing is saved by that. */
  readonly onTake: (draft: FoundDraft['draft']) => void;
}

/** What was typed and never saved, beside what is saved: to go on with, or to give up. */
export function DraftBanner({ drafts: { found, answer }, onTake }: DraftBannerProps) {
  return found && <Found key={found.id} found={found} answer={answer} onTake={onTake} />;
}

interface FoundProps extends Pick<DraftKeeping, 'answer'>, Pick<DraftBannerProps, 'onTake'> {
  readonly found: FoundDraft;
}

function Found({ found, answer, onTake }: FoundProps) {
  const say = useWords(draftWords);
  const saver = useSaver(found.draft.thing, found.saved === 'changed');
  const take = (): void => {
    onTake(found.draft);
    answer(found, 'take');
  };
  return (
    <Banner
      kind="care"
      actions={
        <>
          <Button size="small" kind="primary" onPress={take}>
            {say('take')}
          </Button>
          <Button size="small" kind="quiet" onPress={() => answer(found, 'drop')}>
            {say('drop')}
          </Button>
        </>
      }
    >
      <p>
        {say('found', { at: new Date(found.draft.at) })} {say(`saved.${found.saved}`, saverValues(saver ?? null))}
      </p>
      {found.changes && found.changes.length > 0 && (
        <dl className="draft-changes" aria-label={say('changes')} tabIndex={0}>
          <ChangedPieces pieces={found.changes} />
        </dl>
      )}
    </Banner>
  );
}
