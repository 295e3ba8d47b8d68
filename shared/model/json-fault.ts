/** Why a text is not JSON; the words for it are in `messages/`. */
export type JsonFault =
  | 'empty'
  | 'unexpected-end'
  | 'value-expected'
  | 'key-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'trailing-comma'
  | 'text-after-end'
  | 'line-break-in-text'
  | 'control-character'
  | 'bad-escape'
  | 'bad-number'
  | 'single-quotes'
  | 'comment'
  | 'too-deep'
  | 'reserved-key';
