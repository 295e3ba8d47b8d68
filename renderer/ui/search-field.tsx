import { Search, X } from 'lucide-react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import { uiWords } from './words.ts';
import './field.css';
import './search-field.css';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  /** Neither is given within an `Autocomplete`, which holds the text. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly autoFocus?: boolean;
  /** Enter. */
  readonly onSubmit?: () => void;
}

/** Narrows a list as one types; Escape empties it. */
export function SearchField({ label, placeholder, ...rest }: SearchFieldProps) {
  const say = useWords(uiWords);
  return (
    <AriaSearchField {...rest} aria-label={label} className="search-field">
      <Search size={16} aria-hidden="true" />
      <Input className="input" placeholder={placeholder ?? label} />
      <Button className="search-clear" aria-label={say('clear')}>
        <X size={14} aria-hidden="true" />
      </Button>
    </AriaSearchField>
  );
}
