import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect } from 'vitest';

/** A place in a file, as SARIF has it. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A change that takes a result away. */
export interface Fix {
  readonly artifactChanges: readonly {
    readonly artifactLocation: { readonly uri: string };
    readonly replacements: readonly {
      readonly deletedRegion: Region;
      readonly insertedContent: { readonly text: string };
    }[];
  }[];
}

/** What the tests look at in a result. */
export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
      readonly region?: Region;
    };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly fixes?: readonly Fix[];
}

/** What the tests look at in a run. */
export interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly defaultConfiguration: { readonly level: string };
        readonly properties: { readonly 'security-severity'?: string; readonly tags: readonly string[] };
      }[];
    };
  };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly {
      readonly level: string;
      readonly message: { readonly text: string };
    }[];
  }[];
  readonly results: readonly Result[];
}

const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-2.1.0.json'), 'utf8')) as Record<string, unknown>;

const uri = (text: string) => {
  try {
    return !/[^!-~]|["<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/.test(text) && new URL(text, 'file:///') !== null;
  } catch {
    return false;
  }
};

// why: the schema is of draft 4, of which it uses nothing that changed but the names of the keys that are taken off above
const accepts = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { uri: text => uri(text) && /^[a-z][a-z0-9+.-]*:/i.test(text), 'uri-reference': uri, 'date-time': true },
}).compile(schema);

/** The one run of a log that must be valid SARIF 2.1.0, and every result of a rule that is described. */
export function validSarif(text: string): Run {
  const log = JSON.parse(text) as { readonly version: string; readonly runs: readonly Run[] };
  accepts(log);
  expect(accepts.errors ?? []).toEqual([]);
  const [run, ...others] = log.runs;
  if (!run || others.length > 0) throw new Error('not one run');
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  return run;
}

/** The offset in a text of a line and a column, counted plainly. */
export function offsetAt(text: string, line: number, column: number): number {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  if (column > (lines[line - 1]?.length ?? 0) + 1) throw new Error(`line ${line} has no column ${column}`);
  return before + column - 1 + (text.startsWith('\uFEFF') ? 1 : 0);
}

/** The text of a region. */
export function textIn(
  text: string,
  { startLine, startColumn = 1, endLine = startLine, endColumn = 1 }: Region,
): string {
  return text.slice(offsetAt(text, startLine, startColumn), offsetAt(text, endLine, endColumn));
}

/** A text with all fixes of some results applied, which must not overlap. */
export function fixed(text: string, results: readonly Result[]): string {
  const changes = results
    .flatMap(({ fixes = [] }) => fixes.flatMap(fix => fix.artifactChanges.flatMap(one => one.replacements)))
    .map(({ deletedRegion: { startLine, startColumn = 1, endLine = startLine, endColumn = 1 }, insertedContent }) => ({
      start: offsetAt(text, startLine, startColumn),
      end: offsetAt(text, endLine, endColumn),
      text: insertedContent.text,
    }))
    .sort((a, b) => b.start - a.start || b.end - a.end);
  let [out, last] = [text, text.length];
  for (const { start, end, text: fresh } of changes) {
    if (end > last) throw new Error('two fixes overlap');
    out = out.slice(0, start) + fresh + out.slice(end);
    last = start;
  }
  return out;
}
