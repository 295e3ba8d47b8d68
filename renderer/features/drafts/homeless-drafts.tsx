import { useCall, useRun } from '../../app/session/use-call.ts';
import type { FoundDraft } from '../../app/session/use-kept-draft.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { byPlace } from '../../ui/by-place.ts';
import { copyText } from '../../ui/copy-text.ts';
import { tell } from '../../ui/toasts.tsx';
import { useLanguageName } from '../../words/use-language-name.ts';
import { useWords } from '../../words/use-words.ts';
import { draftWords } from './words.ts';
import './draft-banner.css';

/** What was typed into something that is gone: no room would ever show it, and nobody would know that it is still there. */
export function HomelessDrafts() {
  const { data: drafts } = useCall('draft.list', {});
  return drafts?.filter(({ homeless }) => homeless !== null).map((found) => <HomelessDraft key={found.id} found={found} />);
}

function HomelessDraft({ found }: { readonly found: FoundDraft }) {
  const say = useWords(draftWords);
  const drop = useRun('draft.discard');
  const why = useWhy(found);
  const pieces = textsOf(found);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(pieces.join('\n\n'));
    tell(isCopied ? { kind: 'done', text: say('copied') } : { kind: 'note', text: say('copy.failed') });
  };
  return (
    <Banner
      kind="care"
      actions={
        <>
          <Button size="small" onPress={() => void copy()}>
            {say('copy')}
          </Button>
          <Button size="small" kind="quiet" isPending={drop.isPending} onPress={() => drop.mutate({ id: found.id })}>
            {say('drop')}
          </Button>
        </>
      }
    >
      {drop.error && <FailureBanner failure={drop.error} />}
      <p>{say('homeless', { at: new Date(found.draft.at), why })}</p>
      <div className="draft-changes" role="group" aria-label={say('homeless.text')} tabIndex={0}>
        {'language' in found.draft.thing && (
          <p className="quiet small" lang="de">
            {found.draft.thing.source}
          </p>
        )}
        {byPlace(pieces).map(({ key, item }) => (
          <p key={key} dir="auto">
            {item}
          </p>
        ))}
      </div>
    </Banner>
  );
}

function useWhy({ draft: { thing }, homeless }: FoundDraft): string {
  const say = useWords(draftWords);
  const nameOf = useLanguageName();
  if ('language' in thing && homeless === 'language') return say('homeless.language', { language: nameOf(thing.language) });
  return 'unit' in thing ? say(`homeless.${thing.unit.kind}`) : '';
}

/** The text as a person would read it: of a document its fields, each on a line of its own. */
function textsOf({ draft, changes }: FoundDraft): readonly string[] {
  if ('language' in draft.thing || changes === null) return [draft.text];
  return changes.map(({ runs }) => runs.flatMap(({ kind, text }) => (kind === 'delete' ? [] : [text])).join(''));
}
