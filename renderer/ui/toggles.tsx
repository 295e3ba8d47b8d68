import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Key } from 'react-aria-components';
import { Checkbox as AriaCheckbox, Label, Radio, RadioGroup, Switch as AriaSwitch } from 'react-aria-components';
import './field.css';
import './toggles.css';

interface ToggleProps {
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly isIndeterminate?: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly 'aria-label'?: string;
  readonly children?: ReactNode;
}

export function CheckBox({ children, ...rest }: ToggleProps) {
  return (
    <AriaCheckbox {...rest} className="toggle">
      {({ isIndeterminate }) => (
        <>
          <span className="check-box" aria-hidden="true">
            {isIndeterminate ? <Minus size={14} /> : <Check size={14} />}
          </span>
          {children !== undefined && <span>{children}</span>}
        </>
      )}
    </AriaCheckbox>
  );
}

export function Switch({ children, isSelected, isDisabled, onChange }: Omit<ToggleProps, 'isIndeterminate'>) {
  return (
    <AriaSwitch isSelected={isSelected} isDisabled={isDisabled ?? false} onChange={onChange} className="toggle">
      <span className="switch-track" aria-hidden="true">
        <span className="switch-knob" />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}

export interface SegmentedProps<Value extends string> {
  /** Stands above, or is read out alone with `labelHidden`. */
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of two to five, all in sight. */
export function Segmented<Value extends string>({ label, labelHidden = false, options, value, onChange }: SegmentedProps<Value>) {
  const choose = (key: Key): void => {
    const found = options.find((option) => option.value === key);
    if (found) onChange(found.value);
  };
  return (
    <RadioGroup
      className="field segmented-group"
      value={value}
      onChange={choose}
      orientation="horizontal"
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {!labelHidden && <Label className="field-label">{label}</Label>}
      <div className="segmented">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="segment">
            {option.text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
