import type { ComponentChildren, JSX } from 'preact';
import type { Analysis } from '../../analyse/analysis';
import type { Problem } from '../../problem';
import { count, grouped, plain } from '../plain';
import { STATEMENT_REASONS } from '../reasons';
import { allStatements } from '../totals';
import { Sentence } from './sentence';

/** So many problems are shown; more are counted. */
const MOST_PROBLEMS = 100;

/** What stands below the statements: problems, what was left alone and why, what was checked, and the words used. */
export function Notes({ analysis }: { readonly analysis: Analysis }): JSX.Element {
  return (
    <footer class="notes">
      <Problems problems={analysis.problems} />
      <LeftAlone analysis={analysis} />
      <Checked universe={analysis.universe} />
      <Words />
    </footer>
  );
}

interface FoldProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

function Fold({ title, open = false, children }: FoldProps): JSX.Element {
  return (
    <details open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Problems({ problems }: Pick<Analysis, 'problems'>): JSX.Element | null {
  // why: each of its kind by itself would bury the rest, and the statements show it
  const told = problems.filter(({ code }) => code !== 'unknown-action');
  if (told.length === 0) return null;
  const isSerious = told.some(({ severity }) => severity !== 'note');
  const rest = told.length - MOST_PROBLEMS;
  return (
    <Fold title={`${isSerious ? 'Problems' : 'Notes'} (${grouped(told.length)})`} open={isSerious}>
      <ul>
        {told.slice(0, MOST_PROBLEMS).map(one => (
          <ProblemItem {...one} />
        ))}
      </ul>
      {rest > 0 ? <p>And {grouped(rest)} more, which the JSON result lists.</p> : null}
    </Fold>
  );
}

function ProblemItem({ severity, path, line, column, message, help }: Problem): JSX.Element {
  const place = path === null ? null : [path, line, column].filter(part => part !== null).join(':');
  return (
    <li>
      <strong class={severity}>{severity}</strong>{' '}
      {place === null ? null : (
        <>
          <code>{plain(place)}</code>:{' '}
        </>
      )}
      <Sentence text={plain(message)} />
      {help === null ? null : (
        <>
          : <Sentence text={plain(help)} />
        </>
      )}
    </li>
  );
}

function LeftAlone({ analysis }: { readonly analysis: Analysis }): JSX.Element | null {
  const reasons = new Map<string, number>();
  for (const { verdict, reason } of allStatements(analysis)) {
    if (verdict !== 'declined' || reason === null) continue;
    reasons.set(STATEMENT_REASONS[reason], (reasons.get(STATEMENT_REASONS[reason]) ?? 0) + 1);
  }
  if (reasons.size === 0) return null;
  const rows = [...reasons].sort((a, b) => b[1] - a[1]);
  const total = rows.reduce((sum, [, number]) => sum + number, 0);
  return (
    <Fold title={`Left alone, and why (${count(total, 'statement')})`}>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Statements</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([words, number]) => (
            <tr>
              <td class="number">{grouped(number)}</td>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

function Checked({ universe }: Pick<Analysis, 'universe'>): JSX.Element {
  const { services, actions } = universe.counts;
  const date = universe.date === null ? '' : `, ${new Date(universe.date).toISOString().slice(0, 10)}`;
  return (
    <Fold title="What was checked of every edit">
      <p>
        Before an edit is shown, code that shares nothing with the search for it reads the edited file again and checks:
      </p>
      <ul>
        <li>every action that is granted after was granted before;</li>
        <li>every new entry lies within one old entry, so it grants nothing more of what AWS will add later either;</li>
        <li>every action that was granted and is not listed as unused is still granted;</li>
        <li>nothing unused is left, or it is named with the reason;</li>
        <li>nothing but the list changed: every other byte of the file is the same;</li>
        <li>running it again would change nothing.</li>
      </ul>
      <p>
        It was checked against {count(actions, 'action')} of {count(services, 'service')}
        {date}. AWS does not track every action; one that it does not track stays, unless its whole service was unused.
      </p>
    </Fold>
  );
}

const WORDS: readonly (readonly [string, string])[] = [
  ['Grant', 'one action that one statement allows.'],
  ['Unused', 'the evidence lists the action as not used by any role or user of the statement.'],
  ['Narrowed', 'the list of the statement is written anew, so that the unused actions go.'],
  ['Nothing used', 'no action of the statement was used: the statement goes, or its whole policy should.'],
  ['Nothing to remove', 'no action goes.'],
  ['Left alone', 'nothing is known of its use, or it must not be edited; the reason stands beside it.'],
];

function Words(): JSX.Element {
  return (
    <Fold title="Words of this page">
      <dl class="words">
        {WORDS.map(([word, meaning]) => (
          <div>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
