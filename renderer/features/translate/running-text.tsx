import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Inline } from '../../../shared/model/inline.ts';
import { chipKey } from '../../../shared/translation/chips-of.ts';
import type { Chip } from '../../../shared/translation/chips-of.ts';
import { termFinder } from '../../../shared/translation/find-terms.ts';
import type { Piece } from './field/pieces.ts';
import { PieceMark } from './piece-mark.tsx';

interface RunningTextProps {
  readonly inlines: readonly Inline[];
  readonly pieces: readonly Piece[];
  readonly chipNames: Readonly<Record<string, string>>;
  /** Puts a piece into the field; without it the text is there to be read. */
  readonly onPiece?: (piece: Piece) => void;
}

/** Text of a segment as it reads, its chips and agreed words marked. */
export function RunningText(props: RunningTextProps): ReactNode {
  return props.inlines.map((inline, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a text has no other names for its parts, and is drawn anew as a whole
    <Fragment key={index}>
      <One {...props} inline={inline} />
    </Fragment>
  ));
}

function One({ inline, ...props }: RunningTextProps & { readonly inline: Inline }): ReactNode {
  switch (inline.type) {
    case 'text':
      return <Words {...props} text={inline.text} />;
    case 'code':
      return <code>{inline.text}</code>;
    case 'break':
      return <br />;
    case 'strong':
      return (
        <strong>
          <RunningText {...props} inlines={inline.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <RunningText {...props} inlines={inline.children} />
        </em>
      );
    case 'strikethrough':
      return (
        <s>
          <RunningText {...props} inlines={inline.children} />
        </s>
      );
    case 'fact':
      return <Solid {...props} chip={{ kind: 'fact', path: inline.path }} />;
    case 'image':
      return <Solid {...props} chip={{ kind: 'image', source: inline.source }} />;
    case 'html':
      return <Solid {...props} chip={{ kind: 'html', text: inline.text }} />;
    case 'link': {
      const key = chipKey({ kind: 'link', target: inline.target, title: inline.title });
      const piece = props.pieces.find((one) => one.key === key);
      return (
        <span className="chip-link" title={props.chipNames[key]}>
          {piece && <PieceMark piece={piece} {...(props.onPiece ? { onPiece: props.onPiece } : {})} />}
          <RunningText {...props} inlines={inline.children} />
        </span>
      );
    }
  }
}

/** A chip without words of its own. */
function Solid({ chip, pieces, chipNames, onPiece }: Omit<RunningTextProps, 'inlines'> & { readonly chip: Chip }): ReactNode {
  const key = chipKey(chip);
  const piece = pieces.find((one) => one.key === key);
  return (
    <span className={`chip chip-${chip.kind}`} dir="auto">
      {piece && <PieceMark piece={piece} {...(onPiece ? { onPiece } : {})} />}
      <span className="chip-name">{chipNames[key] ?? key}</span>
    </span>
  );
}

/** A longer word may be alone in its line, and its number in the next. */
const LONG_WORD = 24;

function Words({ text, pieces, onPiece }: Omit<RunningTextProps, 'inlines'> & { readonly text: string }): ReactNode {
  const found = termFinder(pieces.flatMap((piece) => (piece.kind === 'term' ? [piece.term] : [])))(text);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, term } of found) {
    const piece = pieces.find((one) => one.key === `term:${term.term}`);
    const lastWord = Math.max(start, text.lastIndexOf(' ', end - 1) + 1);
    parts.push(
      text.slice(at, start),
      <span key={start} className="agreed-word" title={term.explanation}>
        {text.slice(start, lastWord)}
        <span className={end - lastWord > LONG_WORD ? undefined : 'with-number'}>
          {text.slice(lastWord, end)}
          {piece && <PieceMark piece={piece} {...(onPiece ? { onPiece } : {})} />}
        </span>
      </span>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
