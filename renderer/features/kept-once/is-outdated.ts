import { isEqual } from '../../../shared/workspace/documents/keep-form.ts';

/** Whether what lies in the folder is no longer what a draft began with. */
export function isOutdated<Value>(base: Value | null, present: Value | undefined): boolean {
  return base !== null && present !== undefined && !isEqual(base, present);
}
