import type { ILevelsOptions, INumberingOptions } from 'docx';
import type { Direction } from '../../model/language.ts';
import type { Look } from './styles/look.ts';

/** What stands before the items of a list. */
export type Marker = 'bullet' | 'box' | 'ticked-box' | 'number' | 'step';

export interface ListNumber {
  readonly reference: string;
  /** Lists of one reference and different instances each begin to count anew. */
  readonly instance: number;
}

export interface Definition {
  readonly marker: Marker;
  readonly start: number;
  /** Twips from the margin to where level 0 begins: lists in boxes begin further in. */
  readonly inset: number;
  readonly direction: Direction;
}

/** Twips that each level is further in. */
export const LEVEL_INDENT = 380;
export const STEP_INDENT = 620;
/** Levels that Word knows, counted from 0. */
export const DEEPEST_LEVEL = 8;

const BULLETS = ['•', '–', '▪'];

/** Gives each list its own counting and remembers which definitions a document needs. */
export class Numbering {
  private readonly definitions = new Map<string, Definition>();
  private lists = 0;

  list(definition: Definition): ListNumber {
    const { marker, start, inset, direction } = definition;
    const reference = `${marker}-${start}-${inset}-${direction}`;
    this.definitions.set(reference, definition);
    this.lists += 1;
    return { reference, instance: this.lists };
  }

  options(look: Look, bodySize: number): INumberingOptions {
    return {
      config: [...this.definitions].map(([reference, definition]) => ({
        reference,
        levels: Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => levelOptions(definition, level, look, bodySize)),
      })),
    };
  }
}

/**
 * Twips from where a marker begins to its middle. Right-to-left, Word takes "left" for the beginning of the line and LibreOffice for
 * the left of the page; both agree on what centred is.
 */
const HALF_MARKER: Readonly<Record<Marker, number>> = { bullet: 60, box: 120, 'ticked-box': 120, number: 110, step: 120 };

function levelOptions({ marker, start, inset, direction }: Definition, level: number, look: Look, bodySize: number): ILevelsOptions {
  const hanging = marker === 'step' ? STEP_INDENT : LEVEL_INDENT;
  const centred = direction === 'rtl';
  const paragraph = { indent: { left: inset + level * LEVEL_INDENT + hanging, hanging: hanging - (centred ? HALF_MARKER[marker] : 0) } };
  const alignment = centred ? 'center' : 'left';
  const counted = { level, start, alignment, text: `%${level + 1}.`, format: 'decimal' } as const;
  switch (marker) {
    case 'number':
      return { ...counted, style: { paragraph, run: { bold: true, color: look.primary } } };
    case 'step':
      // Large figures: `docx` takes sizes in half points.
      return {
        ...counted,
        text: `%${level + 1}`,
        style: { paragraph, run: { bold: true, color: look.primary, size: Math.round(bodySize * 2 * 1.5) } },
      };
    case 'bullet':
      return {
        level,
        alignment,
        text: BULLETS[level % BULLETS.length],
        format: 'bullet',
        style: { paragraph, run: { color: look.primary } },
      };
    case 'box':
    case 'ticked-box': {
      const font = 'Segoe UI Symbol';
      const run = { font: { ascii: font, hAnsi: font, cs: font, eastAsia: font }, size: Math.round(bodySize * 2 * 1.2) };
      return { level, alignment, text: marker === 'box' ? '☐' : '☑', format: 'bullet', style: { paragraph, run } };
    }
  }
}
