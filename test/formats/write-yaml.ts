import type { Dice } from './dice';
import { documentOf, type MadeStatement, type Value } from './made';
import { ended, isArray, type WrittenPolicy } from './write-json';

/**
 * Writes a policy as YAML: bare or in a CloudFormation template, in blocks and in brackets on one line and on many, in
 * quotes of either kind and in none, with comments anywhere.
 */
export function writeYaml(statements: readonly MadeStatement[], dice: Dice): WrittenPolicy {
  const [value, pointer] = placed(documentOf(statements, dice.once(2)), dice.roll(3));
  const writer = new Writer(dice);
  const start = dice.pick('', '', '---\n', '# policy\n', '# policy\n---\n');
  return { text: start + ended(writer.block(value, '').slice(1), dice), pointer };
}

/** The document as it is, as a policy of its own, or among the policies of a role. */
function placed(document: Value, how: number): readonly [Value, string] {
  if (how === 0) return [document, ''];
  const [type, properties, pointer] =
    how === 1
      ? (['AWS::IAM::ManagedPolicy', { Description: 'what it is for', PolicyDocument: document }, ''] as const)
      : ([
          'AWS::IAM::Role',
          {
            AssumeRolePolicyDocument: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
            },
            Policies: [{ PolicyName: 'own', PolicyDocument: document }],
          },
          '/Policies/0',
        ] as const);
  return [
    { AWSTemplateFormatVersion: '2010-09-09', Resources: { Own: { Type: type, Properties: properties } } },
    `/Resources/Own/Properties${pointer}/PolicyDocument`,
  ];
}

class Writer {
  readonly #dice: Dice;
  readonly #step: string;
  readonly #isDeep: boolean;
  readonly #hasComments: boolean;

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#step = dice.pick('  ', '  ', '    ');
    this.#isDeep = dice.once(2);
    this.#hasComments = dice.once(2);
  }

  /** A value on lines of its own, a line break before each. */
  block(value: Value, indent: string): string {
    if (typeof value === 'string') return `\n${indent}${this.#scalar(value)}`;
    if (isArray(value)) return value.map(item => this.#above(indent) + this.#item(item, indent)).join('');
    const entries = this.#dice.shuffled(Object.entries(value));
    return entries.map(([key, held]) => `${this.#above(indent)}\n${indent}${key}:${this.#held(held, indent)}`).join('');
  }

  /** What stands behind a key. */
  #held(value: Value, indent: string): string {
    if (typeof value === 'string') return ` ${this.#scalar(value)}${this.#behind()}`;
    const isShort = isArray(value) && value.every(item => typeof item === 'string');
    if (this.#dice.once(isShort ? 3 : 12)) return ` ${this.#flow(value, indent, this.#dice.once(2))}${this.#behind()}`;
    return this.#behind() + this.block(value, isArray(value) && !this.#isDeep ? indent : indent + this.#step);
  }

  #item(value: Value, indent: string): string {
    const dash = `\n${indent}-${this.#dice.pick(' ', ' ', '   ')}`;
    if (typeof value === 'string') return `${dash}${this.#scalar(value)}${this.#behind()}`;
    if (this.#dice.once(6)) return `${dash}${this.#flow(value, indent, this.#dice.once(2))}${this.#behind()}`;
    return dash + this.block(value, ' '.repeat(dash.length - 1)).trimStart();
  }

  #flow(value: Value, indent: string, isWide: boolean): string {
    if (typeof value === 'string') return this.#scalar(value);
    const isList = isArray(value);
    const inner = `${indent}${this.#step}${this.#step}`;
    const items = isList
      ? value.map(item => this.#flow(item, inner, isWide))
      : this.#dice.shuffled(Object.entries(value)).map(([key, held]) => {
          return `${this.#dice.pick(key, JSON.stringify(key))}: ${this.#flow(held, inner, isWide)}`;
        });
    const [open, close] = isList ? ['[', ']'] : ['{', '}'];
    const pad = this.#dice.pick('', ' ');
    if (isWide) return `${open}${pad}${items.join(this.#dice.pick(', ', ' , '))}${pad}${close}`;
    const isTrailing = this.#dice.once(3);
    const rows = items.map((item, at) => {
      const comma = at < items.length - 1 || isTrailing ? ',' : '';
      return `${this.#above(inner)}\n${inner}${item}${comma}${this.#behind()}`;
    });
    return `${open}${rows.join('')}\n${inner.slice(0, -this.#step.length)}${close}`;
  }

  #scalar(value: string): string {
    const isPlain = /^[A-Za-z][A-Za-z0-9:*?./-]*$/.test(value) || /^\d+-\d+-\d+$/.test(value);
    return this.#dice.pick(isPlain ? value : `'${value}'`, `'${value}'`, JSON.stringify(value));
  }

  #above(indent: string): string {
    if (!this.#hasComments || !this.#dice.once(5)) return '';
    return this.#dice.pick(`\n${indent}# ${this.#dice.remark()}`, '\n');
  }

  #behind(): string {
    return this.#hasComments && this.#dice.once(5) ? ` # ${this.#dice.remark()}` : '';
  }
}
