import type { ReactNode } from 'react';
import './master-detail.css';

interface MasterDetailProps {
  readonly master: ReactNode;
  readonly detail: ReactNode;
}

/** A list at the side and, beside it, what was chosen from it; each scrolls by itself. */
export function MasterDetail({ master, detail }: MasterDetailProps) {
  return (
    <div className="master-detail">
      <div className="master">{master}</div>
      <div className="detail">{detail}</div>
    </div>
  );
}
