import { plain } from '../plain';
import { artifactOf, type Region } from './places';
import type { Kind, Rule } from './rules';

/** A result with what decides whether there is room for it, and where it stands among the others. */
export interface Weighed {
  readonly about: Kind;
  readonly actions: number;
  readonly path: string;
  readonly line: number;
  readonly result: (ruleIndex: number, rule: Rule) => object;
}

/** What a result is written from. */
export interface Written {
  readonly ruleIndex: number;
  readonly rule: Rule;
  readonly path: string;
  readonly region: Region | { readonly startLine: number; readonly startColumn: number } | null;
  readonly fingerprint: string;
  readonly message: string;
}

/** A result as SARIF has it. */
export function resultOf({ ruleIndex, rule: { id, level }, path, region, fingerprint, message }: Written) {
  const place = { artifactLocation: artifactOf(path), ...(region === null ? {} : { region }) };
  return {
    ruleId: id,
    ruleIndex,
    level,
    message: { text: messageText(message) },
    locations: [{ physicalLocation: place }],
    // why: GitHub goes by the first, in this form; the second says what it is
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'refineIam/v1': fingerprint },
  };
}

/** A sentence as a message: on one line, with what SARIF would take for a link or a placeholder escaped. */
export function messageText(text: string): string {
  return plain(text).replace(/[[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}
