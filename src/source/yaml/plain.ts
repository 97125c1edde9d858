const WORD = /^(?:~|null|true|false|yes|no|on|off|y|n)?$/i;
const NUMBER =
  /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]+(?:e[-+]?[0-9]+)?|\.inf|\.nan)$/i;

/**
 * Whether a text without quotes is a string to readers of YAML 1.1 and of YAML 1.2: no number, truth value or null to either.
 * A date is taken for a string, as AWS takes `Version: 2012-10-17`.
 */
export function isPlainString(text: string): boolean {
  return !WORD.test(text) && !NUMBER.test(text);
}
