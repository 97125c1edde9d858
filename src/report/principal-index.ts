import { accountOf, kindOf, nameOf, type Owner } from '../configuration/principal';
import { grants } from '../iam/pattern';
import { countBefore } from '../source/in-order';
import type { Report } from './evidence';

/** The principals that reports are about, so that thousands of files can ask for thousands of names. */
export class PrincipalIndex {
  /** The reports that name nobody. */
  readonly nameless: readonly Report[];
  readonly #byName = new Map<string, string[]>();
  readonly #byArn = new Map<string, Report[]>();
  /** Every name once, a line each, so that a part of one is looked for in all at once. */
  readonly #names: string;
  readonly #starts: readonly number[];
  readonly #sorted: readonly string[];

  constructor(reports: readonly Report[]) {
    this.nameless = reports.filter(({ principal }) => principal === null);
    for (const report of reports) {
      if (report.principal === null) continue;
      const known = this.#byArn.get(report.principal);
      if (known) known.push(report);
      else {
        this.#byArn.set(report.principal, [report]);
        const name = nameOf(report.principal);
        this.#byName.set(name, [...(this.#byName.get(name) ?? []), report.principal]);
      }
    }
    this.#sorted = [...this.#byName.keys()];
    this.#names = this.#sorted.join('\n');
    let at = 0;
    this.#starts = this.#sorted.map(name => {
      const start = at;
      at += name.length + 1;
      return start;
    });
  }

  /** The reports about an ARN, in their order. */
  about(arn: string): readonly Report[] {
    return this.#byArn.get(arn) ?? [];
  }

  /** The ARNs that an owner means, in the order of the reports by name. */
  meant({ name, account, isPattern, kind }: Owner): readonly string[] {
    if (name.startsWith('arn:')) return this.#byArn.has(name) ? [name] : [];
    const arns = isPattern ? this.#fitting(name) : (this.#byName.get(name) ?? []);
    if (account === null && kind === undefined) return arns;
    const isMeant = (arn: string) => kind === undefined || kindOf({ name: arn }) === kind;
    return arns.filter(arn => (account === null || accountOf(arn) === account) && isMeant(arn));
  }

  /** The ARNs that have exactly a name. */
  named(name: string): readonly string[] {
    return this.#byName.get(name) ?? [];
  }

  #fitting(pattern: string): readonly string[] {
    const longest = pattern.split('*').reduce((most, part) => (part.length > most.length ? part : most), '');
    const found: string[] = [];
    for (let at = this.#names.indexOf(longest); at >= 0; ) {
      const index = this.#lineAt(at);
      const name = this.#sorted[index] ?? '';
      if (grants(pattern, name)) for (const one of this.#byName.get(name) ?? []) found.push(one);
      const next = this.#starts[index + 1];
      at = next === undefined ? -1 : this.#names.indexOf(longest, next);
    }
    return found;
  }

  #lineAt(offset: number): number {
    return countBefore(this.#starts.length, index => (this.#starts[index] ?? 0) <= offset) - 1;
  }
}

const INDEXES = new WeakMap<readonly Report[], PrincipalIndex>();

/** The index of some reports, made once. */
export function indexOf(reports: readonly Report[]): PrincipalIndex {
  let index = INDEXES.get(reports);
  if (!index) {
    index = new PrincipalIndex(reports);
    INDEXES.set(reports, index);
  }
  return index;
}
