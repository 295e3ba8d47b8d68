import { useState } from 'react';
import type { TextFieldProps } from '../../ui/field.tsx';
import { TextField } from '../../ui/field.tsx';

interface CheckedFieldProps extends Omit<TextFieldProps, 'value' | 'problem'> {
  readonly value: string;
  /** What is wrong with the value, in words; null when it can be kept. */
  readonly check: (value: string) => string | null;
  /** Shows what is wrong also before the field was left. */
  readonly showAll: boolean;
}

/** A field whose value has a form. What is wrong is said when it is left, not while it is typed. */
export function CheckedField({ value, check, showAll, onBlur, ...rest }: CheckedFieldProps) {
  const [left, setLeft] = useState(false);
  return (
    <TextField
      {...rest}
      value={value}
      problem={left || showAll ? check(value) : null}
      onFocus={() => setLeft(false)}
      onBlur={(event) => {
        setLeft(value !== '');
        onBlur?.(event);
      }}
    />
  );
}
