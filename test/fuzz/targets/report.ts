import { join } from 'node:path';
import { isActionName, isServicePrefix } from '../../../src/iam/name';
import { readDocuments } from '../../../src/input/documents';
import { mergeReports, readReport } from '../../../src/report/read';
import { attempt, hold, holdProblem, holdSame, textOf } from '../hold';
import { filesBelow } from '../seeds';
import type { Target } from '../target';

/**
 * Reports in all their forms. What is read holds names that may be written into a policy, and does not hang on how the JSON is
 * laid out; the documents are what `JSON.parse` says, or the break is at a place of the text.
 */
export const target: Target = {
  fuzz: data => {
    const text = textOf(data);
    const own = text.replace(/^\uFEFF/, '');
    const value = attempt(() => JSON.parse(own) as unknown);
    holdDocuments(own, value);
    const read = readReport(text, 'report.json');
    if (!read.ok) return holdProblem(read.problem, own);
    for (const one of read.value.problems) holdProblem(one, own);
    for (const { principal, analyzedAt, services } of read.value.reports) {
      hold(principal === null || principal.length > 0, 'a principal is named or none');
      hold(analyzedAt === null || Number.isFinite(analyzedAt), `${analyzedAt} is a moment`);
      for (const { prefix, actions } of services) {
        hold(isServicePrefix(prefix), `${prefix} is a prefix`);
        for (const { name } of actions) hold(isActionName(name), `${name} is the name of an action`);
      }
    }
    mergeReports([read.value]);
    if (value === undefined) return;
    const written = JSON.stringify(value, null, 3);
    // why: a number past all numbers is written as null
    if (JSON.stringify(JSON.parse(written)) !== JSON.stringify(value) || /\d[eE]\+?\d{3}/.test(own)) return;
    holdSame(readReport(written, 'report.json'), read, 'the same report in another layout');
  },
  seeds: root => [
    ...filesBelow(join(root, 'test/report/samples'), /\.json$/),
    ...filesBelow(join(root, 'examples'), /unused-access\.json$/),
    ...filesBelow(join(root, 'test/cases'), /report\.json$/),
  ],
  words: [
    ...['"findings"', '"findingDetails"', '"unusedPermissionDetails"', '"actions"', '"action"', '"lastAccessed"'],
    ...[
      '"serviceNamespace"',
      '"ServiceNamespace"',
      '"ServicesLastAccessed"',
      '"TrackedActionsLastAccessed"',
      '"nextToken"',
    ],
    ...['"analyzedAt"', '"resource"', '"findingType"', '"UnusedPermission"', '"UnusedIAMRole"', '"status"', '"ACTIVE"'],
    ...['"JobStatus"', '"COMPLETED"', '"JobCreationDate"', '"2026-11-20T00:00:00Z"', '"__proto__"', '\\ud800', '"s3"'],
  ],
};

/** The strict reader of JSON against `JSON.parse`. */
function holdDocuments(text: string, value: unknown): void {
  const read = readDocuments(text);
  if (read.ok) {
    let end = 0;
    for (const one of read.documents) {
      hold(
        one.start >= end && text.startsWith(one.text, one.start),
        'documents stand in the text, one behind the other',
      );
      end = one.start + one.text.length;
      holdSame(one.value, JSON.parse(one.text), 'a document is what it says');
    }
    if (value !== undefined)
      holdSame(
        read.documents.map(one => one.value),
        [value],
        'the one document',
      );
    return;
  }
  const { what, offset } = read.break;
  hold(offset >= 0 && offset <= text.length, `the break at ${offset} is in the text`);
  hold(value === undefined || what === 'duplicate-key' || what === 'too-deep', `JSON is refused: ${what}`);
}
