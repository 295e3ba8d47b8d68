import type { Weekday } from '../../../../shared/model/opening-hours.ts';
import { weekdayName } from '../../../../shared/publishing/facts/weekday-names.ts';
import { useInterfaceLanguage } from '../../../words/use-words.ts';

/** Names of weekdays in the language of the interface. */
export function useDayName(): (day: Weekday) => string {
  const language = useInterfaceLanguage();
  return (day) => weekdayName(day, language);
}
