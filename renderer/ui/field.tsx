import type { KeyboardEvent, ReactNode } from 'react';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { FieldError, Input, Label, Text, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import './field.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'onKeyDown'> {
  /** Stands above the field. For a field whose meaning the place makes plain, give `aria-label` instead. */
  readonly label?: string;
  /** One sentence below the field. */
  readonly note?: ReactNode;
  /** What is wrong with the value and what to do; shows the field as wrong. */
  readonly problem?: string | null;
  readonly placeholder?: string;
  /** Lines: more than one makes it a text area that grows with its text. */
  readonly lines?: number;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** As the browser has it: React Aria's own keeps every key to itself, Escape in a dialog and Ctrl+S among them. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A field with its label, its note and what is wrong with it. */
export function TextField({ label, note, problem, placeholder, lines = 1, lang, dir, onKeyDown, ...rest }: TextFieldProps) {
  const shared = { placeholder, lang, dir, onKeyDown, spellCheck: lang !== undefined };
  return (
    <AriaTextField {...rest} isInvalid={problem !== undefined && problem !== null} className="field">
      {label !== undefined && <Label className="field-label">{label}</Label>}
      {lines > 1 ? <AriaTextArea {...shared} rows={lines} className="input input-area" /> : <Input {...shared} className="input" />}
      {note !== undefined && (
        <Text slot="description" className="field-note">
          {note}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  );
}
