import { maskTemplate } from './hcl/template';
import { readJson } from './json';
import type { Source } from './source';

/**
 * Reads JSON that may have holes for a template's values (`${…}`, `%{…}`): a hole counts as a number, or as part of the
 * string around it, and every offset is that of the text as written. Where it is no JSON even so, the problems are those
 * of the text as it stands.
 */
export function readJsonTemplate(text: string, path: string | null): Source {
  const plain = readJson(text, path);
  if (plain.problems.length === 0 || !/[$%]\{/.test(text)) return plain;
  const masked = maskTemplate(text);
  if (!masked) return plain;
  const source = readJson(masked.text, path);
  if (source.problems.length > 0) return plain;
  // why: two holes of one length look alike
  const duplicateKeys = source.duplicateKeys.filter(
    ({ start, end }) => text.slice(start, end) === masked.text.slice(start, end),
  );
  return { ...source, text, lines: plain.lines, duplicateKeys };
}
