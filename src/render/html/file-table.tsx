import type { JSX } from 'preact';
import type { Analysis, FileAnalysis } from '../../analyse/analysis';
import { grouped, plain } from '../plain';
import { removedActions } from '../totals';

/** So many files are listed where no script runs; more are counted. */
const MOST_FILES = 200;

/** The files with what goes from each, the most first: what the page shows where it may not run its script. */
export function FileTable({ files }: Pick<Analysis, 'files'>): JSX.Element {
  const rows = files.map(rowOf).sort((a, b) => b.gone - a.gone);
  const rest = rows.length - MOST_FILES;
  return (
    <section>
      <h2>Files</h2>
      <noscript>
        <p>This browser runs no scripts, so that only the files are listed and not their statements.</p>
      </noscript>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Statements</th>
            <th scope="col">Unused actions to remove</th>
            <th scope="col">Left alone</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_FILES).map(({ path, statements, gone, declined }) => (
            <tr>
              <th scope="row">{plain(path)}</th>
              <td class="number">{grouped(statements)}</td>
              <td class="number">{grouped(gone)}</td>
              <td class="number">{grouped(declined)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p>And {grouped(rest)} more.</p> : null}
    </section>
  );
}

interface Row {
  readonly path: string;
  readonly statements: number;
  readonly gone: number;
  readonly declined: number;
}

function rowOf({ path, policies }: FileAnalysis): Row {
  const statements = policies.flatMap(policy => policy.statements);
  const gone = statements.reduce((sum, one) => sum + (one.edited ? removedActions(one).length : 0), 0);
  const declined = statements.filter(({ verdict }) => verdict === 'declined').length;
  return { path, statements: statements.length, gone, declined };
}
