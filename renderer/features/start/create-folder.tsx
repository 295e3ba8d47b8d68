import { useState } from 'react';
import type { CallInput } from '../../../shared/api/contract.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';
import { useDone } from '../../app/session/use-call.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { ChosenPicture } from '../../ui/picture-field.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../words/use-words.ts';
import { LanguagesSection } from '../settings/languages-section.tsx';
import { isColour } from '../settings/look-section.tsx';
import { isWebsite, PlaceSection } from '../settings/place-section.tsx';
import { LookStep } from './look-step.tsx';
import { StepList } from './step-list.tsx';
import { useNewPlace, WhereStep } from './where-step.tsx';
import { startWords } from './words.ts';

const STEPS = ['place', 'look', 'languages', 'where'] as const;

const BLANK: WorkspaceSettings = {
  mappe: 'workspace',
  version: 1,
  place: { name: '' },
  sourceLanguage: 'de',
  languages: [],
  look: { primary: '#1f4e79', accent: '#c8702a' },
};

/** A folder of one's own in four steps; nothing is written before the last one. */
export function CreateFolder() {
  const say = useWords(startWords);
  const [settings, setSettings] = useState(BLANK);
  const [logo, setLogo] = useState<ChosenPicture | null>(null);
  const [at, setAt] = useState(0);
  const { form, isRefused, refuse, forget } = useRefusal();
  const where = useNewPlace(settings.place.name);
  const create = useDone(async (client, order: CallInput<'folder.create'>) => {
    const { path } = await client('folder.create', order);
    return client('folder.open', { path });
  });
  const step = STEPS[at] ?? 'place';
  const isReady = {
    place: settings.place.name.trim() !== '' && isWebsite(settings.place.website ?? ''),
    look: isColour(settings.look.primary) && isColour(settings.look.accent),
    languages: true,
    where: where.parent !== null && where.isNamed,
  };
  const finish = (): void => {
    if (where.parent === null) return;
    create.mutate({ parent: where.parent, name: where.name, settings, logo });
  };
  const isLast = at === STEPS.length - 1;
  const isPending = create.isPending || create.isSuccess;
  return (
    <form
      ref={form}
      className="start-panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending) return;
        if (!isReady[step]) return refuse();
        forget();
        if (isLast) finish();
        else setAt(at + 1);
      }}
    >
      <StepList label={say('steps')} steps={STEPS.map((name) => say(`step.${name}`))} at={at} onStep={setAt} />
      {step === 'place' && <PlaceSection settings={settings} onChange={setSettings} isBlank={settings === BLANK && !isRefused} />}
      {step === 'look' && <LookStep settings={settings} onChange={setSettings} logo={logo} onLogo={setLogo} />}
      {step === 'languages' && <LanguagesSection settings={settings} onChange={setSettings} isNew />}
      {step === 'where' && <WhereStep where={where} isRefused={isRefused} />}
      {create.error && <FailureBanner failure={create.error} />}
      <div className="start-foot">
        {at > 0 && <Button onPress={() => setAt(at - 1)}>{say('back')}</Button>}
        <Button kind="primary" type="submit" isPending={isPending}>
          {say(isLast ? 'create.do' : 'next')}
        </Button>
      </div>
    </form>
  );
}
