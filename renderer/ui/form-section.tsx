import type { ReactNode } from 'react';
import './form.css';

interface FormSectionProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** Fields that belong together, under their heading. */
export function FormSection({ title, note, children }: FormSectionProps) {
  return (
    <fieldset className="form-section">
      <legend>{title}</legend>
      {note !== undefined && <p className="quiet small">{note}</p>}
      {children}
    </fieldset>
  );
}
