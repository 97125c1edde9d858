import type { Analysis, FileAnalysis, PolicyAnalysis, StatementAnalysis } from '../analyse/analysis';
import { policySize } from '../analyse/size';
import type { Catalogue } from '../catalogue/universe';
import { readEntry } from '../iam/entry';
import { fold } from '../iam/name';
import { grantedActions } from '../refine/granted';
import { MANAGED_POLICY_LIMIT } from '../refine/refine-policy';
import { removedActions, totals } from './totals';

/** Renders a run as the JSON that `schema/result.schema.json` describes. */
export function renderJson(analysis: Analysis, tool: string): string {
  const { universe, gate, problems, grantedBefore } = analysis;
  const result = {
    version: 1,
    tool,
    catalogue: { date: isoDay(universe.date), ...universe.counts },
    evidence: analysis.reports.map(({ principal, kind, analyzedAt, source }) => ({
      principal,
      kind,
      analyzedAt: analyzedAt === null ? null : new Date(analyzedAt).toISOString(),
      source,
    })),
    files: analysis.files.map(file => ({
      path: file.path,
      format: file.format,
      policies: file.policies.map(policy => policyOf(file, policy, { universe, grantedBefore, path: file.path })),
    })),
    problems,
    gate,
    totals: totals(analysis),
  };
  return `${JSON.stringify(result, null, 2).replace(INVISIBLE, escaped)}\n`;
}

/** What a terminal or a reader may take for a command or not see at all; line breaks are the layout's own. */
const INVISIBLE = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map(at => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}

type About = Pick<Analysis, 'universe' | 'grantedBefore'> & { readonly path: string };

function policyOf(file: FileAnalysis, policy: PolicyAnalysis, about: About) {
  return {
    pointer: policy.policy.pointer,
    size: { ...policySize(file, policy.policy), limit: MANAGED_POLICY_LIMIT },
    statements: policy.statements.map(one => statementOf(one, about)),
  };
}

function statementOf(one: StatementAnalysis, about: About) {
  const before = one.statement.actions?.entries ?? [];
  const after = afterOf(one);
  const changed = one.verdict === 'refined' || one.verdict === 'emptied';
  return {
    id: one.id,
    line: one.line,
    endLine: one.endLine,
    sid: one.statement.sid,
    pointer: one.statement.pointer,
    principals:
      one.evidence?.principals.map(({ arn, name }) => ({ arn: arn ?? name, by: one.owners?.by ?? 'principal' })) ?? [],
    verdict: one.verdict,
    edited: one.edited,
    reason: one.reason,
    before,
    after,
    removed: removedActions(one).map(action => removal(action, one, about)),
    left: one.refinement?.left ?? [],
    granted: granted(one, before, after, about.universe),
    entries: changed
      ? (one.refinement?.entries ?? []).map(({ entry, becomes, removed, coveredBy, reason }) => ({
          entry,
          becomes,
          removed,
          coveredBy,
          reason,
        }))
      : before.map((entry, index) => ({
          entry,
          becomes: [entry],
          removed: [],
          coveredBy: [],
          reason: one.refinement?.entries[index]?.reason ?? null,
        })),
  };
}

function afterOf(one: StatementAnalysis): readonly string[] {
  const changed = one.verdict === 'refined' || one.verdict === 'emptied';
  return changed ? (one.refinement?.after ?? []) : (one.statement.actions?.entries ?? []);
}

/** An action that goes, with its access level, its last use (ISO 8601) and whether the change adds it, where somebody says them. */
function removal(action: string, one: StatementAnalysis, { universe, grantedBefore, path }: About) {
  const [prefix = '', name = ''] = fold(action).split(':');
  const lastAccessed = one.evidence?.removal.service(prefix)?.lastAccessed(name) ?? null;
  return {
    action,
    level: universe.service(prefix)?.find(name)?.level ?? null,
    lastAccessed: lastAccessed === null ? null : new Date(lastAccessed).toISOString(),
    added: grantedBefore === null ? null : !grantedBefore(path, fold(action)),
  };
}

/** How many actions of the universe a list grants, before and after; null where the statement is no list of what is allowed. */
function granted(one: StatementAnalysis, before: readonly string[], after: readonly string[], universe: Catalogue) {
  if (one.statement.blocked) return null;
  const left = actionsOf(after, universe);
  return {
    before: actionsOf(before, universe).size,
    after: left.size,
    untracked: [...left.values()].filter(tracked => tracked === false).length,
  };
}

function actionsOf(entries: readonly string[], universe: Catalogue): ReadonlyMap<string, boolean | null> {
  const found = new Map<string, boolean | null>();
  for (const entry of entries) {
    for (const { service, actions } of grantedActions(readEntry(entry), universe)) {
      for (const action of actions) found.set(`${service.key}:${action.folded}`, action.tracked);
    }
  }
  return found;
}

function isoDay(date: number | null): string | null {
  return date === null ? null : new Date(date).toISOString().slice(0, 10);
}
