// The text of the catalogue, `src/data/catalogue.txt`; src/catalogue/text.ts is how the program reads it.
//
// UTF-8 with \n: first a JSON object, `{date, source, services, actions, tracked: {date, source}}`; then one line per
// service in code-point order, the prefix, a tab, and its actions by folded name, one space between them. Each name is followed
// by one mark, which no name can hold. It tells the access level and whether AWS records the action's last use:
//
//                 Read  List  Write  Tagging  Permissions management
//   not recorded   .     ,     +      ~        !
//   recorded       :     ;     *      @        &

const LEVELS = ['Read', 'List', 'Write', 'Tagging', 'Permissions management'];
const UNRECORDED = '.,+~!';
const RECORDED = ':;*@&';

/** The catalogue's text, from what `readIamData` reads and the list of tracked actions; `unknown` are tracked actions that it lacks. */
export function catalogueText(data, tracked) {
  const recorded = new Set(
    Object.entries(tracked.services).flatMap(([prefix, names]) => names.map(name => `${prefix}:${name}`.toLowerCase())),
  );
  const lines = data.services.map(({ prefix, actions }) => {
    const marked = actions.map(({ name, level }) => {
      const marks = recorded.delete(`${prefix}:${name}`.toLowerCase()) ? RECORDED : UNRECORDED;
      return name + marks[LEVELS.indexOf(level)];
    });
    return `${prefix}\t${marked.join(' ')}\n`;
  });
  return { text: `${header(data, tracked)}\n${lines.join('')}`, unknown: [...recorded] };
}

function header({ date, source, services }, { date: trackedDate, source: trackedSource }) {
  return JSON.stringify({
    date,
    source,
    services: services.length,
    actions: services.reduce((sum, { actions }) => sum + actions.length, 0),
    tracked: { date: trackedDate, source: trackedSource },
  });
}

/** What a catalogue's text says: `{header, services}`, a map of prefixes to maps of names to `{level, tracked}`. Throws on any other text. */
export function readCatalogueText(text) {
  const [first, ...lines] = text.split('\n');
  if (lines.pop() !== '') throw new Error('the catalogue is cut off: its last line has no end');
  const services = new Map(
    lines.map(line => {
      const [prefix, names] = line.split('\t');
      if (!prefix || names === undefined)
        throw new Error(`no service and its actions: ${JSON.stringify(line.slice(0, 80))}`);
      return [prefix, new Map(names === '' ? [] : names.split(' ').map(readAction))];
    }),
  );
  if (services.size !== lines.length) throw new Error('a service stands twice in the catalogue');
  return { header: JSON.parse(first), services };
}

function readAction(marked) {
  const mark = marked.at(-1);
  const tracked = RECORDED.includes(mark);
  const level = LEVELS[(tracked ? RECORDED : UNRECORDED).indexOf(mark)];
  if (marked.length < 2 || level === undefined) throw new Error(`no action with its mark: ${JSON.stringify(marked)}`);
  return [marked.slice(0, -1), { level, tracked }];
}
