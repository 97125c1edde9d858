import type { BaselineEntry } from '../audit/baseline';
import { jsonText } from './json-text';

/** Where the schema of a baseline stands, for editors. */
const SCHEMA = 'https://raw.githubusercontent.com/refine-iam/refine-iam-policies/v1/schema/baseline.schema.json';

/** The text of a baseline of a day (milliseconds since the epoch): sorted, and one line for each action, so that git shows what came and went. */
export function renderBaseline(entries: readonly BaselineEntry[], date: number): string {
  const file = {
    $schema: SCHEMA,
    baseline: 'refine-iam',
    version: 1,
    date: new Date(date).toISOString().slice(0, 10),
    statements: entries.map(({ path, sid, fingerprint, unused, forbidden }) => {
      return { path, sid, fingerprint, unused, ...(forbidden.length > 0 && { forbidden }) };
    }),
  };
  return jsonText(file);
}
