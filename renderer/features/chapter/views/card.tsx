import type { ReactNode } from 'react';
import type { CallOutput } from '../../../../shared/api/contract.ts';

type CardData = CallOutput<'chapter.materials'>['contacts'][number] | CallOutput<'chapter.materials'>['offers'][number];

/** A contact or an offer as readers of the German edition see it. */
export function Card({
  card,
  rows,
  children,
}: {
  readonly card: CardData;
  readonly rows: CardData['rows'];
  readonly children?: ReactNode;
}) {
  return (
    <div className="card" lang="de">
      <p className="card-name">{card.name}</p>
      {card.about !== null && <p className="card-about">{card.about}</p>}
      <dl className="card-rows">
        {rows.map((row) => (
          <div key={`${row.label}-${row.lines[0]?.text ?? ''}`} className="card-row">
            <dt>{row.label}</dt>
            <dd>
              {row.lines.map(({ lead, text }) => (
                <span key={`${lead ?? ''}-${text}`} className="card-line">
                  {lead !== null && <span className="card-lead">{lead}</span>}
                  {text}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  );
}
