import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { grouped } from '../render/plain';
import { Controls } from './controls';
import { EVERYTHING, type Filter, Searchable, type Sort } from './filter';
import { ChartLegend, GrantsChart } from './grants-chart';
import { Pager } from './pager';
import { StatementTable } from './statement-table';
import { usePage } from './use-page';

/** So many statements stand on one page of the table. */
const ROWS = 50;

/** On paper all statements are shown up to so many, and those that change up to so many with their details. */
const PRINTED = { rows: 1000, details: 100 } as const;

const NONE: ReadonlySet<number> = new Set();

/** The part of the page that answers to people: charts, filters and the statements. */
export function App({ isPrinted }: { readonly isPrinted: boolean }): JSX.Element {
  const page = usePage();
  const searchable = useMemo(() => new Searchable(page), [page]);
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [sort, setSort] = useState<Sort>({ key: 'risk', isDescending: false });
  const [start, setStart] = useState(0);
  const [open, setOpen] = useState(NONE);
  const found = useMemo(() => searchable.sorted(searchable.matching(filter), sort), [searchable, filter, sort]);
  const numbers = isPrinted ? found.slice(0, PRINTED.rows) : found.slice(start, start + ROWS);
  const printed = isPrinted ? withDetails(numbers.filter(number => page.data.statements[number]?.removed)) : NONE;

  const change = (asked: Filter) => {
    setFilter(asked);
    setStart(0);
  };
  const toggle = (number: number) => {
    const next = new Set(open);
    if (!next.delete(number)) next.add(number);
    setOpen(next);
  };
  const order = (asked: Sort) => {
    setSort(asked);
    setStart(0);
  };
  return (
    <>
      <section aria-labelledby="grants">
        <h2 id="grants">Where the unused grants are</h2>
        <ChartLegend />
        <div class="charts">
          <GrantsChart
            title="By principal"
            noun="principal"
            rows={page.data.byPrincipal}
            chosen={filter.principal}
            choose={principal => change({ ...filter, principal })}
          />
          <GrantsChart
            title="By service"
            noun="service"
            rows={page.data.byService}
            chosen={filter.service}
            choose={service => change({ ...filter, service })}
          />
        </div>
      </section>
      <section aria-labelledby="statements">
        <h2 id="statements">Statements</h2>
        <p class="hint">
          What matters most comes first: the highest access level among the actions that go. Each row unfolds to the
          edit, the evidence and the proof. <code>refine-iam --write</code> makes all of these edits,{' '}
          <code>--format patch</code> prints them.
        </p>
        <Controls filter={filter} change={change} matching={found.length} />
        <StatementTable
          numbers={numbers}
          sort={sort}
          order={order}
          isOpen={number => open.has(number) || printed.has(number)}
          toggle={toggle}
        />
        {found.length === 0 ? <p class="nothing">No statement is like this.</p> : null}
        {isPrinted ? null : <Pager start={start} size={ROWS} all={found.length} go={setStart} />}
        {isPrinted && found.length > numbers.length ? (
          <p>{grouped(found.length - numbers.length)} more statements are not printed: filter for them.</p>
        ) : null}
      </section>
    </>
  );
}

function withDetails(numbers: readonly number[]): ReadonlySet<number> {
  return new Set(numbers.slice(0, PRINTED.details));
}
