import { useState } from 'react';
import { isPortableName } from '../../../shared/ports/check-path.ts';
import { useCall } from '../../app/session/use-call.ts';
import { TextField } from '../../ui/field.tsx';
import { FormSection } from '../../ui/form-section.tsx';
import { useWords } from '../../words/use-words.ts';
import { FolderField } from './folder-field.tsx';
import { pathBelow } from './name-of-path.ts';
import { startWords } from './words.ts';

/** Where a new folder goes, and what it is called there. */
export interface NewPlace {
  readonly parent: string | null;
  readonly name: string;
  /** Whether a folder can have that name. */
  readonly isNamed: boolean;
  readonly change: (part: { readonly parent?: string; readonly name?: string }) => void;
}

/** Proposes the user's documents and a name after the place, until somebody says otherwise. */
export function useNewPlace(place: string): NewPlace {
  const { data } = useCall('folder.browse', { path: null });
  const [chosen, setChosen] = useState<{ readonly parent?: string; readonly name?: string }>({});
  const name = (chosen.name ?? `Mappe ${place.trim()}`.replaceAll(/[/\\:*?"<>|]/g, ' ')).trim();
  return {
    parent: chosen.parent ?? data?.path ?? null,
    name,
    isNamed: isPortableName(name.normalize('NFC')) && !name.includes('/') && !name.startsWith('.'),
    change: (part) => setChosen((before) => ({ ...before, ...part })),
  };
}

interface WhereStepProps {
  readonly where: NewPlace;
  /** Somebody wanted to go on: what is missing is wrong. */
  readonly isRefused: boolean;
}

export function WhereStep({ where, isRefused }: WhereStepProps) {
  const say = useWords(startWords);
  const { parent, name, isNamed, change } = where;
  return (
    <FormSection title={say('step.where')} note={say('where.note')}>
      <TextField
        label={say('where.name')}
        value={name}
        onChange={(next) => change({ name: next })}
        problem={isNamed ? null : say('where.name.wrong')}
      />
      <FolderField
        label={say('where.parent')}
        purpose="create"
        value={parent}
        onChange={(next) => change({ parent: next })}
        problem={isRefused && parent === null ? say('where.parent.missing') : null}
      />
      {parent !== null && isNamed && <p className="quiet small">{say('where.result', { path: pathBelow(parent, name) })}</p>}
    </FormSection>
  );
}
