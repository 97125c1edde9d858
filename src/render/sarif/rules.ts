import { LEVELS } from '../../catalogue/access-level';
import type { AccessLevel } from '../../catalogue/universe';
import type { StatementReason } from '../../locate/statement';
import type { ProblemCode } from '../../problem';
import { STATEMENT_REASONS } from '../reasons';

/** How much a result matters, in SARIF's words. */
export type SarifLevel = 'error' | 'warning' | 'note';

/** What a result is about. */
export type Kind =
  | { readonly kind: 'unused-access' | 'unused-statement' | 'unused-policy'; readonly level: AccessLevel | null }
  | { readonly kind: 'not-judged'; readonly reason: StatementReason }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly level: 'error' | 'warning' };

/** A rule as SARIF describes it. */
export interface Rule {
  readonly id: string;
  readonly level: SarifLevel;
  /** One sentence. */
  readonly title: string;
  readonly help: string;
  /** From 0.0 to 10.0, as GitHub takes it for security; null where a result is about the analysis. */
  readonly severity: string | null;
}

/** What the unused access lets somebody do decides: permissions are high, writing is medium, reading is low. */
const SEVERITIES: Readonly<Record<AccessLevel | 'unknown', readonly [severity: string, level: SarifLevel]>> = {
  'Permissions management': ['8.0', 'error'],
  Write: ['6.0', 'warning'],
  Tagging: ['4.0', 'warning'],
  Read: ['3.0', 'note'],
  List: ['2.0', 'note'],
  unknown: ['2.0', 'note'],
};

const TITLES = {
  'unused-access': 'A statement grants actions that were not used',
  'unused-statement': 'Nothing that a statement grants was used',
  'unused-policy': 'Nothing that a policy grants was used',
} as const;

const HELP = {
  'unused-access': 'Narrow the list of actions: `refine-iam --write` does it, and `--format patch` prints the change.',
  'unused-statement': 'Remove the statement: `refine-iam --write` does it, and `--format patch` prints the change.',
  'unused-policy': 'Detach the policy, or delete it.',
} as const;

const KEEP = 'Keep what is still needed by a `keep` rule with a reason and an end.';

/** The rule of a result; the same kind at another level of access is another rule, since GitHub knows the severity of rules only. */
export function ruleOf(about: Kind): Rule {
  switch (about.kind) {
    case 'not-judged': {
      const title = `What is used of a statement is not known: ${STATEMENT_REASONS[about.reason]}`;
      const help = '`refine-iam owners` shows whose each policy is, and what the configuration must say.';
      return { id: `not-judged/${about.reason}`, level: 'note', title, help, severity: null };
    }
    case 'problem': {
      const title =
        about.level === 'error' ? 'Something could not be analysed' : 'Something was analysed, with a caveat';
      const help = 'The message says what is wrong, and what to do.';
      return { id: `problem/${about.code}/${about.level}`, level: about.level, title, help, severity: null };
    }
    default: {
      const name = about.level ?? 'unknown';
      const [severity, level] = SEVERITIES[name];
      const id = `${about.kind}/${name.toLowerCase().replace(' ', '-')}`;
      const title = `${TITLES[about.kind]}; the most harmful level among them: ${name}`;
      return { id, level, title, help: `${HELP[about.kind]} ${KEEP}`, severity };
    }
  }
}

/** How early a result is kept where there is no room for all, 0 first: what could not be analysed, then by access level. */
export function urgencyOf(about: Kind): number {
  if (about.kind === 'problem') return about.level === 'error' ? 0 : LEVELS.length + 2;
  if (about.kind === 'not-judged') return LEVELS.length + 1;
  return 1 + LEVELS.indexOf(about.level);
}
