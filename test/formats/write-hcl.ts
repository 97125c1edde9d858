import type { Dice } from './dice';
import { documentOf, type MadeStatement, type Value } from './made';
import { ended, isArray, type WrittenPolicy } from './write-json';

/** Writes a policy as HCL: as a `data "aws_iam_policy_document"`, or as an object in `jsonencode`, lists and comments in all ways. */
export function writeHcl(statements: readonly MadeStatement[], dice: Dice): WrittenPolicy {
  const writer = new Writer(dice);
  const start = dice.pick('', '# policy\n', 'variable "team" {\n  type = string\n}\n\n');
  if (dice.once(2)) {
    const blocks = statements.map(one => writer.statement(one)).join(dice.pick('', '\n'));
    const text = `${start}data "aws_iam_policy_document" "own" {\n${blocks}}\n`;
    return { text: ended(text, dice), pointer: '/data/aws_iam_policy_document/own' };
  }
  const object = writer.value(documentOf(statements, dice.once(2)), '  ');
  const policy = `resource "aws_iam_role_policy" "own" {\n  role = "app"\n  policy = jsonencode(${object})\n}\n`;
  return { text: ended(start + policy, dice), pointer: '/resource/aws_iam_role_policy/own/policy' };
}

class Writer {
  readonly #dice: Dice;
  readonly #step: string;
  readonly #hasComments: boolean;

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#step = dice.pick('  ', '  ', '    ', '\t');
    this.#hasComments = dice.once(2);
  }

  /** A `statement` block with all that belongs to it. */
  statement({ sid, kind, entries, resource, hasCondition }: MadeStatement): string {
    const [outer, inner, deep] = [1, 2, 3].map(times => this.#step.repeat(times)) as [string, string, string];
    const block = (name: string, elements: readonly (readonly [string, Value])[]) => {
      const lines = elements.map(([key, value]) => `${deep}${key} = ${this.value(value, deep)}\n`);
      return `${inner}${name} {\n${lines.join('')}${inner}}\n`;
    };
    const attribute = (key: string, value: Value) => {
      return `${inner}${key}${this.#dice.pick(' = ', '   = ', '=')}${this.value(value, inner)}${this.#behind()}\n`;
    };
    const service = [['type', 'Service'] as const, ['identifiers', ['ec2.amazonaws.com']] as const];
    const tag = [['test', 'StringEquals'] as const, ['variable', 'aws:PrincipalTag/team'] as const];
    const elements = [
      ...(sid === null ? [] : [attribute('sid', sid)]),
      ...(kind === 'deny' ? [attribute('effect', 'Deny')] : this.#dice.pick([], [attribute('effect', 'Allow')])),
      attribute(kind === 'not-action' ? 'not_actions' : 'actions', entries),
      attribute('resources', [resource]),
      ...(kind === 'principal' ? [block('principals', service)] : []),
      ...(hasCondition ? [block('condition', [...tag, ['values', ['a', 'b']]])] : []),
    ];
    const rows = this.#dice.shuffled(elements).map(element => this.#above(inner) + element);
    return `${this.#above(outer)}${outer}statement {\n${rows.join('')}${outer}}\n`;
  }

  /** A value as an expression that begins on a line with some indentation. */
  value(value: Value, indent: string, isWide = false): string {
    if (typeof value === 'string') return JSON.stringify(value);
    const isList = isArray(value);
    const isShort = isList && value.every(item => typeof item === 'string');
    const wide = isWide || this.#dice.once(isShort ? 3 : 12);
    const inner = indent + this.#step;
    const items = isList ? value.map(item => this.value(item, inner, wide)) : this.#entries(value, inner, wide);
    const [open, close] = isList ? ['[', ']'] : ['{', '}'];
    const pad = this.#dice.pick('', ' ');
    if (wide) return `${open}${pad}${items.join(this.#dice.pick(', ', ','))}${pad}${close}`;
    const isTrailing = this.#dice.once(2);
    const hasCommas = isList || this.#dice.once(4);
    const rows = items.map((item, at) => {
      const comma = hasCommas && (at < items.length - 1 || isTrailing) ? ',' : '';
      return `${this.#above(inner)}${inner}${item}${comma}${this.#behind()}\n`;
    });
    return `${open}${this.#behind()}\n${rows.join('')}${indent}${close}`;
  }

  #entries(value: { readonly [key: string]: Value }, indent: string, isWide: boolean): readonly string[] {
    return this.#dice.shuffled(Object.entries(value)).map(([key, held]) => {
      const name = /^\w+$/.test(key) ? this.#dice.pick(key, key, JSON.stringify(key)) : JSON.stringify(key);
      return `${name}${this.#dice.pick(' = ', ' = ', ' : ', '=')}${this.value(held, indent, isWide)}`;
    });
  }

  #above(indent: string): string {
    if (!this.#hasComments || !this.#dice.once(5)) return '';
    const remark = this.#dice.remark();
    return this.#dice.pick(`${indent}# ${remark}\n`, `${indent}// ${remark}\n`, `${indent}/* ${remark} */\n`, '\n');
  }

  #behind(): string {
    if (!this.#hasComments || !this.#dice.once(5)) return '';
    const remark = this.#dice.remark();
    return this.#dice.pick(` # ${remark}`, ` // ${remark}`, ` /* ${remark} */`);
  }
}
