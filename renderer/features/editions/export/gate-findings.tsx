import { CircleCheck, CircleSlash } from 'lucide-react';
import type { CallInput, CallOutput } from '../../../../shared/api/contract.ts';
import { routeToCure } from '../../../app/route-to-cure.ts';
import { hrefOf } from '../../../app/route.ts';
import { takingTurns } from '../../../app/session/taking-turns.ts';
import { useAsked } from '../../../app/session/use-call.ts';
import { FailureBanner } from '../../../ui/banner.tsx';
import { Busy } from '../../../ui/busy.tsx';
import { useLanguageName } from '../../../words/use-language-name.ts';
import { useWords } from '../../../words/use-words.ts';
import { editionsWords } from '../words.ts';
import './gate-findings.css';

type Finding = CallOutput<'edition.gate'>['findings'][number];

interface GateFindingsProps {
  readonly edition: string;
  readonly languages: readonly string[];
  /** A file for the print shop is to be made, which asks more of pictures. */
  readonly forShop: boolean;
}

/** One language is asked after the other: a browser sends a few questions at a time, and a save would wait behind all of them. */
const inTurn = takingTurns();

/** What stands in the way of a print, per language, each with the way to its cure. */
export function GateFindings({ edition, languages, forShop }: GateFindingsProps) {
  return (
    <ul className="gate-languages">
      {languages.map((language) => (
        <li key={language}>
          <LanguageFindings edition={edition} language={language} forShop={forShop} />
        </li>
      ))}
    </ul>
  );
}

interface LanguageFindingsProps {
  readonly edition: string;
  readonly language: string;
  readonly forShop: boolean;
}

function LanguageFindings({ edition, language, forShop }: LanguageFindingsProps) {
  const say = useWords(editionsWords);
  const nameOf = useLanguageName();
  const input: CallInput<'edition.gate'> = { edition, language, outputs: forShop ? ['print-shop'] : [] };
  const { data, error } = useAsked(['edition.gate', input], async (client, { signal }) =>
    inTurn(async () => client('edition.gate', input), signal),
  );
  if (error) return <FailureBanner failure={error} />;
  if (!data) return <Busy>{say('gate.asking', { language: nameOf(language) })}</Busy>;
  const Icon = data.passes ? CircleCheck : CircleSlash;
  return (
    <details className={data.passes ? 'gate-language' : 'gate-language gate-stops'} open={!data.passes}>
      <summary>
        <Icon size={16} aria-hidden="true" />
        {say(data.passes ? 'gate.passes' : 'gate.stops', { language: nameOf(language) })}
        {data.findings.length > 0 && <span className="gate-count">{say('gate.count', { count: data.findings.length })}</span>}
      </summary>
      <ul className="gate-findings">
        {byCure(data.findings, language).map(([first, ...more]) => (
          <li key={`${first.code} ${first.message}`}>
            {[first, ...more].map(({ message }) => message).join(' ')} <Cure finding={first} language={language} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What is mended in one place stands together, with one way there: two links of one name would say the same twice. */
function byCure(findings: readonly Finding[], language: string): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key =
      finding.cure === null ? `${finding.code} ${finding.message}` : hrefOf(routeToCure({ ...finding.cure, line: null }, language));
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** The way to the cure, by its name; the same cure for several languages is told apart by ear as well. */
function Cure({ finding: { cure, place }, language }: { readonly finding: Finding; readonly language: string }) {
  const say = useWords(editionsWords);
  const nameOf = useLanguageName();
  if (cure === null) return null;
  return (
    <a className="gate-cure" href={hrefOf(routeToCure(cure, language))}>
      {say(`fix.${cure.room}`, { place: place ?? '' })}
      {cure.room === 'translate' && <span className="unseen"> {say('fix.in', { language: nameOf(cure.language ?? language) })}</span>}
    </a>
  );
}
