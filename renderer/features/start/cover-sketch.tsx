import { toneOf } from '../../../shared/publishing/typst/tone.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';
import { isColour } from '../settings/look-section.tsx';
import './cover-sketch.css';

interface CoverSketchProps {
  readonly label: string;
  readonly settings: WorkspaceSettings;
  /** Address of the logo's picture. */
  readonly logo: string | null;
}

/** What the chosen colours, the name and the arms look like together. */
export function CoverSketch({ label, settings: { place, look }, logo }: CoverSketchProps) {
  const strong = isColour(look.primary) ? toneOf(look.primary).strong : undefined;
  const accent = isColour(look.accent) ? look.accent : undefined;
  return (
    <figure className="cover-sketch">
      <div className="cover-sketch-paper" style={{ borderTopColor: strong }}>
        {logo !== null && <img src={logo} alt="" />}
        <span className="cover-sketch-name" style={{ color: strong }}>
          {place.fullName ?? place.name}
        </span>
        <span className="cover-sketch-line" style={{ background: accent }} />
      </div>
      <figcaption className="quiet small">{label}</figcaption>
    </figure>
  );
}
