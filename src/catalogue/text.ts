import * as v from 'valibot';
import { byCodePoint, fold } from '../iam/name';
import { type AccessLevel, type Action, type Catalogue, lazyService, type Service } from './universe';

// The file's form and the meaning of each mark are told in scripts/build-catalogue.mjs, which writes it.
const LEVELS: readonly AccessLevel[] = ['Read', 'List', 'Write', 'Tagging', 'Permissions management'];
const UNRECORDED = '.,+~!';
const RECORDED = ':;*@&';

/** What each mark means, by its character code. */
const MARKS: readonly ({ readonly level: AccessLevel; readonly tracked: boolean } | undefined)[] = marks();

function marks() {
  const table: { level: AccessLevel; tracked: boolean }[] = [];
  for (const [index, level] of LEVELS.entries()) {
    table[UNRECORDED.charCodeAt(index)] = { level, tracked: false };
    table[RECORDED.charCodeAt(index)] = { level, tracked: true };
  }
  return table;
}

const Header = v.object({
  date: v.pipe(v.string(), v.isoDate()),
  services: v.number(),
  actions: v.number(),
});

/** Reads the built-in catalogue's text; a service is parsed when it is first asked for. Throws on a text of another form. */
export function parseCatalogueText(text: string): Catalogue {
  const headerEnd = text.indexOf('\n');
  // A text that was cut off would hide names, and a pattern narrowed without them would lose them.
  if (headerEnd < 0 || !text.endsWith('\n')) throw new Error('the built-in catalogue is cut off');
  const header = v.parse(Header, JSON.parse(text.slice(0, headerEnd)));
  let index: ReadonlyMap<string, Service> | null = null;
  const services = () => {
    index ??= indexOf(text, headerEnd + 1);
    return index;
  };
  let prefixes: readonly string[] | null = null;
  return {
    date: Date.parse(header.date),
    counts: { services: header.services, actions: header.actions },
    service: prefix => services().get(prefix),
    prefixes: () => {
      prefixes ??= [...services().keys()].sort(byCodePoint);
      return prefixes;
    },
  };
}

/** Where each service stands in the text; its actions are read when they are asked for. */
function indexOf(text: string, firstLine: number): ReadonlyMap<string, Service> {
  const services = new Map<string, Service>();
  for (let start = firstLine; start < text.length; ) {
    const tab = text.indexOf('\t', start);
    const end = text.indexOf('\n', tab);
    const prefix = text.slice(start, tab);
    const read = () => parseActions(text.slice(tab + 1, end));
    services.set(prefix, lazyService(prefix, read));
    start = end + 1;
  }
  return services;
}

function parseActions(names: string): readonly Action[] {
  if (names === '') return [];
  const folded = fold(names).split(' ');
  return names.split(' ').map((marked, index) => parseAction(marked, folded[index] ?? ''));
}

function parseAction(marked: string, folded: string): Action {
  const end = marked.length - 1;
  const mark = MARKS[marked.charCodeAt(end)];
  if (mark === undefined) throw new Error(`the built-in catalogue has no meaning for ${JSON.stringify(marked)}`);
  const { level, tracked } = mark;
  return { name: marked.slice(0, end), folded: folded.slice(0, end), level, tracked, known: true };
}
