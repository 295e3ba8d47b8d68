import type { PressJob } from '../../../shared/ports/press.ts';
import type { SentDocument } from '../../../shared/publishing/sent-document.ts';

/** A job as it goes to a process of the press. */
export type SentJob = Omit<PressJob, 'document'> & { readonly document: SentDocument };
