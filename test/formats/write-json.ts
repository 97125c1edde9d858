import type { Dice } from './dice';
import { documentOf, type MadeStatement, type Value } from './made';

/** A text, and the pointer under which the program must find its policy. */
export interface WrittenPolicy {
  readonly text: string;
  readonly pointer: string;
}

/** Writes a policy as JSON: wide and tall, with and without comments, with escapes, minified. */
export function writeJson(statements: readonly MadeStatement[], dice: Dice): WrittenPolicy {
  const writer = new Writer(dice);
  const text = writer.value(documentOf(statements, dice.once(2)), '', dice.once(12));
  return { text: ended(text, dice), pointer: '' };
}

/** Ends a text with or without a line break, and its lines as on Unix or on Windows. */
export function ended(text: string, dice: Dice): string {
  const whole = dice.once(4) ? text : `${text}\n`;
  return dice.once(4) ? whole.replaceAll('\n', '\r\n') : whole;
}

class Writer {
  readonly #dice: Dice;
  readonly #indent: string;
  readonly #hasComments: boolean;

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#indent = dice.pick('  ', '    ', '\t');
    this.#hasComments = dice.once(3);
  }

  value(value: Value, indent: string, isWide: boolean): string {
    if (typeof value === 'string') return this.#string(value);
    const isList = isArray(value);
    const wide = isWide || (isList && value.every(item => typeof item === 'string') && this.#dice.once(2));
    const inner = indent + this.#indent;
    const items = isList
      ? value.map(item => this.value(item, inner, wide))
      : this.#dice.shuffled(Object.entries(value)).map(([key, held]) => {
          return `${JSON.stringify(key)}:${this.#dice.pick(' ', '')}${this.value(held, inner, wide)}`;
        });
    const [open, close] = isList ? ['[', ']'] : ['{', '}'];
    if (wide) return `${open}${items.join(this.#dice.pick(', ', ',', ' , '))}${close}`;
    const rows = items.map((item, at) => this.#row(item, inner, at === items.length - 1));
    // why: a list may begin beside its bracket
    const isHanging = isList && !this.#hasComments && this.#dice.once(5);
    const body = rows.join('');
    return isHanging ? `${open}${body.trimStart()}${close}` : `${open}${body}\n${indent}${close}`;
  }

  #row(item: string, indent: string, isLast: boolean): string {
    const comma = isLast ? '' : ',';
    if (!this.#hasComments || !this.#dice.once(4)) return `\n${indent}${item}${comma}`;
    const remark = this.#dice.remark();
    return this.#dice.pick(
      `\n${indent}// ${remark}\n${indent}${item}${comma}`,
      `\n${indent}${item}${comma} // ${remark}`,
      `\n${indent}/* ${remark} */ ${item}${comma}`,
      `\n${indent}${item} /* ${remark} */${comma}`,
      `\n\n${indent}${item}${comma}`,
    );
  }

  #string(value: string): string {
    const text = JSON.stringify(value);
    return this.#dice.once(15) ? text.replace(':', '\\u003a') : text;
  }
}

/** Whether a value is a list. */
export function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
