import type { Analysis } from '../analyse/analysis';
import { byCodePoint } from '../iam/name';
import { jsonText } from './json-text';
import { count } from './plain';
import { type Finding, findingsOf } from './sarif/findings';
import { fixOf, regionOf } from './sarif/places';
import { notification, problemNotifications, problemResults } from './sarif/problems';
import { resultOf, type Weighed } from './sarif/result';
import { type Rule, ruleOf, urgencyOf } from './sarif/rules';

const HOME = 'https://github.com/refine-iam/refine-iam-policies';

/** GitHub shows so many results of a run. */
const MOST_RESULTS = 5_000;

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
  return {
    executionSuccessful: problems.every(({ severity }) => severity !== 'error'),
    toolExecutionNotifications: [...cut, ...problemNotifications(problems)],
  };
}

function byUrgency(a: Weighed, b: Weighed): number {
  return urgencyOf(a.about) - urgencyOf(b.about) || b.actions - a.actions || byPlace(a, b);
}

function byPlace(a: Weighed, b: Weighed): number {
  return byCodePoint(a.path, b.path) || a.line - b.line || byCodePoint(ruleOf(a.about).id, ruleOf(b.about).id);
}
