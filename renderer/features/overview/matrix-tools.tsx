import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { IconButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { CheckBox } from '../../ui/toggles.tsx';
import { useWords } from '../../words/use-words.ts';
import type { MatrixView } from './matrix-rows.ts';
import { overviewWords } from './words.ts';
import '../../ui/form.css';

const KINDS = ['chapter', 'contact', 'offer', 'edition', 'all'] as const;
const ORDERS = ['folder', 'title', 'work'] as const;

interface MatrixToolsProps {
  readonly view: MatrixView;
  readonly onChange: (view: MatrixView) => void;
  /** Whether what is to do stands beside the matrix. */
  readonly showsSide: boolean;
  readonly onShowSide: (shows: boolean) => void;
}

/** Which rows are shown, and in which order. */
export function MatrixTools({ view, onChange, showsSide, onShowSide }: MatrixToolsProps) {
  const say = useWords(overviewWords);
  return (
    <div className="matrix-tools">
      <SearchField
        label={say('filter')}
        placeholder={say('filter.short')}
        value={view.typed}
        onChange={(typed) => onChange({ ...view, typed })}
      />
      <Choice
        aria-label={say('kind')}
        options={KINDS.map((value) => ({ value, text: say(`kind.${value}`) }))}
        value={view.kind}
        onChange={(kind) => onChange({ ...view, kind })}
      />
      <Choice
        aria-label={say('order')}
        options={ORDERS.map((value) => ({ value, text: say(`order.${value}`) }))}
        value={view.order}
        onChange={(order) => onChange({ ...view, order })}
      />
      <CheckBox isSelected={view.openOnly} onChange={(openOnly) => onChange({ ...view, openOnly })}>
        {say('only')}
      </CheckBox>
      <IconButton
        icon={showsSide ? PanelRightClose : PanelRightOpen}
        label={say(showsSide ? 'side.hide' : 'side.show')}
        onPress={() => onShowSide(!showsSide)}
      />
    </div>
  );
}
