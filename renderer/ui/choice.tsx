import { Check, ChevronDown } from 'lucide-react';
import type { Key } from 'react-aria-components';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components';
import './field.css';
import './choice.css';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** Quietly beside it: the language's own name. */
  readonly note?: string;
  readonly lang?: string;
}

export interface ChoiceProps<Value extends string> {
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | null;
  readonly placeholder?: string;
  /** One sentence below. */
  readonly hint?: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of a few, from a list that opens. */
export function Choice<Value extends string>({ label, options, value, placeholder, hint, onChange, ...rest }: ChoiceProps<Value>) {
  const choose = (key: Key | null): void => {
    const found = options.find((option) => option.value === key);
    if (found) onChange(found.value);
  };
  return (
    <Select {...rest} className="field" value={value} onChange={choose} placeholder={placeholder ?? ''}>
      {label !== undefined && <Label className="field-label">{label}</Label>}
      <Button className="input choice-button">
        <SelectValue className="choice-value" />
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      {hint !== undefined && (
        <Text slot="description" className="field-note">
          {hint}
        </Text>
      )}
      <Popover className="popover choice-popover" offset={4}>
        <ListBox className="list-box" items={options}>
          {({ value: id, text, note, lang }) => (
            <ListBoxItem id={id} textValue={text} className="list-item">
              <span className="list-item-text">
                {text}
                {note !== undefined && (
                  <span className="list-item-note" lang={lang}>
                    {note}
                  </span>
                )}
              </span>
              <Check size={16} aria-hidden="true" className="list-item-check" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
