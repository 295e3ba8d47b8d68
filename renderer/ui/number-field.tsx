import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField as AriaNumberField } from 'react-aria-components';
import './field.css';
import './number-field.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A small whole number, typed or stepped. */
export function NumberField({ label, value, min, max, onChange }: NumberFieldProps) {
  return (
    <AriaNumberField
      className="field number-field"
      value={value}
      minValue={min}
      maxValue={max}
      onChange={(next) => onChange(Number.isNaN(next) ? min : next)}
    >
      <Label className="field-label">{label}</Label>
      <Group className="number-group">
        <Button slot="decrement" className="number-step">
          <Minus size={15} aria-hidden="true" />
        </Button>
        <Input className="input number-input" />
        <Button slot="increment" className="number-step">
          <Plus size={15} aria-hidden="true" />
        </Button>
      </Group>
    </AriaNumberField>
  );
}
