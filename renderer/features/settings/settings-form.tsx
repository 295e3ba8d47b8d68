import type { CallOutput } from '../../../shared/api/contract.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';
import { useWords } from '../../words/use-words.ts';
import { Drafts } from '../drafts/draft-shelf.ts';
import { useDocumentForm } from '../drafts/use-document-form.tsx';
import { LanguagesSection } from './languages-section.tsx';
import { LogoField } from './logo-field.tsx';
import { isColour, LookSection } from './look-section.tsx';
import { isWebsite, PlaceSection } from './place-section.tsx';
import { settingsWords } from './words.ts';

const DRAFTS = new Drafts<WorkspaceSettings>();

interface SettingsFormProps {
  readonly read: CallOutput<'settings.read'>;
  /** The section that an address leads to. */
  readonly sought: string | undefined;
}

/** What holds for the folder, and so for everybody who works on it. */
export function SettingsForm({ read, sought }: SettingsFormProps) {
  const say = useWords(settingsWords);
  const form = useDocumentForm<WorkspaceSettings>({
    drafts: DRAFTS,
    read: read.settings,
    thing: { kind: 'settings' },
    route: { room: 'settings' },
    isValid,
    save: async (client, { value, ...order }) => client('settings.save', { settings: value, ...order }),
    toldOf: () => ({ text: say('saved') }),
  });
  const { value: settings, change, amend } = form;
  return (
    <>
      {form.left}
      <PlaceSection settings={settings} onChange={change} />
      <LookSection settings={settings} onChange={change} />
      <LogoField logo={settings.look.logo} onChange={(logo) => amend((now) => ({ ...now, look: { ...now.look, logo } }))} />
      <LanguagesSection settings={settings} onChange={change} isSought={sought === 'languages'} />
      {form.saveBar}
    </>
  );
}

function isValid({ place, look }: WorkspaceSettings): boolean {
  return place.name.trim() !== '' && isWebsite(place.website ?? '') && isColour(look.primary) && isColour(look.accent);
}
