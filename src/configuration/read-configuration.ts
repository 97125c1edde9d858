import { readYaml, type YamlBreak } from '../input/yaml';
import { type Problem, problem } from '../problem';
import { Lines } from '../source/position';
import type { Node } from '../source/tree';
import type { Configuration, KeepRule } from './configuration';
import { plainTree } from './plain-tree';
import { readInfer, readReport } from './read-evidence';
import { readGate } from './read-gate';
import { readKeepRule } from './read-keep';
import { checkGlob, readAccounts, readPrincipals } from './read-principals';
import { Reader } from './reader';

/** A configuration, or all that is wrong with its file, by place. */
export type ReadConfiguration =
  | { readonly ok: true; readonly value: Configuration }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The longest configuration that is read, in bytes or UTF-16 units. */
export const LONGEST_CONFIGURATION = 1_000_000;

const KEYS = ['principals', 'accounts', 'infer', 'ignore', 'keep', 'report', 'gate'];

/** Reads a configuration strictly; an empty text is an empty one, and whatever is not understood is a problem. */
export function readConfiguration(text: string, source: string): ReadConfiguration {
  if (text.length > LONGEST_CONFIGURATION) {
    const message = 'the configuration has more than 1 MB';
    return { ok: false, problems: [problem('error', 'too-big', message, { path: source, help: 'make it smaller' })] };
  }
  const lines = new Lines(text);
  const read = readYaml(text);
  if (!read.ok) return { ok: false, problems: read.breaks.map(one => notYaml(one, text, lines, source)) };
  const reader = new Reader(text, lines, source);
  const [document, second] = read.documents;
  if (second)
    reader.refuse(second.range[0], 'a second document begins here', 'remove the `---`: a configuration is one');
  const directive = text.search(/^%/m);
  if (document?.directives.yaml.explicit || (document && Object.keys(document.directives.tags).length > 1)) {
    reader.refuse(Math.max(0, directive), 'directives (`%…`) are not read here', 'remove it');
  }
  const tree = document ? plainTree(document, reader) : null;
  const parts = tree && !isNothing(tree, text) ? reader.keys(tree, 'a configuration', KEYS) : null;
  const value = {
    source,
    principals: readPrincipals(parts?.get('principals'), reader),
    accounts: readAccounts(parts?.get('accounts'), '`accounts`', reader),
    infer: readInfer(parts?.get('infer'), reader),
    ignore: readIgnore(parts?.get('ignore'), reader),
    keep: readKeep(parts?.get('keep'), source, reader),
    report: readReport(parts?.get('report'), reader),
    gate: readGate(parts?.get('gate'), reader),
  };
  const { problems } = reader;
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

function isNothing({ kind, start, end }: Node, text: string): boolean {
  return kind === 'other' && /^(?:~|null|Null|NULL)?$/.test(text.slice(start, end).trim());
}

function readIgnore(node: Node | undefined, reader: Reader): readonly string[] {
  const example = '`- iam/boundaries/**`, one a line';
  const items = (node && reader.list(node, '`ignore`', example)?.items) ?? [];
  return items.flatMap(item => {
    const glob = reader.text(item, 'an item of `ignore`', example);
    if (glob) checkGlob(glob, reader);
    return glob ? [glob.value] : [];
  });
}

function readKeep(node: Node | undefined, source: string, reader: Reader): readonly KeepRule[] {
  const items = (node && reader.list(node, '`keep`', '`- actions: …` with `reason: …` below it')?.items) ?? [];
  return items.flatMap((item, index) => readKeepRule(item, { what: `\`keep[${index}]\``, path: source }, reader) ?? []);
}

function notYaml({ offset, message }: YamlBreak, text: string, lines: Lines, path: string): Problem {
  const place = lines.at(Math.min(offset, text.length));
  const line = text.slice(lines.start(place.line), lines.end(place.line));
  // why: a glob in front of a line is an alias to YAML, and its words for that say nothing of quotes
  const isGlob = /^\s*(?:- +)?\*/.test(line);
  const help = isGlob ? 'put the glob in quotes: `"**/*.json"`' : 'mend the YAML there, or in the line before';
  return problem('error', 'syntax', `this is no YAML that can be read: ${message}`, { path, ...place, help });
}
