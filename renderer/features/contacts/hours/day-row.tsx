import { ChevronDown, Coffee, Copy } from 'lucide-react';
import { useId } from 'react';
import { withBreak, WORKDAYS } from '../../../../shared/model/change-hours.ts';
import type { DayHours, Weekday } from '../../../../shared/model/opening-hours.ts';
import { WEEKDAYS } from '../../../../shared/model/opening-hours.ts';
import { IconButton } from '../../../ui/button.tsx';
import type { MenuEntry } from '../../../ui/menu.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { useWords } from '../../../words/use-words.ts';
import { DayBar } from './day-bar.tsx';
import { HoursField } from './hours-field.tsx';
import { useDayName } from './use-day-name.ts';
import { hoursWords } from './words.ts';

interface DayRowProps {
  readonly day: Weekday;
  readonly hours: DayHours | undefined;
  readonly showAll: boolean;
  readonly onChange: (hours: DayHours | null) => void;
  readonly onCopy: (to: readonly Weekday[]) => void;
  readonly onEnter: () => void;
}

/** One weekday: its hours as text and as a bar, and what can be done with them by one click. */
export function DayRow({ day, hours, showAll, onChange, onCopy, onEnter }: DayRowProps) {
  const say = useWords(hoursWords);
  const nameOf = useDayName();
  const name = nameOf(day);
  const nameId = useId();
  const slots = Array.isArray(hours) ? hours : [];
  const divided = withBreak(slots);
  return (
    <div className="day-row" role="group" aria-labelledby={nameId} data-day={day}>
      <span className="day-name" id={nameId}>
        {name}
      </span>
      <div className="day-hours">
        <HoursField
          label={say('hours-of', { day: name })}
          labelHidden
          value={hours}
          showAll={showAll}
          onChange={onChange}
          onEnter={onEnter}
        />
        <DayBar hours={hours} />
      </div>
      <div className="day-tools">
        <Menu
          label={say('kind-of', { day: name })}
          button={<IconButton size="small" icon={ChevronDown} label={say('kind-of', { day: name })} />}
          entries={kinds(say, onChange, slots)}
        />
        <IconButton
          size="small"
          icon={Coffee}
          label={say('break-of', { day: name })}
          isDisabled={divided === null}
          onPress={() => divided && onChange([...divided])}
        />
        <Menu
          label={say('copy-of', { day: name })}
          button={<IconButton size="small" icon={Copy} label={say('copy-of', { day: name })} isDisabled={hours === undefined} />}
          entries={targets(day, say, nameOf, onCopy)}
        />
      </div>
    </div>
  );
}

type SayHours = ReturnType<typeof useWords<keyof typeof hoursWords.de>>;

function kinds(say: SayHours, onChange: DayRowProps['onChange'], slots: readonly { from: string; to: string }[]): readonly MenuEntry[] {
  const entry = (id: string, text: string, hours: DayHours | null, more: Partial<MenuEntry> = {}): MenuEntry => ({
    id,
    text,
    onAction: () => onChange(hours),
    ...more,
  });
  return [
    entry('morning', say('kind.morning'), [{ from: '08:00', to: '12:00' }]),
    entry('office', say('kind.office'), [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '16:00' },
    ]),
    ...(slots.length > 0
      ? [
          entry(
            'appointment',
            say('kind.slots-by-appointment'),
            slots.map(({ from, to }) => ({ from, to, byAppointment: true })),
          ),
        ]
      : []),
    entry('by-appointment', say('kind.by-appointment'), 'by-appointment', { separated: true }),
    entry('closed', say('kind.closed'), 'closed'),
    entry('all-day', say('kind.all-day'), 'all-day'),
    entry('none', say('kind.none'), null, { separated: true, note: say('kind.none.note') }),
  ];
}

/** Where the hours of a day can be copied: the usual groups, then single days. */
function targets(day: Weekday, say: SayHours, nameOf: (day: Weekday) => string, onCopy: DayRowProps['onCopy']): readonly MenuEntry[] {
  const others = WEEKDAYS.filter((other) => other !== day);
  const groups: readonly [string, string, readonly Weekday[]][] = [
    ['workdays', say('copy.workdays'), WORKDAYS],
    ['all', say('copy.all'), WEEKDAYS],
  ];
  return [
    ...groups.map(([id, text, to]): MenuEntry => ({ id, text, onAction: () => onCopy(to.filter((one) => one !== day)) })),
    ...others.map((other, index): MenuEntry => ({
      id: other,
      text: nameOf(other),
      separated: index === 0,
      onAction: () => onCopy([other]),
    })),
  ];
}
