import { hrefOf } from '../../app/route.ts';
import { useCall } from '../../app/session/use-call.ts';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../words/use-words.ts';
import { offersWords } from './words.ts';

interface RunByFieldProps {
  readonly contact: string | undefined;
  readonly onChange: (contact: string | undefined) => void;
}

const NONE = '';

/** The contact that runs an offer: its phone and mail are printed with it, and change with it. */
export function RunByField({ contact, onChange }: RunByFieldProps) {
  const say = useWords(offersWords);
  const { data } = useCall('contact.list', {});
  const lines = (data?.lines ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
  const isMissing = contact !== undefined && data !== undefined && !lines.some(({ id }) => id === contact);
  const options = [
    { value: NONE, text: say('contact.none') },
    ...(isMissing ? [{ value: contact, text: contact }] : []),
    ...lines.map(({ id, name, note }) => ({ value: id, text: name, lang: 'de', ...(note === null ? {} : { note }) })),
  ];
  return (
    <div className="form-stack">
      <Choice label={say('contact')} options={options} value={contact ?? NONE} onChange={(id) => onChange(id === NONE ? undefined : id)} />
      {isMissing && <p className="field-problem">{say('contact.missing', { id: contact })}</p>}
      {contact !== undefined && !isMissing && (
        <p className="small">
          <a href={hrefOf({ room: 'contacts', contact })}>{say('contact.open')}</a>
        </p>
      )}
    </div>
  );
}
