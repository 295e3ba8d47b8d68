import type { Editor } from '@tiptap/react';

export interface QuestionProps {
  readonly editor: Editor;
  /** Where the thing stands that is to be changed; null for a new one. */
  readonly at: number | null;
  readonly onClose: () => void;
}
