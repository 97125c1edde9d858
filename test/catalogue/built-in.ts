import { read } from '../documents';

const [header = '', ...lines] = read('src/data/catalogue.txt').split('\n');
const { date, services, actions } = JSON.parse(header) as { date: string; services: number; actions: number };

/**
 * What the built-in catalogue says of itself, and as people are shown it. It moves every week, so that no test names its numbers:
 * they stand in the catalogue and in what `npm run refresh` writes.
 */
export const BUILT_IN = {
  date,
  services,
  actions,
  /** `22,091` */
  shownActions: actions.toLocaleString('en-US'),
  /** `26 Sep 2026` */
  shownDate: new Date(date)
    .toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .replace('Sept', 'Sep'),
};

/** The names of a service's actions that begin with some letters, and whether AWS records their use, by the marks in the text. */
export function builtInActions(prefix: string, start: string): readonly { name: string; tracked: boolean }[] {
  const line = lines.find(one => one.startsWith(`${prefix}\t`)) ?? '';
  return line
    .slice(prefix.length + 1)
    .split(' ')
    .filter(marked => marked.startsWith(start))
    .map(marked => ({ name: marked.slice(0, -1), tracked: ':;*@&'.includes(marked.slice(-1)) }));
}
