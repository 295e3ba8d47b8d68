import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight, X } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import { uiWords } from './words.ts';
import './field.css';
import './date-field.css';

interface DateFieldProps {
  readonly label: string;
  readonly note?: string;
  /** What is wrong with the day, in one sentence. */
  readonly problem?: string | null;
  /** "2026-03-01"; null when there is none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A day: typed in the order of the interface's language, or picked from a calendar. */
export function DateField({ label, note, problem = null, value, onChange }: DateFieldProps) {
  const say = useWords(uiWords);
  return (
    <DatePicker
      className="field"
      shouldForceLeadingZeros
      isInvalid={problem !== null}
      value={value === null ? null : parseDate(value)}
      onChange={(day) => onChange(day?.toString() ?? null)}
    >
      <Label className="field-label">{label}</Label>
      <Group className="input date-group">
        <DateInput className="date-input">{(segment) => <DateSegment segment={segment} className="date-segment" />}</DateInput>
        {value !== null && (
          <Button slot={null} className="date-button" aria-label={say('date.clear')} onPress={() => onChange(null)}>
            <X size={15} aria-hidden="true" />
          </Button>
        )}
        <Button className="date-button">
          <CalendarDays size={16} aria-hidden="true" />
        </Button>
      </Group>
      {note !== undefined && (
        <Text slot="description" className="field-note">
          {note}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
      <Popover className="popover" offset={4}>
        <Dialog className="calendar-dialog">
          <Calendar>
            <header className="calendar-head">
              <Button slot="previous" className="date-button">
                <ChevronLeft size={17} aria-hidden="true" />
              </Button>
              <Heading className="calendar-month" />
              <Button slot="next" className="date-button">
                <ChevronRight size={17} aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid className="calendar-grid">{(date) => <CalendarCell date={date} className="calendar-cell" />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
