import { Fragment } from 'react';
import type { CallOutput } from '../../../shared/api/contract.ts';
import { htmlLanguage } from '../../../shared/publishing/html/run-html.ts';
import { byPlace } from '../../ui/by-place.ts';
import './print-card.css';

type Card = CallOutput<'contact.preview'>;
type Run = Card['title'][number];

/**
 * A card as it stands in the brochure. It shows what the writers of PDF and Word are handed, run by run: their words, their
 * order, their isolation of figures; only the setting of the lines is the browser's.
 */
export function PrintCard({ card }: { readonly card: Card }) {
  return (
    <article className="print-card" lang={htmlLanguage(card.language)} dir={card.direction}>
      <header className="print-card-head">
        <h3 className="print-card-title">
          <Runs runs={card.title} />
        </h3>
        {byPlace(card.texts).map(({ key, item: runs }) => (
          <p key={key}>
            <Runs runs={runs} />
          </p>
        ))}
      </header>
      {card.rows.length > 0 && (
        <dl className="print-card-rows">
          {byPlace(card.rows).map(({ key, item: row }) => (
            <div key={key} className="print-card-row">
              <dt>
                <Runs runs={row.label} />
              </dt>
              {byPlace(row.lines).map(({ key: line, item: { lead, runs } }) => (
                <dd key={line}>
                  {lead !== null && (
                    <span className="print-card-lead">
                      <Runs runs={lead} />
                    </span>
                  )}
                  <span>
                    <Runs runs={runs} />
                  </span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}

/** Runs of text as a writer sets them. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return byPlace(runs).map(({ key, item }) => <OneRun key={key} run={item} />);
}

/** "2. Februar" and "18 Uhr" stay in one line. */
const AFTER_A_NUMBER = /(?<=\d\.?) (?=\p{L})/gu;

function OneRun({ run }: { readonly run: Run }) {
  if (run.type === 'break') return <br />;
  const kept = run.text.replaceAll(AFTER_A_NUMBER, '\u00A0');
  const pieces = run.fact ? <Breakable text={kept} /> : kept;
  const text = run.strong ? <strong>{pieces}</strong> : pieces;
  const look = run.muted ? 'print-card-stand-in' : run.fact ? 'print-card-fact' : undefined;
  // `bdi` keeps "07721 82-2153" in its own order within Arabic.
  return (
    <bdi lang={htmlLanguage(run.language)} dir={run.direction} className={look}>
      {text}
    </bdi>
  );
}

/** An address that is longer than a line goes on behind its "@" or "/", or before a dot, and not in the middle of a word. */
function Breakable({ text }: { readonly text: string }) {
  const pieces = text.split(/(?<=[@/])(?![@/])|(?=\.\p{L})/u);
  return byPlace(pieces).map(({ key, item }, index) => (
    <Fragment key={key}>
      {index > 0 && <wbr />}
      {item}
    </Fragment>
  ));
}
