import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { StatementData } from '../render/html/page-data';
import { Sentence as Quoting } from '../render/html/sentence';
import { count, grouped } from '../render/plain';
import { GoneActions } from './gone-actions';
import { ListDiff } from './list-diff';
import { splitsOf } from './splits';
import { Trie } from './trie';
import { usePage } from './use-page';

/** So many tries of one statement are drawn at first; `*` may split many services. */
const MOST_TRIES = 3;

/** A longer name may be cut in its row. */
const LONGEST_NAME = 100;

/** All that there is to say of a statement. */
export function Details({ one }: { readonly one: StatementData }): JSX.Element {
  const page = usePage();
  const isList = one.entries.length > 0;
  const isEdited = (one.verdict === 'refined' || one.verdict === 'emptied') && !one.unedited;
  return (
    <div class="details">
      <Facts one={one} />
      {isList ? (
        <section>
          <h3>{isEdited ? 'The edit of its list' : 'Its list'}</h3>
          <ListDiff entries={one.entries} />
        </section>
      ) : null}
      <GoneActions one={one} />
      {one.left ? (
        <section>
          <h3>Listed as unused, and stays</h3>
          <ul class="left">
            {one.left.map(([action, reason]) => (
              <li>
                <code>{page.text(action)}</code> <span class="why">{page.text(reason)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Tries one={one} />
    </div>
  );
}

function Facts({ one }: { readonly one: StatementData }): JSX.Element {
  const page = usePage();
  const lines = one.endLine === one.line ? `line ${one.line}` : `lines ${one.line} to ${one.endLine}`;
  return (
    <dl class="facts">
      <Fact term="Place">
        <code>{page.text(one.path)}</code>, {lines}, statement {one.number}{' '}
        <span class="dim">
          (<code>{page.text(one.pointer)}</code>)
        </span>
      </Fact>
      {one.sid === undefined || page.text(one.sid).length <= LONGEST_NAME ? null : (
        <Fact term="Sid">{page.text(one.sid)}</Fact>
      )}
      <Fact term="Whose it is">
        <Whose one={one} />
      </Fact>
      {one.evidence === undefined ? null : <Fact term="Evidence">{page.text(one.evidence)}</Fact>}
      {one.counts === null ? null : (
        <Fact term="Grants">
          {count(one.counts.granted, 'action')}, {grouped(one.counts.unused)} of them unused
          {one.untracked === undefined || one.untracked === 0
            ? ''
            : `; AWS does not track ${grouped(one.untracked)} of those that stay`}
        </Fact>
      )}
      {one.proof === undefined ? null : <Fact term="Proof">{page.text(one.proof)}</Fact>}
      {one.reason === undefined ? null : (
        <Fact term={one.verdict === 'declined' ? 'Why it is left alone' : 'To do'}>
          <Quoting text={`${page.text(one.reason)}${one.why === undefined ? '' : `: ${page.text(one.why)}`}`} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Whose({ one }: { readonly one: StatementData }): JSX.Element {
  const page = usePage();
  if (!one.principals)
    return <>{one.found === undefined ? 'nobody is named' : <Quoting text={page.text(one.found)} />}</>;
  return (
    <>
      {one.principals.map((number, index) => {
        const arn = page.data.principals[number]?.arn;
        return (
          <>
            {index === 0 ? '' : ', '}
            <strong>{page.principalName(number)}</strong>
            {arn === undefined ? null : (
              <span class="dim">
                {' '}
                (<code>{page.text(arn)}</code>)
              </span>
            )}
            {one.uncovered?.includes(number) ? ', whom no report is about' : ''}
          </>
        );
      })}
      {one.found === undefined ? null : (
        <span class="found">
          How this is known: <Quoting text={page.text(one.found)} />
        </span>
      )}
    </>
  );
}

function Tries({ one }: { readonly one: StatementData }): JSX.Element | null {
  const page = usePage();
  const [isWhole, setWhole] = useState(false);
  const splits = useMemo(() => splitsOf(one, page), [one, page]);
  if (splits.length === 0) return null;
  const rest = splits.length - MOST_TRIES;
  const shown = isWhole ? splits : splits.slice(0, MOST_TRIES);
  return (
    <section class="tries">
      <h3>{splits.length === 1 ? 'The split wildcard' : `The ${splits.length} split wildcards`}</h3>
      {shown.map(({ entry, prefix, root }) => (
        <Trie key={entry} entry={entry} prefix={prefix} root={root} />
      ))}
      {rest > 0 ? (
        <button type="button" onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show ${grouped(rest)} more`}
        </button>
      ) : null}
    </section>
  );
}
