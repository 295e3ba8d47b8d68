import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.ts';
import type { ChapterSession } from './use-chapter-session.ts';
import type { DraftKeeping } from './use-draft.ts';
import { chapterWords } from './words.ts';

/** What was typed and never saved: to go on with, or to give up. */
export function DraftBanner({ drafts, session }: { readonly drafts: DraftKeeping; readonly session: ChapterSession }) {
  const say = useWords(chapterWords);
  const { found, answer } = drafts;
  if (!found) return null;
  return (
    <Banner
      kind="care"
      actions={
        <>
          <Button
            size="small"
            onPress={() => {
              session.resume(found.draft);
              answer(found);
            }}
          >
            {say('draft.take')}
          </Button>
          <Button size="small" kind="quiet" onPress={() => answer(found)}>
            {say('draft.drop')}
          </Button>
        </>
      }
    >
      {say('draft.found', { at: new Date(found.draft.at) })}
    </Banner>
  );
}
