import { DAY } from '../input/time';

/** A text from a file or a report made safe to print on one line: control and bidirectional characters become `\u{…}`. */
export function plain(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    character => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** A number with its noun, `1 file`, `1,594 files`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(number)} ${number === 1 ? noun : plural}`;
}

/** A number with its thousands apart, `22,091`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** How many days of the calendar (UTC) lie between two moments: `today`, `3 days old`. */
export function age(time: number, asOf: number): string {
  const days = Math.floor(asOf / DAY) - Math.floor(time / DAY);
  return days < 1 ? 'today' : `${count(days, 'day')} old`;
}
