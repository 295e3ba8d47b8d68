import { useState } from 'react';
import type { Edition } from '../../../../shared/model/edition.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import { ExportOrderForm } from './export-order-form.tsx';
import { ExportProgress } from './export-progress.tsx';

interface ExportDialogProps {
  readonly id: string;
  /** As it is saved: that is what is exported. */
  readonly edition: Edition;
  readonly isUnsaved: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Languages and files are chosen, then made, with what the print gate says of each; closing it stops nothing. */
export function ExportDialog({ id, edition, isUnsaved, onSave, onClose }: ExportDialogProps) {
  const say = useWords(editionsWords);
  const [job, setJob] = useState<string | null>(null);
  return (
    <Dialog title={say('export.title', { title: edition.title })} isOpen onClose={onClose}>
      {job === null ? (
        <ExportOrderForm id={id} edition={edition} isUnsaved={isUnsaved} onSave={onSave} onStart={setJob} onClose={onClose} />
      ) : (
        <ExportProgress job={job} onClose={onClose} />
      )}
    </Dialog>
  );
}
