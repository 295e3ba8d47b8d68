import { useState } from 'react';
import type { CallInput, CallOutput } from '../../../../shared/api/contract.ts';
import { JobState } from '../../../app/session/job-state.tsx';
import { useCall } from '../../../app/session/use-call.ts';
import { Banner, FailureBanner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/field.tsx';
import { CheckBox } from '../../../ui/toggles.tsx';
import { uiWords } from '../../../ui/words.ts';
import { useWords } from '../../../words/use-words.ts';
import { meaningSentence } from '../meaning-sentence.ts';
import { useLanguageOptions } from '../use-language-options.ts';
import { chapterWords } from '../words.ts';
import { replaceWords } from './words.ts';
import { FoundPlaces, placeKey } from './found-places.tsx';
import { useReplacing } from './use-replacing.ts';
import './replace-dialog.css';

type Rule = CallInput<'replace.find'>['rule'];
type Found = CallOutput<'replace.find'>;

/** Find and replace through the whole folder: first the list of what would change, then the change. */
export function ReplaceDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(replaceWords);
  const sayUi = useWords(uiWords);
  const [rule, setRule] = useState<Rule>({ find: '', replace: '', matchCase: false, wholeWords: true });
  const [language, setLanguage] = useState('de');
  const languages = useLanguageOptions();
  const { data, error } = useCall('replace.find', { rule, language }, { enabled: rule.find.trim().length > 1 });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const replacing = useReplacing();
  const { job, replaced } = replacing;
  const chosen = chosenOf(data ?? [], left);
  const count = chosen.reduce((sum, { places }) => sum + places.length, 0);
  const isRemoval = rule.replace === '' && count > 0;
  const change = (changed: Partial<Rule>): void => {
    setRule({ ...rule, ...changed });
    setLeft(new Set());
    replacing.reset();
  };
  return (
    <Dialog
      title={say('title')}
      isOpen
      // Nobody who closes it while it runs wants the rest to be replaced unseen.
      onClose={job.isRunning ? job.cancel : onClose}
      width="wide"
      {...(replaced ? { wayOut: sayUi('close') } : {})}
      action={
        <Button
          kind={isRemoval ? 'danger' : 'primary'}
          isDisabled={count === 0 || job.isRunning || replaced !== null}
          onPress={() => replacing.start({ rule, language, chosen })}
        >
          {say(isRemoval ? 'remove' : 'do', { count })}
        </Button>
      }
    >
      <div className="replace-fields">
        <TextField label={say('find')} value={rule.find} onChange={(find) => change({ find })} autoFocus />
        <TextField label={say('with')} value={rule.replace} onChange={(replace) => change({ replace })} />
        <Choice label={say('where')} options={languages} value={language} onChange={setLanguage} />
        <div className="replace-choices">
          <CheckBox isSelected={rule.wholeWords} onChange={(wholeWords) => change({ wholeWords })}>
            {say('whole')}
          </CheckBox>
          <CheckBox isSelected={rule.matchCase} onChange={(matchCase) => change({ matchCase })}>
            {say('case')}
          </CheckBox>
        </div>
      </div>
      {error && <FailureBanner failure={error} />}
      <JobState job={job} label={say('running')} />
      {replaced && <ReplacedBanner replaced={replaced} isCancelled={job.isCancelled} />}
      {data && !job.isRunning && !replaced && <FoundPlaces found={data} replace={rule.replace} left={left} onLeft={setLeft} />}
    </Dialog>
  );
}

/** The places that are not left out, as the host wants them. */
function chosenOf(found: Found, left: ReadonlySet<string>): CallInput<'replace.start'>['chosen'] {
  return found.flatMap((one) => {
    const places = one.places.filter(({ index }) => !left.has(placeKey(one.unit, index)));
    return places.length === 0 ? [] : [{ ...one, places }];
  });
}

interface ReplacedBannerProps {
  readonly replaced: NonNullable<CallOutput<'replace.result'>>;
  readonly isCancelled: boolean;
}

function ReplacedBanner({ replaced: { places, units, left, means }, isCancelled }: ReplacedBannerProps) {
  const say = useWords(replaceWords);
  const meaning = meaningSentence(means, useWords(chapterWords));
  return (
    <>
      <Banner kind={isCancelled ? 'care' : 'done'}>
        {isCancelled && say('cancelled')} {say('done', { places, units })} {meaning}
      </Banner>
      {left.length > 0 && <Banner kind="care">{say('left', { titles: left.join(', ') })}</Banner>}
    </>
  );
}
