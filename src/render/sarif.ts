import type { Analysis } from '../analyse/analysis';
import { digest, turns } from '../audit/digest';
import { byCodePoint } from '../iam/name';
import type { Problem, ProblemCode } from '../problem';
import { jsonText } from './json-text';
import { count, plain } from './plain';
import { type Finding, findingsOf } from './sarif/findings';
import { artifactOf, fixOf, type Region, regionOf } from './sarif/places';
import { type Kind, type Rule, ruleOf, urgencyOf } from './sarif/rules';

const HOME = 'https://github.com/refine-iam/refine-iam-policies';

/** GitHub shows so many results of a run. */
const MOST_RESULTS = 5_000;

/** A result with what decides whether there is room for it, and where it stands among the others. */
interface Weighed {
  readonly about: Kind;
  readonly actions: number;
  readonly path: string;
  readonly line: number;
  readonly result: (ruleIndex: number, rule: Rule) => object;
}

/** Renders a run as a SARIF 2.1.0 log for code scanning: unused access with its fixes, what nobody could judge, and trouble with files. */
export function renderSarif(analysis: Analysis, tool: string, most = MOST_RESULTS): string {
  const all = [...findingsOf(analysis).map(ofFinding), ...problemResults(analysis.problems)];
  const kept = [...all].sort(byUrgency).slice(0, most).sort(byPlace);
  const rules = new Map(kept.map(({ about }) => [ruleOf(about).id, ruleOf(about)]));
  const sorted = [...rules.values()].sort((a, b) => byCodePoint(a.id, b.id));
  const indexes = new Map(sorted.map(({ id }, index) => [id, index]));
  const results = kept.map(({ about, result }) => {
    const rule = ruleOf(about);
    return result(indexes.get(rule.id) ?? 0, rule);
  });
  const left = all.length - kept.length;
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Refine IAM', version: tool, informationUri: HOME, rules: sorted.map(ruleText) } },
        invocations: [invocation(analysis, left)],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  });
}

function ruleText({ id, level, title, help, severity }: Rule) {
  const words = id.split(/[-/]/).map(word => word.charAt(0).toUpperCase() + word.slice(1));
  return {
    id,
    name: words.join(''),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: `${title}.` },
    help: { text: help, markdown: help },
    helpUri: `${HOME}/blob/main/docs/audit.md`,
    defaultConfiguration: { level },
    properties: {
      tags: ['iam', ...(severity === null ? [] : ['security'])],
      precision: 'high',
      ...(severity === null ? {} : { 'security-severity': severity }),
    },
  };
}

function ofFinding({ about, file, statement, actions, fingerprint, message, change }: Finding): Weighed {
  const { path } = file;
  const edits = change?.edits ?? [];
  const region = regionOf(file.source, statement.statement.span);
  const fixes = edits.length === 0 ? {} : { fixes: [fixOf(file, edits, 'Remove what was not used.')] };
  const result = (ruleIndex: number, rule: Rule) => ({
    ...resultOf({ ruleIndex, rule, path, region, fingerprint, message }),
    ...fixes,
  });
  return { about, actions, path, line: region.startLine, result };
}

/** The problems that have a place in the repository: GitHub shows results, and of notifications nothing. */
function problemResults(problems: readonly Problem[]): readonly Weighed[] {
  const turn = turns();
  return problems.flatMap(({ code, severity, path, line, column, message, help }): Weighed[] => {
    if (severity === 'note' || path === null || !IN_FILES.has(code)) return [];
    const about: Kind = { kind: 'problem', code, level: severity };
    const words = JSON.stringify([code, path, message]);
    const fingerprint = digest([code, message, turn(words)]);
    const place = line === null ? null : { startLine: line, startColumn: column ?? 1 };
    const text = `${message}${help === null ? '' : `: ${help}`}`;
    const result = (ruleIndex: number, rule: Rule) =>
      resultOf({ ruleIndex, rule, path, region: place, fingerprint, message: text });
    return [{ about, actions: 0, path, line: line ?? 0, result }];
  });
}

/** What is wrong with files of the repository; the other problems are about evidence, catalogue and settings. */
const IN_FILES: ReadonlySet<ProblemCode> = new Set([
  ...(['unreadable-file', 'not-a-file', 'lost-policy', 'too-big', 'not-utf8', 'syntax', 'duplicate-key'] as const),
  ...(['misspelled-key', 'bad-statement', 'invalid-entry', 'empty-list', 'policy-size', 'policy-template'] as const),
  ...(['configuration', 'expired-keep', 'keep-comment', 'law-broken', 'write-failed'] as const),
]);

/** What a result is written from. */
interface Written {
  readonly ruleIndex: number;
  readonly rule: Rule;
  readonly path: string;
  readonly region: Region | { readonly startLine: number; readonly startColumn: number } | null;
  readonly fingerprint: string;
  readonly message: string;
}

function resultOf({ ruleIndex, rule: { id, level }, path, region, fingerprint, message }: Written) {
  const place = { artifactLocation: artifactOf(path), ...(region === null ? {} : { region }) };
  return {
    ruleId: id,
    ruleIndex,
    level,
    message: { text: messageText(message) },
    locations: [{ physicalLocation: place }],
    // why: GitHub goes by the first, in this form; the second says what it is
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'refineIam/v1': fingerprint },
  };
}

/** A sentence as a message: on one line, with what SARIF would take for a link or a placeholder escaped. */
function messageText(text: string): string {
  return plain(text).replace(/[[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

function invocation({ problems }: Analysis, left: number) {
  const cut =
    left === 0
      ? []
      : [
          notification(
            'warning',
            `${count(left, 'result')} left out, the least harmful: GitHub shows ${count(MOST_RESULTS, 'result')} of a run, and the JSON result has all.`,
          ),
        ];
  const told = problems.flatMap(({ code, severity, path, message, help }) =>
    severity === 'note' || (path !== null && IN_FILES.has(code))
      ? []
      : [notification(severity, `${path === null ? '' : `${path}: `}${message}${help === null ? '' : `: ${help}`}`)],
  );
  return {
    executionSuccessful: problems.every(({ severity }) => severity !== 'error'),
    toolExecutionNotifications: [...cut, ...told],
  };
}

function notification(level: 'error' | 'warning', text: string) {
  return { level, message: { text: messageText(text) } };
}

function byUrgency(a: Weighed, b: Weighed): number {
  return urgencyOf(a.about) - urgencyOf(b.about) || b.actions - a.actions || byPlace(a, b);
}

function byPlace(a: Weighed, b: Weighed): number {
  return byCodePoint(a.path, b.path) || a.line - b.line || byCodePoint(ruleOf(a.about).id, ruleOf(b.about).id);
}
