import type { StatementData } from '../render/html/page-data';
import type { PageModel } from './page-model';

/** What is asked for; an empty text, or null, asks for all. */
export interface Filter {
  readonly search: string;
  readonly principal: string;
  readonly service: string;
  readonly level: number | null;
  readonly verdict: StatementData['verdict'] | null;
}

/** Asks for every statement. */
export const EVERYTHING: Filter = { search: '', principal: '', service: '', level: null, verdict: null };

/** By what the statements can stand in order; `risk` is the order in which they come. */
export type SortKey = 'risk' | 'name' | 'principal' | 'verdict' | 'unused' | 'gone';

/** An order of the statements. */
export interface Sort {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

/** Statements as they can be searched; what is searched is folded once. */
export class Searchable {
  readonly #model: PageModel;
  readonly #texts: readonly string[];
  readonly #setTexts: readonly string[];
  readonly #principals: readonly ReadonlySet<string>[];
  readonly #services: readonly (ReadonlySet<string> | null)[];

  constructor(model: PageModel) {
    const { data } = model;
    this.#model = model;
    this.#setTexts = data.sets.map((_, set) =>
      fold(
        model
          .gone(set)
          .map(({ name }) => name)
          .join(' '),
      ),
    );
    this.#principals = data.statements.map(one => new Set((one.principals ?? []).map(n => model.principalName(n))));
    this.#services = data.statements.map(one => (one.services ? new Set(model.texts(one.services)) : null));
    this.#texts = data.statements.map(one => fold(ownWords(one, model)));
  }

  /** The numbers of the statements that a filter asks for, in their order. */
  matching({ search, principal, service, level, verdict }: Filter): readonly number[] {
    const words = fold(search)
      .split(/\s+/)
      .filter(word => word !== '');
    // why: what goes is searched once for all statements that lose the same
    const sets = words.map(word => new Set(this.#setTexts.flatMap((text, set) => (text.includes(word) ? [set] : []))));
    const found: number[] = [];
    for (const [number, one] of this.#model.data.statements.entries()) {
      if (verdict !== null && one.verdict !== verdict) continue;
      if (level !== null && !one.levels?.includes(level)) continue;
      if (principal !== '' && !this.#principals[number]?.has(principal)) continue;
      if (service !== '' && !(this.#services[number]?.has(service) ?? true)) continue;
      const text = this.#texts[number] ?? '';
      const fits = words.every(
        (word, index) => text.includes(word) || one.removed?.some(set => sets[index]?.has(set) === true),
      );
      if (fits) found.push(number);
    }
    return found;
  }

  /** Statements in another order; those alike stay as they were. */
  sorted(numbers: readonly number[], { key, isDescending }: Sort): readonly number[] {
    const sign = isDescending ? -1 : 1;
    if (key === 'risk') return isDescending ? numbers.toReversed() : numbers;
    const keyed = numbers.map(number => ({ number, value: this.#valueOf(number, key) }));
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    keyed.sort(({ value: a }, { value: b }) =>
      typeof a === 'number' && typeof b === 'number' ? sign * (a - b) : sign * compare(String(a), String(b)),
    );
    return keyed.map(({ number }) => number);
  }

  #valueOf(number: number, key: Exclude<SortKey, 'risk'>): string | number {
    const one = this.#model.data.statements[number];
    if (!one) return '';
    switch (key) {
      case 'name':
        return `${this.#model.text(one.path)} ${String(one.line).padStart(9, '0')}`;
      case 'principal':
        return [...(this.#principals[number] ?? [])].join(' ');
      case 'verdict':
        return one.verdict;
      case 'unused':
        return one.counts?.unused ?? -1;
      case 'gone':
        return one.counts?.gone ?? -1;
    }
  }
}

/** All words of a statement's own, what goes from it left out. */
function ownWords(one: StatementData, model: PageModel): string {
  const entries = one.entries.flatMap(entry =>
    typeof entry === 'number' ? [entry] : [entry.entry, ...(entry.becomes ?? [])],
  );
  return [
    model.placeOf(one),
    model.nameOf(one),
    ...(one.principals ?? []).map(number => model.principalName(number)),
    ...model.texts(entries),
    ...(one.left ?? []).map(([action]) => model.text(action)),
    one.reason === undefined ? '' : model.text(one.reason),
  ].join(' ');
}

function fold(text: string): string {
  return text.toLowerCase();
}
