import type { JSX } from 'preact';
import type { Analysis } from '../../analyse/analysis';
import type { Audit } from '../../audit/audit';
import { formatDay } from '../../input/time';
import type { ProblemCode } from '../../problem';
import { auditLine } from '../audit-words';
import { KINDS } from '../evidence';
import { age, count, grouped, plain } from '../plain';
import { editedStatements, totals } from '../totals';
import { grantTotals } from './model';
import type { PageData } from './page-data';
import { Sentence } from './sentence';

interface Props {
  readonly analysis: Analysis;
  readonly audit: Audit;
  readonly data: PageData;
  readonly tool: string;
}

/** The head of the page: what it is, as of when, and what the run came to. */
export function Summary({ analysis, audit, data, tool }: Props): JSX.Element {
  const compared = auditLine(audit);
  return (
    <header class="head">
      <h1>Unused access in IAM policies</h1>
      <p class="lead">
        AWS records which actions roles and users really use. This page holds that record against the policy files of
        this repository: what each statement allows, what of it was not used, and the exact edit that removes this and
        nothing else.
      </p>
      <Tiles analysis={analysis} data={data} />
      {compared === null ? null : <p>{plain(compared)}</p>}
      {analysis.gate.failOn === 'never' ? null : <GateLine gate={analysis.gate} />}
      <p class="made">
        Made by Refine IAM {tool} on {formatDay(analysis.asOf)} (UTC).
      </p>
    </header>
  );
}

function Tiles({ analysis, data }: Pick<Props, 'analysis' | 'data'>): JSX.Element {
  const sum = totals(analysis);
  const { granted, unused, judged } = grantTotals(data);
  const changed = analysis.files.filter(file => file.edits.length > 0).length;
  return (
    <dl class="totals">
      <Tile term="Statements" figure={grouped(sum.statements)}>
        in {count(sum.policies, 'policy', 'policies')} of {count(sum.files, 'file')}; {grouped(judged)} judged by
        evidence
      </Tile>
      <Tile term="Unused actions to remove" figure={grouped(sum.removedActions)}>
        {changed === 0
          ? 'there is nothing to edit'
          : `from ${count(editedStatements(analysis), 'statement')} in ${count(changed, 'file')}`}
      </Tile>
      <Tile term="Unused grants" figure={judged === 0 ? 'not known' : `${grouped(unused)} of ${grouped(granted)}`}>
        {granted === 0 ? '' : `${percent(unused, granted)}; `}an action counts once in each statement that grants it
      </Tile>
      <Tile term="Evidence as of" figure={evidenceDay(analysis)}>
        <EvidenceNote analysis={analysis} />
      </Tile>
    </dl>
  );
}

interface TileProps {
  readonly term: string;
  readonly figure: string;
  readonly children: JSX.Element | readonly (JSX.Element | string)[] | string;
}

function Tile({ term, figure, children }: TileProps): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd class="figure">{figure}</dd>
      <dd class="note">{children}</dd>
    </div>
  );
}

/** A share as people say it: never 0 % of something, nor 100 % of less than all. */
function percent(part: number, whole: number): string {
  const rounded = Math.round((part / whole) * 100);
  if (part > 0 && rounded === 0) return 'less than 1 %';
  return part < whole && rounded === 100 ? 'more than 99 %' : `${rounded} %`;
}

/** The day of the oldest report that is used. */
function evidenceDay({ reports }: Analysis): string {
  if (reports.length === 0) return 'none used';
  const dates = reports.flatMap(({ analyzedAt }) => (analyzedAt === null ? [] : [analyzedAt]));
  return dates.length === 0 ? 'undated' : formatDay(dates.reduce((oldest, date) => Math.min(oldest, date)));
}

/** Why a report is not used, or holds nothing that could be. */
const UNUSABLE: ReadonlySet<ProblemCode> = new Set([
  'stale-report',
  'future-report',
  'empty-report',
  'skipped-finding',
]);

/** What the evidence is, or why there is none. */
function EvidenceNote({ analysis }: Pick<Props, 'analysis'>): JSX.Element {
  const { reports, problems } = analysis;
  if (reports.length > 0) {
    const files = new Set(reports.map(({ source }) => source)).size;
    return (
      <>
        {evidenceKinds(analysis)}; {count(files, 'report file')}
      </>
    );
  }
  const [first, ...others] = problems.filter(({ code }) => UNUSABLE.has(code));
  const more = others.length === 0 ? '' : `, and ${count(others.length, 'more problem')} below`;
  return <Sentence text={`${plain(first?.message ?? 'no report holds any')}${more}`} />;
}

/** The kinds of reports, each with the age of its oldest. */
function evidenceKinds({ reports, asOf }: Analysis): string {
  const oldest = [...reports].sort((a, b) => (a.analyzedAt ?? 0) - (b.analyzedAt ?? 0));
  const kinds = new Map(oldest.toReversed().map(report => [report.kind, report.analyzedAt]));
  return [...kinds]
    .map(([kind, date]) => `${KINDS[kind]}${date === null ? ', undated' : `, ${age(date, asOf)}`}`)
    .join('; ');
}

function GateLine({ gate }: Pick<Analysis, 'gate'>): JSX.Element {
  return (
    <p class={`gate ${gate.result}`}>
      <strong>
        Gate <code>{gate.failOn}</code>:
      </strong>{' '}
      <Sentence text={plain(gate.sentence)} />
    </p>
  );
}
