import { CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import { useRef } from 'react';
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
import { useRoomOfMessage } from './use-room-of-message.ts';
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
/** Milliseconds for which a message is told that passes; what went wrong, or offers something to do, stays until it is closed. */
const PASSING = 6000;
/** Milliseconds after which it has been read, and passes as soon as there is another. */
const READING = 3000;

const queue = new ToastQueue<Message>({ maxVisibleToasts: 1 });
/** What is told, or stays beneath what is, with its key in the queue. */
const told = new Map<Message, string>();
/** What comes after the message that passes, in the order in which it happened. */
const waiting: Message[] = [];
/** The message in sight, if it passes. */
let passing: { readonly message: Message; isRead: boolean } | null = null;

/** Tells above the room what has happened. For what is wrong in the room itself, a `Banner` belongs there. */
export function tell(message: Message): void {
  tellUntil(message);
}

/** The same; returns how to take it back once nobody needs to be told any more. */
export function tellUntil(message: Message): () => void {
  for (const former of [...told.keys(), ...waiting]) if (former.text === message.text) takeBack(former);
  waiting.push(message);
  tellNext();
  return () => takeBack(message);
}

function takeBack(message: Message): void {
  const place = waiting.indexOf(message);
  if (place !== -1) waiting.splice(place, 1);
  const key = told.get(message);
  if (key !== undefined) queue.close(key);
}

/** Tells what waits, unless somebody may still be reading what makes way for it. What stays is told again when what came after it is over. */
function tellNext(): void {
  const former = passing;
  if (former !== null && (!former.isRead || isPointedAt())) return;
  const message = waiting.shift();
  if (message === undefined) return;
  passing = stays(message) ? null : beginsToPass(message);
  const key = queue.add(message, { onClose: () => isOver(message), ...(stays(message) ? {} : { timeout: PASSING }) });
  told.set(message, key);
  if (former !== null) takeBack(former.message);
  tellNext();
}

function beginsToPass(message: Message): typeof passing {
  const begun = { message, isRead: false };
  setTimeout(() => {
    begun.isRead = true;
    tellNext();
  }, READING);
  return begun;
}

function isOver(message: Message): void {
  told.delete(message);
  if (passing?.message !== message) return;
  passing = null;
  // The queue is still about to take that one out.
  queueMicrotask(tellNext);
}

/** Its time stands still then, and goes on afterwards. */
function isPointedAt(): boolean {
  return document.querySelector('.toasts:is(:hover, :focus-within)') !== null;
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
  const frame = useRef<HTMLDivElement>(null);
  useRoomOfMessage(frame);
  return (
    <Toast ref={frame} toast={toast} className={`toast toast-${kind}`}>
      <Icon size={16} aria-hidden="true" />
      <ToastContent className="toast-text">
        <Text slot="title">{text}</Text> {note !== undefined && <Text slot="description">{note}</Text>}
      </ToastContent>
      {action && (
        <Button
          size="small"
          onPress={() => {
            action.onAction();
            takeBack(toast.content);
          }}
        >
          {action.text}
        </Button>
      )}
      <IconButton slot="close" icon={X} label={say('dismiss')} size="small" />
    </Toast>
  );
}
