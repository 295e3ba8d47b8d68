import { replaceEqualDeep } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { useHost } from '../../app/session/client-context.ts';

export type Checked = CallOutput<'chapter.check'>;

const NONE = { languages: 0, paragraphs: 0 };
const NOTHING: Checked = { problems: [], means: { outdated: NONE, missing: NONE } };

/** What is wrong with a text that is being written, and what saving it would mean. Keeps the last answer while it asks. */
export function useChecked(id: string, markdown: string | null): Checked {
  const { client } = useHost();
  const [checked, setChecked] = useState(NOTHING);
  useEffect(() => {
    if (markdown === null) return;
    let isCurrent = true;
    // Where the host cannot be reached, saving says so; here the last answer stays.
    client('chapter.check', { id, markdown }).then(
      (answer) => isCurrent && setChecked((before) => replaceEqualDeep(before, answer)),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [client, id, markdown]);
  return checked;
}
