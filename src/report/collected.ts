import * as v from 'valibot';
import type { Path } from '../input/place';
import { quoted, shown } from '../input/quoted';
import { expected, expectedObject, Text, Time } from '../input/shape';
import { DAY } from '../input/time';
import { type Finding, PRINCIPAL_ARN, readFinding } from './finding';
import { type LastAccessedDetails, readLastAccessed } from './last-accessed';
import { type Outcome, refused } from './outcome';
import { shaped } from './shaped';

/** The version of the reports that `refine-iam collect` writes, and the only one that is read. */
export const REPORT_VERSION = 1;

const AGAIN = 'collect it again with `refine-iam collect`';

const List = v.array(v.unknown(), expected('a list'));

const Analyzer = v.object(
  { arn: Text, type: Text, unusedAccessAge: v.nullable(v.number(expected('a number of days'))) },
  expectedObject,
);

const Collected = v.object(
  {
    tool: Text,
    analyzedAt: v.nullable(Time),
    analyzer: v.nullable(Analyzer),
    findings: List,
    lastAccessed: List,
  },
  expectedObject,
);

const Principal = v.object(
  {
    principal: v.pipe(
      v.string(expected('the ARN of a role or user')),
      v.regex(PRINCIPAL_ARN, expected('the ARN of a role or user')),
    ),
    principalCreatedAt: Time,
  },
  expectedObject,
);

/** Whose last-accessed details are: the ARN of a role or user, and when it was made, in milliseconds since the epoch. */
export interface Whose {
  readonly principal: string;
  readonly createdAt: number;
}

/** What a report of `refine-iam collect` holds: findings, and last-accessed details with the ARN of whose they are. */
export interface CollectedReport {
  /** For how long the analyzer of the findings watches, in milliseconds; null where the report does not say. */
  readonly watched: number | null;
  readonly findings: readonly Finding[];
  readonly details: readonly (LastAccessedDetails & Whose)[];
}

/** Tells whether an object says that it is a report of `refine-iam collect`. */
export function isCollected(value: object): boolean {
  return 'report' in value && value.report === 'refine-iam';
}

/** Reads a report of `refine-iam collect`; another version than this program's is refused, and so is a finding without its details. */
export function readCollected(value: Readonly<Record<string, unknown>>, path: Path): Outcome<CollectedReport> {
  const { version } = value;
  if (version !== REPORT_VERSION) {
    const known = `this program reads version ${quoted(String(REPORT_VERSION))}`;
    return refused(`this is a report of version ${version === undefined ? '`?`' : shown(version)}; ${known}`, {
      path: [...path, 'version'],
      help: `use the program of the version that collected it, or ${AGAIN}`,
    });
  }
  const collected = shaped(Collected, value, path);
  if (!collected.ok) return strict(collected);
  const findings: Finding[] = [];
  for (const [index, element] of collected.value.findings.entries()) {
    const finding = readFinding(element, [...path, 'findings', index]);
    if (!finding.ok) return strict(finding);
    if (finding.value.kind === 'evidence' && !finding.value.page.last) {
      const at = [...path, 'findings', index, 'nextToken'];
      return refused('this finding breaks off: more of its details follow', { path: at, help: AGAIN });
    }
    findings.push(finding.value);
  }
  const details: (LastAccessedDetails & Whose)[] = [];
  for (const [index, element] of collected.value.lastAccessed.entries()) {
    const at = [...path, 'lastAccessed', index];
    const whose = shaped(Principal, element, at);
    if (!whose.ok) return strict(whose);
    const read = readLastAccessed(element, at);
    if (!read.ok) return strict(read);
    const { principal, principalCreatedAt: createdAt } = whose.value;
    details.push({ ...read.value, principal, createdAt });
  }
  const days = collected.value.analyzer?.unusedAccessAge ?? null;
  return { ok: true, value: { watched: days === null ? null : days * DAY, findings, details } };
}

/** A collected report is mended by collecting it again, not by the AWS CLI. */
function strict<T>(outcome: Extract<Outcome<T>, { ok: false }>): Outcome<never> {
  return { ok: false, refusal: { ...outcome.refusal, help: AGAIN } };
}
