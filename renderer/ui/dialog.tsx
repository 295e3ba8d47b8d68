import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import { Button, IconButton } from './button.tsx';
import { uiWords } from './words.ts';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly width?: 'narrow' | 'medium' | 'wide';
  /** The button that does what is asked, last at its foot; before it stands the way out. */
  readonly action?: ReactNode;
  /** What is said or can be pressed before these two: a sum, all at once. */
  readonly beside?: ReactNode;
  /** What the way out is called where it is another than to cancel. */
  readonly wayOut?: string;
  /** For a question whose answer must not be missed: read out at once. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

/** A question or a form over the room; Escape and a click beside it close it. */
export function Dialog({ title, isOpen, onClose, width = 'medium', action, beside, wayOut, role = 'dialog', children }: DialogProps) {
  const say = useWords(uiWords);
  return (
    <ModalOverlay className="dialog-veil" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={`dialog dialog-${width}`}>
        <AriaDialog role={role} className="dialog-body">
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon={X} label={say('close')} onPress={onClose} size="small" />
          </header>
          <div className="dialog-content">{children}</div>
          {action !== undefined && (
            <footer className="dialog-actions">
              {beside}
              <Button onPress={onClose}>{wayOut ?? say('cancel')}</Button>
              {action}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
