import { useCallback } from 'react';
import { checkedToday } from '../../../shared/app/checked-today.ts';
import { today } from '../../../shared/app/today.ts';
import { usePreferences } from '../../app/preferences/use-preferences.tsx';
import { useCall } from '../../app/session/use-call.ts';
import type { Kept } from './kept-kind.ts';

/** Who writes something down for the first time has just asked: it counts as checked today, unless the form says when it was. */
export function useFirstChecked<Value extends Kept>(): (value: Value) => Value {
  const { preferences } = usePreferences();
  const { data: about } = useCall('app.about', {});
  const by = preferences.name || (about?.account ?? '');
  return useCallback(
    (value) => (value.checked !== undefined || by === '' ? value : { ...value, checked: checkedToday(undefined, by, today()) }),
    [by],
  );
}
