import type { ComponentType } from 'react';
import { ContactQuestion } from './contact-question.tsx';
import { FactQuestion } from './fact-question.tsx';
import type { Question } from './insertions.ts';
import { LinkQuestion } from './link-question.tsx';
import { OffersQuestion } from './offers-question.tsx';
import { OnlyQuestion } from './only-question.tsx';
import { PictureQuestion } from './picture-question.tsx';
import { QrQuestion } from './qr-question.tsx';
import type { QuestionProps } from './question.ts';

export interface Asked {
  readonly question: Question;
  readonly at: number | null;
  /** A picture that came from the clipboard. */
  readonly file: File | null;
}

const QUESTIONS: Readonly<Record<Exclude<Question, 'picture'>, ComponentType<QuestionProps>>> = {
  contact: ContactQuestion,
  offers: OffersQuestion,
  fact: FactQuestion,
  link: LinkQuestion,
  qr: QrQuestion,
  only: OnlyQuestion,
};

/** What has to be known before something can be inserted. */
export function AskedQuestion({ asked: { question, at, file }, editor, onClose }: Omit<QuestionProps, 'at'> & { readonly asked: Asked }) {
  if (question === 'picture') return <PictureQuestion editor={editor} at={at} file={file} onClose={onClose} />;
  const Form = QUESTIONS[question];
  return <Form editor={editor} at={at} onClose={onClose} />;
}
