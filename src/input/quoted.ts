const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]+/gu;
const LONGEST = 80;

/** Puts a text from a report in backticks on one line, whatever it holds; long texts are cut, and show it. */
export function quoted(text: string): string {
  return quotedTo(LONGEST, text);
}

/** The same, cut after as many characters as are named. */
export function quotedTo(longest: number, text: string): string {
  const flat = text.replace(UNPRINTABLE, ' ');
  return `\`${flat.length > longest ? `${flat.slice(0, longest)}…` : flat}\``;
}

/** Says what a JSON value is: a short one literally, a long one by its kind. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return quoted(String(value));
}
