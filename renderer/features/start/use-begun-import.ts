import { useCallback, useState } from 'react';

/** The import that was begun last and whose report nobody has put away: whoever went elsewhere meanwhile finds it again. */
let begun: string | null = null;

/** Its folder is opened: the report is read. */
export function forgetImport(): void {
  begun = null;
}

export function useBegunImport(): readonly [job: string | null, begin: (job: string | null) => void] {
  const [job, setJob] = useState(begun);
  const begin = useCallback((next: string | null): void => {
    begun = next;
    setJob(next);
  }, []);
  return [job, begin];
}
