import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import { Button, IconButton } from './button.tsx';
import { uiWords } from './words.ts';
import './toasts.css';

export interface Message {
  readonly kind: 'done' | 'note' | 'wrong';
  readonly text: string;
  /** What more there is to say, in one sentence. */
  readonly note?: string;
  readonly action?: { readonly text: string; readonly onAction: () => void };
}

const ICONS = { done: CircleCheck, note: Info, wrong: TriangleAlert } as const;
/** Milliseconds; what went wrong, or offers something to do, stays until it is closed. */
const PASSING = 6000;

const queue = new ToastQueue<Message>({ maxVisibleToasts: 3 });

/** Tells at the edge of the window what has happened. For what is wrong in the room itself, a `Banner` belongs there. */
export function tell(message: Message): void {
  tellUntil(message);
}

/** The same; returns how to take it back once nobody needs to be told any more. */
export function tellUntil(message: Message): () => void {
  const stays = message.kind === 'wrong' || message.action !== undefined;
  const key = queue.add(message, stays ? {} : { timeout: PASSING });
  return () => queue.close(key);
}

export function Toasts() {
  const say = useWords(uiWords);
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={say('messages')}>
      {({ toast }) => {
        const { kind, text, note, action } = toast.content;
        const Icon = ICONS[kind];
        return (
          <Toast toast={toast} className={`toast toast-${kind}`}>
            <Icon size={18} aria-hidden="true" />
            <ToastContent className="toast-text">
              <Text slot="title">{text}</Text>
              {note !== undefined && <Text slot="description">{note}</Text>}
            </ToastContent>
            {action && (
              <Button
                size="small"
                onPress={() => {
                  action.onAction();
                  queue.close(toast.key);
                }}
              >
                {action.text}
              </Button>
            )}
            <IconButton slot="close" icon={X} label={say('dismiss')} size="small" />
          </Toast>
        );
      }}
    </ToastRegion>
  );
}
