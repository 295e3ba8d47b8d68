import { ICON_PATHS } from '../../shared/icons/icon-paths.ts';
import './drawn-icon.css';

/** The printed icon itself, not its like from another set; nothing for a name that nobody drew. */
export function DrawnIcon({ name }: { readonly name: string }) {
  return (
    <svg className="drawn-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICON_PATHS.get(name)} />
    </svg>
  );
}
