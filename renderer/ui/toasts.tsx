import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import type { QueuedToast } from 'react-aria-components';
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

const queue = new ToastQueue<Message>({ maxVisibleToasts: 1 });
/** What is told or waits to be told again, by its key in the queue. */
const told = new Map<string, Message>();

/** Tells above the room what has happened. For what is wrong in the room itself, a `Banner` belongs there. */
export function tell(message: Message): void {
  tellUntil(message);
}

/** The same; returns how to take it back once nobody needs to be told any more. */
export function tellUntil(message: Message): () => void {
  // What stays waits beneath what comes, unless it says the same; what passes is past.
  for (const [key, former] of told) if (!stays(former) || former.text === message.text) queue.close(key);
  const key = queue.add(message, { onClose: () => told.delete(key), ...(stays(message) ? {} : { timeout: PASSING }) });
  told.set(key, message);
  return () => queue.close(key);
}

function stays({ kind, action }: Message): boolean {
  return kind === 'wrong' || action !== undefined;
}

export function Toasts() {
  const say = useWords(uiWords);
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={say('messages')}>
      {({ toast }) => <ToldMessage toast={toast} />}
    </ToastRegion>
  );
}

function ToldMessage({ toast }: { readonly toast: QueuedToast<Message> }) {
  const say = useWords(uiWords);
  const { kind, text, note, action } = toast.content;
  const Icon = ICONS[kind];
  return (
    <Toast toast={toast} className={`toast toast-${kind}`}>
      <Icon size={16} aria-hidden="true" />
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
}
