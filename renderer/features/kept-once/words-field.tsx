import { useState } from 'react';
import { TextField } from '../../ui/field.tsx';

interface WordsFieldProps {
  readonly label: string;
  readonly note: string;
  readonly value: readonly string[];
  readonly onChange: (words: string[]) => void;
}

/** Keywords, separated by commas. */
export function WordsField({ label, note, value, onChange }: WordsFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      note={note}
      lang="de"
      value={typed ?? value.join(', ')}
      onChange={(text) => {
        setTyped(text);
        onChange([
          ...new Set(
            text
              .split(',')
              .map((word) => word.trim())
              .filter((word) => word !== ''),
          ),
        ]);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
