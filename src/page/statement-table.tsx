import type { JSX } from 'preact';
import type { StatementData } from '../render/html/page-data';
import { grouped } from '../render/plain';
import { Details } from './details';
import type { Sort, SortKey } from './filter';
import { LevelMark } from './level-mark';
import { PathText } from './path-text';
import { usePage } from './use-page';
import { verdictName } from './verdict';

const COLUMNS: readonly (readonly [SortKey, string])[] = [
  ['name', 'Statement'],
  ['principal', 'Principals'],
  ['verdict', 'Verdict'],
  ['risk', 'Highest level that goes'],
  ['unused', 'Unused of grants'],
  ['gone', 'Goes'],
];

/** Columns that are of most interest from the top down. */
const FROM_THE_TOP: ReadonlySet<SortKey> = new Set(['unused', 'gone']);

interface TableProps {
  /** The numbers of the statements, in their order. */
  readonly numbers: readonly number[];
  readonly sort: Sort;
  readonly order: (sort: Sort) => void;
  readonly isOpen: (number: number) => boolean;
  readonly toggle: (number: number) => void;
}

/** Statements, one a row, each with its details on demand. */
export function StatementTable({ numbers, sort, order, isOpen, toggle }: TableProps): JSX.Element {
  const page = usePage();
  return (
    <table class="statements">
      <thead>
        <tr>
          {COLUMNS.map(([key, title]) => (
            <th scope="col" aria-sort={sort.key !== key ? 'none' : sort.isDescending ? 'descending' : 'ascending'}>
              <button type="button" onClick={() => order(next(key, sort))}>
                {title}
                <span class="arrow" aria-hidden="true">
                  {sort.key !== key ? '' : sort.isDescending ? '▼' : '▲'}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {numbers.map(number => {
        const one = page.data.statements[number];
        return one ? (
          <Statement key={number} number={number} one={one} isOpen={isOpen(number)} toggle={toggle} />
        ) : null;
      })}
    </table>
  );
}

function next(key: SortKey, sort: Sort): Sort {
  if (sort.key === key) return { key, isDescending: !sort.isDescending };
  return { key, isDescending: FROM_THE_TOP.has(key) };
}

interface StatementProps {
  readonly number: number;
  readonly one: StatementData;
  readonly isOpen: boolean;
  readonly toggle: (number: number) => void;
}

function Statement({ number, one, isOpen, toggle }: StatementProps): JSX.Element {
  const page = usePage();
  const id = `details-${number}`;
  const level = one.levels?.[0];
  const names = (one.principals ?? []).map(principal => page.principalName(principal));
  return (
    <tbody class={isOpen ? 'open' : ''}>
      <tr class="statement">
        <th scope="row">
          <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => toggle(number)}>
            <span class="name">{page.nameOf(one)}</span>
            <span class="place">
              <PathText path={page.placeOf(one)} />
            </span>
          </button>
        </th>
        <td class="principals">
          <span>{names.slice(0, 2).join(', ')}</span>
          {names.length > 2 ? <span class="dim">and {names.length - 2} more</span> : ''}
        </td>
        <td>
          <span class={`verdict ${one.verdict}`}>{verdictName(one.verdict)}</span>
          {one.reason === undefined ? null : <span class="reason">{page.text(one.reason)}</span>}
        </td>
        <td>
          {level === undefined ? '' : <LevelMark level={level} />}
          {one.unedited ? <span class="reason">would go</span> : null}
        </td>
        <td class="number" data-unit={one.counts ? 'unused' : undefined}>
          {one.counts ? `${grouped(one.counts.unused)} of ${grouped(one.counts.granted)}` : <NotKnown />}
        </td>
        <td class="number" data-unit={one.counts ? 'to remove' : undefined}>
          {one.counts ? grouped(one.counts.gone) : ''}
        </td>
      </tr>
      <tr id={id} class="detail" hidden={!isOpen}>
        {isOpen ? (
          <td colSpan={COLUMNS.length}>
            <Details one={one} />
          </td>
        ) : null}
      </tr>
    </tbody>
  );
}

function NotKnown(): JSX.Element {
  return <span class="dim">not known</span>;
}
