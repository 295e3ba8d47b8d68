import type { Edition } from '../../../../shared/model/edition.ts';

/** Every section of the form shows a part of the edition and hands back the whole, changed. */
export interface SectionProps {
  readonly edition: Edition;
  readonly onChange: (edition: Edition) => void;
}
