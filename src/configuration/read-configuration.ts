import { quoted } from '../input/quoted';
import { readYaml, type YamlBreak } from '../input/yaml';
import { type Problem, problem } from '../problem';
import { Lines } from '../source/position';
import type { Node, StringNode } from '../source/tree';
import { type Configuration, FAIL_ON, type FailOn, type KeepRule, type PrincipalRule } from './configuration';
import { globFault } from './glob';
import { plainTree } from './plain-tree';
import { isPrincipal } from './principal';
import { readKeepRule } from './read-keep';
import { Reader } from './reader';

/** A configuration, or all that is wrong with its file, by place. */
export type ReadConfiguration =
  | { readonly ok: true; readonly value: Configuration }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The longest configuration that is read, in bytes or UTF-16 units. */
export const LONGEST_CONFIGURATION = 1_000_000;

const KEYS = ['principals', 'ignore', 'keep', 'gate'];

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
    ignore: readIgnore(parts?.get('ignore'), reader),
    keep: readKeep(parts?.get('keep'), reader),
    gate: readGate(parts?.get('gate'), reader),
  };
  const { problems } = reader;
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

function isNothing({ kind, start, end }: Node, text: string): boolean {
  return kind === 'other' && /^(?:~|null|Null|NULL)?$/.test(text.slice(start, end).trim());
}

function readPrincipals(node: Node | undefined, reader: Reader): readonly PrincipalRule[] {
  const map = node && reader.map(node, '`principals`');
  return (map?.entries ?? []).map(({ key, value }): PrincipalRule => {
    const example = '`MyRole`, or several: `[RoleA, arn:aws:iam::111122223333:role/RoleB]`';
    checkGlob(key, reader);
    const principals = reader.texts(value, `the principal of ${quoted(key.value)}`, example) ?? [];
    for (const { value: name, start } of principals) {
      if (isPrincipal(name)) continue;
      reader.refuse(start, `${quoted(name)} is no principal`, 'give a role or user: its ARN, or its bare name');
    }
    return { files: key.value, principals: principals.map(one => one.value), line: reader.line(key.start) };
  });
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

function readKeep(node: Node | undefined, reader: Reader): readonly KeepRule[] {
  const items = (node && reader.list(node, '`keep`', '`- actions: …` with `reason: …` below it')?.items) ?? [];
  return items.flatMap((item, index) => readKeepRule(item, `\`keep[${index}]\``, reader) ?? []);
}

function readGate(node: Node | undefined, reader: Reader): FailOn | null {
  const rules = FAIL_ON.map(one => `\`${one}\``).join(', ');
  const text = node && reader.text(node, '`gate`', `one of ${rules}`);
  if (!text) return null;
  const found = FAIL_ON.find(one => one === text.value);
  return found ?? reader.refuse(text.start, `\`gate\` is ${quoted(text.value)}`, `write one of ${rules}`);
}

function checkGlob({ value, start }: StringNode, reader: Reader): void {
  const fault = globFault(value);
  if (fault) reader.refuse(start, `the glob ${quoted(value)} ${fault.message}`, fault.help);
}

function notYaml({ offset, message }: YamlBreak, text: string, lines: Lines, path: string): Problem {
  const place = lines.at(Math.min(offset, text.length));
  const line = text.slice(lines.start(place.line), lines.end(place.line));
  // why: a glob in front of a line is an alias to YAML, and its words for that say nothing of quotes
  const isGlob = /^\s*(?:- +)?\*/.test(line);
  const help = isGlob ? 'put the glob in quotes: `"**/*.json"`' : 'mend the YAML there, or in the line before';
  return problem('error', 'syntax', `this is no YAML that can be read: ${message}`, { path, ...place, help });
}
