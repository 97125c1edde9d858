import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { grouped } from '../render/plain';
import { EVERYTHING, type Filter } from './filter';
import { LEVELS, type PageModel } from './page-model';
import { usePage } from './use-page';
import { VERDICTS } from './verdict';

interface ControlsProps {
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
  readonly matching: number;
}

/** What one can ask for, and how many statements that are. */
export function Controls({ filter, change, matching }: ControlsProps): JSX.Element {
  const page = usePage();
  const options = useMemo(() => choices(page), [page]);
  const isAsked = JSON.stringify(filter) !== JSON.stringify(EVERYTHING);
  const all = page.data.statements.length;
  return (
    <form class="controls" aria-label="Statements" onSubmit={event => event.preventDefault()}>
      <label class="search">
        <span>Search</span>
        <input
          type="search"
          placeholder="action, file, Sid, principal"
          value={filter.search}
          onInput={event => change({ ...filter, search: event.currentTarget.value })}
        />
      </label>
      <Choice
        label="Principal"
        value={filter.principal}
        change={principal => change({ ...filter, principal })}
        options={options.principals}
      />
      <Choice
        label="Service"
        value={filter.service}
        change={service => change({ ...filter, service })}
        options={options.services}
      />
      <Choice
        label="Access level that goes"
        value={filter.level === null ? '' : String(filter.level)}
        change={level => change({ ...filter, level: level === '' ? null : Number(level) })}
        options={options.levels}
      />
      <Choice
        label="Verdict"
        value={filter.verdict ?? ''}
        change={value => change({ ...filter, verdict: VERDICTS.find(([one]) => one === value)?.[0] ?? null })}
        options={options.verdicts}
      />
      <p class="count">
        <span role="status">
          {matching === all ? `${grouped(all)} statements` : `${grouped(matching)} of ${grouped(all)} statements`}
        </span>
        <button type="button" disabled={!isAsked} onClick={() => change(EVERYTHING)}>
          Show all
        </button>
      </p>
    </form>
  );
}

interface ChoiceProps {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly options: ComponentChildren;
}

function Choice({ label, value, change, options }: ChoiceProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={event => change(event.currentTarget.value)}>
        <option value="">all</option>
        {options}
      </select>
    </label>
  );
}

/** What the statements can be told apart by, only what some of them have; made once, since there can be thousands. */
function choices(page: PageModel) {
  const principals = new Set<string>();
  const services = new Set<string>();
  const levels = new Set<number>();
  for (const one of page.data.statements) {
    for (const number of one.principals ?? []) principals.add(page.principalName(number));
    for (const number of one.services ?? []) services.add(page.text(number));
    for (const level of one.levels ?? []) levels.add(level);
  }
  return {
    principals: [...principals].sort().map(name => optionOf(name, name)),
    services: [...services].sort().map(name => optionOf(name, name)),
    levels: [...levels].sort().map(level => optionOf(String(level), LEVELS[level] ?? '')),
    verdicts: VERDICTS.map(([verdict, words]) => optionOf(verdict, words)),
  };
}

function optionOf(value: string, words: string): JSX.Element {
  return <option value={value}>{words}</option>;
}
