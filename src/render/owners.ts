import type { Analysis, FileAnalysis, PolicyAnalysis, StatementAnalysis } from '../analyse/analysis';
import { globOf } from '../configuration/glob';
import { listed } from '../locate/claims';
import type { StatementReason } from '../locate/statement';
import { principalsOf } from './json';
import { jsonText } from './json-text';
import { count, plain } from './plain';
import { foundWords, STATEMENT_REASONS } from './reasons';
import type { Paint } from './text/showing';

/** What is known of whose a policy is, by its first statement that grants: all of one policy have the same owners. */
interface Owned {
  readonly path: string;
  readonly policy: PolicyAnalysis;
  readonly one: StatementAnalysis;
}

/** What keeps a policy from anybody, whoever's it is. */
const NOBODYS: ReadonlySet<StatementReason> = new Set(['principal', 'boundary', 'organization']);

/** Tells a person whose each policy is, how that was found, and at the end what the configuration must say of the others. */
export function renderOwners(analysis: Analysis, configuration: string, paint: Paint): string {
  const blocks = analysis.files.flatMap(file => {
    const some = ownedIn(file);
    if (some.length === 0) return [];
    return [[paint('bold', plain(file.path)), ...some.flatMap(one => ownedLines(one, paint))].join('\n')];
  });
  const all = analysis.files.flatMap(ownedIn);
  return `${[...blocks, ...unmappedBlock(all, configuration), summary(all)].join('\n\n')}\n`;
}

/** The same as JSON, as `schema/owners.schema.json` describes it. */
export function renderOwnersJson(analysis: Analysis, tool: string): string {
  const all = analysis.files.flatMap(ownedIn);
  const result = {
    version: 1,
    tool,
    policies: all.map(({ path, policy, one }) => ({
      path,
      line: one.line,
      pointer: policy.policy.pointer,
      principals: principalsOf(one),
      by: one.owners?.by ?? null,
      how: one.owners?.how ?? null,
      reason: isMapped(one) ? null : one.reason,
      why: one.why,
    })),
    unmapped: unmappedPaths(all),
    problems: analysis.problems,
  };
  return jsonText(result);
}

function ownedIn({ path, policies }: FileAnalysis): readonly Owned[] {
  return policies.flatMap((policy): Owned[] => {
    const own = policy.statements.filter(({ statement }) => !statement.blocked || !NOBODYS.has(statement.blocked));
    const one = own.find(({ statement }) => statement.blocked === null) ?? own[0];
    return one ? [{ path, policy, one }] : [];
  });
}

/** Whether everybody whose the policy is is known, and a report is about each. */
function isMapped({ owners, evidence }: StatementAnalysis): boolean {
  return owners !== null && evidence !== null;
}

function ownedLines({ one }: Owned, paint: Paint): readonly string[] {
  const names = [...new Set(one.principals.flatMap(({ principal }) => (principal ? [principal.name] : [])))];
  const who =
    one.reason === 'ignored'
      ? 'ignored by the configuration'
      : one.owners === null
        ? STATEMENT_REASONS[one.reason === 'owners-disagree' ? 'owners-disagree' : 'unowned']
        : one.owners.by === 'report'
          ? 'everybody whom the report is about'
          : listed(
              names.map(name => `\`${plain(name)}\``),
              ', ',
            );
  const lines = [`  ${String(one.line).padStart(5)}  ${who}`];
  if (one.owners) lines.push(paint('dim', `         ${plain(foundWords(one.owners))}`));
  if (one.why !== null) lines.push(paint('yellow', `         ${plain(one.why)}`));
  return lines;
}

/** The policies of which nobody says whose they are; where configuration and source differ, both say it. */
function unmapped(all: readonly Owned[]): readonly Owned[] {
  return all.filter(({ one }) => one.owners === null && one.reason !== 'ignored' && one.reason !== 'owners-disagree');
}

function unmappedPaths(all: readonly Owned[]): readonly string[] {
  return [...new Set(unmapped(all).map(({ path }) => path))];
}

/** How many lines of configuration are proposed before the others are counted. */
const MOST_LINES = 20;

function unmappedBlock(all: readonly Owned[], configuration: string): readonly string[] {
  const paths = unmappedPaths(all);
  if (paths.length === 0) return [];
  const mapped = new Set(all.flatMap(({ path, one }) => (one.owners ? [path] : [])));
  const whole = paths.filter(path => !mapped.has(path));
  const parts = unmapped(all).filter(({ path }) => mapped.has(path));
  const lines = whole.slice(0, MOST_LINES).map(path => `    ${JSON.stringify(globOf(path) ?? path)}: NAME`);
  const more = whole.length > MOST_LINES ? [`    # and ${count(whole.length - MOST_LINES, 'more file')}`] : [];
  const advice =
    whole.length === 0
      ? []
      : [
          `Add to \`${plain(configuration)}\`, with the roles or users in the place of NAME:`,
          '  principals:',
          ...lines.map(plain),
          ...more,
        ];
  // why: the configuration maps files, and the other policies of such a file have owners already
  const places = parts.slice(0, MOST_LINES).map(({ path, one }) => `  ${plain(path)}:${one.line}`);
  const rest =
    parts.length > MOST_LINES ? [`  and ${count(parts.length - MOST_LINES, 'more policy', 'more policies')}`] : [];
  const beside =
    parts.length === 0
      ? []
      : [
          'Beside policies that are mapped: name the role in the source, or move the policy to a file of its own:',
          ...places,
          ...rest,
        ];
  return [[`Not mapped: ${count(unmapped(all).length, 'policy', 'policies')}.`, ...advice, ...beside].join('\n')];
}

function summary(all: readonly Owned[]): string {
  const told = all.filter(({ one }) => one.reason !== 'ignored');
  const parts = [
    [told.filter(({ one }) => isMapped(one)).length, 'mapped'],
    [told.filter(({ one }) => one.owners && !one.evidence).length, 'without a report about all of its principals'],
    [told.filter(({ one }) => one.reason === 'owners-disagree').length, 'on which configuration and source differ'],
    [told.filter(({ one }) => !one.owners && one.reason !== 'owners-disagree').length, 'unmapped'],
    [all.length - told.length, 'ignored'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return `${count(all.length, 'policy', 'policies')}${said.length > 0 ? `: ${said.join(', ')}` : ''}.`;
}
