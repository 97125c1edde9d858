import type { JSX } from 'preact';
import type { EntryData, StatementData, ToldEntryData } from '../render/html/page-data';
import { count } from '../render/plain';
import { usePage } from './use-page';

/** So many entries that stay, one after the other, are listed; more are counted. */
const MOST_KEPT = 4;

type Row = ToldEntryData | { readonly kept: number };

/** The list of a statement as a diff: what goes, what comes in its place, what stays. */
export function ListDiff({ entries }: Pick<StatementData, 'entries'>): JSX.Element {
  const isChange = entries.some(entry => typeof entry !== 'number' && entry.becomes !== undefined);
  const rows = isChange ? folded(entries) : entries.map(told);
  return (
    <ol class="diff">
      {rows.map(row => (
        <DiffRow row={row} />
      ))}
    </ol>
  );
}

function told(entry: EntryData): ToldEntryData {
  return typeof entry === 'number' ? { entry } : entry;
}

/** Many entries that stay are counted, so that what changes can be seen. */
function folded(entries: readonly EntryData[]): readonly Row[] {
  const rows: Row[] = [];
  let kept: ToldEntryData[] = [];
  const flush = () => {
    if (kept.length > MOST_KEPT) rows.push({ kept: kept.length });
    else rows.push(...kept);
    kept = [];
  };
  for (const entry of entries) {
    if (typeof entry === 'number') kept.push(told(entry));
    else {
      flush();
      rows.push(entry);
    }
  }
  flush();
  return rows;
}

function DiffRow({ row }: { readonly row: Row }): JSX.Element {
  const page = usePage();
  if (!('entry' in row)) return <li class="more">{count(row.kept, 'entry', 'entries')} that stay</li>;
  const text = page.text(row.entry);
  const reason = row.reason === undefined ? null : <span class="why">{page.text(row.reason)}</span>;
  if (!row.becomes) {
    return (
      <li>
        <span class="sign" aria-hidden="true" />
        <code>{text}</code> {reason}
      </li>
    );
  }
  const gone = (row.removed ?? []).reduce((sum, set) => sum + page.places(set).length, 0);
  const share = (row.granted ?? 0) > 1 ? `${gone} of its ${row.granted} actions unused` : '';
  return (
    <>
      <li class="goes">
        <span class="sign">
          <span aria-hidden="true">−</span>
          <span class="unseen">goes: </span>
        </span>
        <del>
          <code>{text}</code>
        </del>{' '}
        <span class="why">{share}</span> {reason}
      </li>
      {page.texts(row.becomes).map(piece => (
        <li class="comes">
          <span class="sign">
            <span aria-hidden="true">+</span>
            <span class="unseen">comes: </span>
          </span>
          <ins>
            <code>{piece}</code>
          </ins>
        </li>
      ))}
      {page.texts(row.coveredBy).map(holder => (
        <li class="more">
          the rest is granted by <code>{holder}</code>
        </li>
      ))}
    </>
  );
}
