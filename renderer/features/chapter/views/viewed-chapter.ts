import type { Extensions } from '@tiptap/core';
import { Node } from '@tiptap/core';
import type { ReactNodeViewProps } from '@tiptap/react';
import { ReactNodeViewRenderer } from '@tiptap/react';
import type { ComponentType } from 'react';
import { CHAPTER_EXTENSIONS } from '../document/chapter-schema.ts';
import { BoxView } from './box-view.tsx';
import { ContactView } from './contact-view.tsx';
import { FactView } from './fact-view.tsx';
import { HtmlView } from './html-view.tsx';
import { ImageView } from './image-view.tsx';
import { OffersView } from './offers-view.tsx';
import { OnlyView } from './only-view.tsx';
import { PagebreakView } from './pagebreak-view.tsx';
import { QrView } from './qr-view.tsx';
import { VerbatimView } from './verbatim-view.tsx';

/** Blocks that are shown as readers will see them; every other one is what the browser makes of its HTML. */
const VIEWS: Readonly<Record<string, ComponentType<ReactNodeViewProps>>> = {
  box: BoxView,
  contact: ContactView,
  fact: FactView,
  html: HtmlView,
  image: ImageView,
  offers: OffersView,
  only: OnlyView,
  pagebreak: PagebreakView,
  qr: QrView,
  verbatim: VerbatimView,
};

export const VIEWED_CHAPTER: Extensions = CHAPTER_EXTENSIONS.map((extension) => {
  const view = VIEWS[extension.name];
  return extension instanceof Node && view ? extension.extend({ addNodeView: () => ReactNodeViewRenderer(view) }) : extension;
});
