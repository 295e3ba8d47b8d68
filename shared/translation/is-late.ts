import type { IsoDate } from '../model/chapter.ts';

/** Whether something is given out, was wanted by a day that is past, and is not done. A day itself is not past. */
export function isLate(givenOut: { readonly due?: IsoDate | null } | null | undefined, isOpen: boolean, today: IsoDate): boolean {
  return isOpen && typeof givenOut?.due === 'string' && givenOut.due < today;
}
