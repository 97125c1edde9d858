import type { Analysis, FileAnalysis, PolicyAnalysis, StatementAnalysis } from '../analyse/analysis';
import { keptBy } from '../analyse/kept';
import { policySize } from '../analyse/size';
import type { Audit } from '../audit/audit';
import { fingerprintsOf } from '../audit/fingerprint';
import { NO_AUDIT } from '../audit/no-audit';
import { isJudged, unusedActions } from '../audit/unused';
import type { Catalogue } from '../catalogue/universe';
import { lastDay } from '../configuration/active-keep';
import { fold } from '../iam/name';
import { trackingOf } from '../refine/granted';
import { MANAGED_POLICY_LIMIT } from '../refine/refine-policy';
import type { Left } from '../refine/refinement';
import { auditJson, isoDay } from './audit-json';
import { jsonParts } from './json-text';
import { removedActions, totals } from './totals';

/** Renders a run as the JSON that `schema/result.schema.json` describes, in parts. */
export function renderJson(analysis: Analysis, tool: string, audit: Audit = NO_AUDIT): Iterable<string> {
  const { universe, gate, problems, grantedBefore } = analysis;
  const result = {
    version: 1,
    tool,
    date: isoDay(analysis.asOf),
    catalogue: { date: universe.date === null ? null : isoDay(universe.date), ...universe.counts },
    evidence: analysis.reports.map(({ principal, kind, analyzedAt, source }) => ({
      principal,
      kind,
      analyzedAt: analyzedAt === null ? null : new Date(analyzedAt).toISOString(),
      source,
    })),
    files: [],
    problems,
    gate,
    ...auditJson(audit),
    totals: totals(analysis),
  };
  return jsonParts(result, {
    key: 'files',
    items: analysis.files,
    shown: file => ({
      path: file.path,
      format: file.format,
      policies: file.policies.map(policy => policyOf(file, policy, { universe, grantedBefore, path: file.path })),
    }),
  });
}

type About = Pick<Analysis, 'universe' | 'grantedBefore'> & { readonly path: string };

function policyOf(file: FileAnalysis, policy: PolicyAnalysis, about: About) {
  const fingerprints = fingerprintsOf(file);
  return {
    pointer: policy.policy.pointer,
    size: { ...policySize(file, policy.policy), limit: MANAGED_POLICY_LIMIT },
    statements: policy.statements.map(one => statementOf(one, fingerprints.get(one) ?? '', about)),
  };
}

function statementOf(one: StatementAnalysis, fingerprint: string, about: About) {
  const before = one.statement.actions?.entries ?? [];
  const after = afterOf(one);
  const changed = one.verdict === 'refined' || one.verdict === 'emptied';
  return {
    id: one.id,
    fingerprint,
    line: one.line,
    endLine: one.endLine,
    sid: one.statement.sid,
    pointer: one.statement.pointer,
    principals: principalsOf(one),
    how: one.owners?.how ?? null,
    why: one.why,
    verdict: one.verdict,
    edited: one.edited,
    reason: one.reason,
    before,
    after,
    removed: removedActions(one).map(action => removal(action, one, about)),
    unused: isJudged(one) ? unusedActions(one) : null,
    left: (one.refinement?.left ?? []).map(left => ({ ...left, ...keepOf(left, one) })),
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

/** Whom a statement belongs to: the bare name, the ARN where it is known, how each was found, and whether a report is about it. */
export function principalsOf({ principals, owners }: Pick<StatementAnalysis, 'principals' | 'owners'>) {
  return principals.flatMap(({ principal, reports }) => {
    if (!principal) return [];
    const { name, arn } = principal;
    return [{ name, arn: arn ?? name, by: owners?.by ?? 'principal', covered: reports.length > 0 }];
  });
}

function afterOf(one: StatementAnalysis): readonly string[] {
  const changed = one.verdict === 'refined' || one.verdict === 'emptied';
  return changed ? (one.refinement?.after ?? []) : (one.statement.actions?.entries ?? []);
}

/** The rule that keeps an action, where one does. */
function keepOf({ action, reason }: Left, one: StatementAnalysis) {
  const [rule] = reason === 'keep-rule' ? keptBy(one, action) : [];
  if (!rule) return {};
  const { path, line, owner } = rule;
  return { keep: { reason: rule.reason, expires: lastDay(rule), owner, path, line } };
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
  const left = trackingOf(after, universe);
  return {
    before: trackingOf(before, universe).size,
    after: left.size,
    untracked: [...left.values()].filter(tracked => tracked === false).length,
  };
}
