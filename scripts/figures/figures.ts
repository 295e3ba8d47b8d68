/** One figure of the bench; `ok` is null when there is no target for it. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string | null;
  readonly ok: boolean | null;
}

type Target = { readonly most: number } | { readonly least: number };

export interface Figures {
  readonly add: (id: string, value: number, unit: string, target?: Target) => void;
  readonly all: () => readonly Figure[];
}

/** Measures one thing; `scratch` is an empty folder that is removed at the end. */
export type Topic = (figures: Figures, scratch: string) => Promise<void>;

/** Collects figures and tells each as soon as it is known. */
export function recordFigures(tell: (line: string) => void): Figures {
  const figures: Figure[] = [];
  return {
    all: () => figures,
    add: (id, value, unit, target) => {
      const rounded = Math.round(value * 1000) / 1000;
      const ok = target === undefined ? null : 'most' in target ? value <= target.most : value >= target.least;
      const wanted = target === undefined ? null : 'most' in target ? `<= ${target.most}` : `>= ${target.least}`;
      figures.push({ id, value: rounded, unit, target: wanted, ok });
      tell(`${ok === null ? ' ' : ok ? '✓' : '✗'} ${id}: ${rounded} ${unit}${wanted === null ? '' : ` (${wanted})`}`);
    },
  };
}
