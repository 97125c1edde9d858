import type { AnalyzerSummary, FindingSummaryV2 } from '@aws-sdk/client-accessanalyzer';
import type { Role, User } from '@aws-sdk/client-iam';
import type { Analyzer, Entity, ListedFinding, Principal } from '../../collect/ports';
import { plainFields } from './plain';

/** What is asked for on a page: as much as AWS gives. */
const PAGE = { findings: 100, iam: 1_000 };

/** Asks for a page of Access Analyzer. */
export function token(nextToken: string | null): { readonly maxResults: number; readonly nextToken?: string } {
  return { maxResults: PAGE.findings, ...(nextToken === null ? {} : { nextToken }) };
}

/** Asks for a page of IAM. */
export function marker(Marker: string | null): { readonly MaxItems: number; readonly Marker?: string } {
  return { MaxItems: PAGE.iam, ...(Marker === null ? {} : { Marker }) };
}

/** Where the next page of IAM begins; null where there is none. */
export function nextOf(found: {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}): string | null {
  return found.IsTruncated ? needed(found.Marker) : null;
}

/** An analyzer by what AWS says of it. */
export function analyzerOf({ arn, name, type, status, configuration }: AnalyzerSummary): Analyzer {
  const unusedAccessAge = configuration?.unusedAccess?.unusedAccessAge ?? null;
  return { arn: needed(arn), name: needed(name), type: needed(type), status: needed(status), unusedAccessAge };
}

/** A finding by what AWS says of it. */
export function findingOf(found: FindingSummaryV2): ListedFinding {
  const { id, resource = null, status, findingType, analyzedAt } = found;
  const parts = { id: needed(id), resource, status: needed(status) };
  const fields = plainFields(found, ['findingDetails', 'nextToken']);
  return { ...parts, type: findingType ?? '', analyzedAt: needed(analyzedAt).toISOString(), fields };
}

/** A role or user by what IAM says of it. */
export function principalOf(found: Role | User): Principal {
  const id = 'RoleId' in found ? found.RoleId : (found as User).UserId;
  return { arn: needed(found.Arn), id: needed(id), createdAt: needed(found.CreateDate).toISOString() };
}

/** A role or user with its tags by what IAM says of it. */
export function entityOf(found: Role | User): Entity {
  return { ...principalOf(found), tags: new Map((found.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''])) };
}

/** A part of an answer without which nothing can be said; throws where it is missing. */
export function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new SyntaxError('a part of it is missing');
  return value;
}
