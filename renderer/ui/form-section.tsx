import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import './form.css';

interface FormSectionProps {
  readonly title: string;
  readonly note?: string;
  /** An address led here and not to the beginning of the room. */
  readonly isSought?: boolean;
  readonly children: ReactNode;
}

/** Fields that belong together, under their heading. */
export function FormSection({ title, note, isSought = false, children }: FormSectionProps) {
  const section = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (!isSought) return;
    section.current?.scrollIntoView();
    section.current?.focus({ preventScroll: true });
  }, [isSought]);
  return (
    <fieldset ref={section} className="form-section" tabIndex={isSought ? -1 : undefined}>
      <legend>{title}</legend>
      {note !== undefined && <p className="quiet small">{note}</p>}
      {children}
    </fieldset>
  );
}
