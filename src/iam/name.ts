const NON_ASCII = /[^\0-\x7f]/;
const ACTION_NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
const SERVICE_PREFIX = /^[A-Za-z0-9-]+$/;

/** Folds ASCII letters to lower case and nothing else, as IAM compares service prefixes and action names. */
export function fold(text: string): string {
  return NON_ASCII.test(text) ? text.replace(/[A-Z]+/g, capitals => capitals.toLowerCase()) : text.toLowerCase();
}

/** Tells whether a bare action name (`GetObject`) is one that a catalogue or a report may hold. */
export function isActionName(name: string): boolean {
  return ACTION_NAME.test(name);
}

/** Tells whether a text can stand before the colon of an action (`s3`). */
export function isServicePrefix(prefix: string): boolean {
  return SERVICE_PREFIX.test(prefix);
}

/** Orders texts by code point, the one order of everything this program prints. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
