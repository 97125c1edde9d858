import { count } from '../render/plain';
import type { Collected } from './report';

/** What was collected, and what was left out of it, each in a few words. */
export interface Gathered extends Collected {
  readonly leftOut: readonly string[];
}

/** How much evidence there is, and what there is in one sentence without a full stop. */
export function summary({ analyzer, findings, lastAccessed, leftOut }: Gathered): {
  readonly evidence: number;
  readonly sentence: string;
} {
  const ofPermissions = findings.filter(({ findingType }) => findingType === 'UnusedPermission');
  const failed = ofPermissions.filter(({ error }) => typeof error === 'string').length;
  const permissions = ofPermissions.length - failed;
  const others = findings.length - ofPermissions.length;
  const parts = analyzer
    ? [
        count(permissions, 'finding of unused permissions', 'findings of unused permissions'),
        ...(failed > 0 ? [`${failed} that Access Analyzer could not finish`] : []),
        ...(others > 0 ? [`${others} of unused roles, keys and passwords`] : []),
      ]
    : [`the last-accessed details of ${count(lastAccessed.length, 'role or user', 'roles and users')}`];
  const without = leftOut.length > 0 ? `; left out: ${leftOut.join(', ')}` : '';
  return { evidence: permissions + lastAccessed.length, sentence: `${parts.join(', ')}${without}` };
}

/** The words for as many as were left out because something became of them while the rest was fetched. */
export function meanwhile(left: number, became: string): readonly string[] {
  return left === 0 ? [] : [`${left} that ${left === 1 ? 'was' : 'were'} ${became} meanwhile`];
}

/** The words for as many as were left out because they lack a tag that was asked for. */
export function untagged(left: number): readonly string[] {
  return left === 0 ? [] : [`${left} without the tag`];
}
