/** Picks one of some things, at random. */
export type Pick = <T>(...choices: readonly T[]) => T;

const ENTRIES = ['s3:GetObject', 's3:List*', 'ec2:*', 'dynamodb:Get?tem', 'iam:PassRole'];
const TEXTS = [...ENTRIES, 'Allow', 'Deny', 'it is', 'a b c'];
const ODD = [
  "it's",
  '"',
  '*',
  'yes',
  '2012',
  '#c0',
  'a: b',
  'x #c',
  'é',
  '- a',
  '[',
  '{a: b}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how CloudFormation writes a variable
  '${AWS::Region}',
  'a, b',
];
const KEYS = ['Action', 'Effect', 'Resource', '"Action"', "'Sid'", 'Fn::Sub', 'a.b', 'x-y'];

/** Writes YAML documents that nobody would write alike twice; each comment is `#c` and a number of its own. */
export class RandomYaml {
  readonly #pick: Pick;
  readonly #anchors: string[] = [];
  #comments = 0;
  #names = 0;

  constructor(pick: Pick) {
    this.#pick = pick;
  }

  /** A stream of one or two documents. */
  stream(): string {
    const pick = this.#pick;
    const first = pick('', '', '#c0\n', '---\n', '--- #c0\n', '%YAML 1.2\n---\n', '\n\n') + this.#document();
    const second = pick(false, false, true) ? `${pick('---', '--- #c0', '...\n---')}\n${this.#document()}` : '';
    const text = pick('', '', '\uFEFF') + first + second + pick('', '', '#c0\n', '\n  #c0\n');
    const ended = pick(true, true, false) ? text : text.replace(/\n$/, '');
    return pick('\n', '\n', '\r\n') === '\n' ? ended : ended.replaceAll('\n', '\r\n');
  }

  #document(): string {
    const pick = this.#pick;
    this.#anchors.length = 0;
    return `${this.#block(pick<'map' | 'list'>('map', 'map', 'list'), 0, 3)}\n`;
  }

  /** A collection with its first line bare of indentation. */
  #block(kind: 'map' | 'list', column: number, depth: number): string {
    const pick = this.#pick;
    const count = pick(1, 2, 3, 3);
    const blanks = pick(' ', ' ', ' ', '  ', '   ');
    let out = '';
    for (let index = 0; index < count; index++) {
      if (index > 0) out += `\n${this.#lead(column)}${' '.repeat(column)}`;
      out += kind === 'list' ? `-${this.#behindDash(column, blanks, depth)}` : this.#entry(column, depth);
    }
    return out;
  }

  /** Empty lines and comment lines above an item. */
  #lead(column: number): string {
    const pick = this.#pick;
    const empty = pick('', '', '', '\n', '  \n');
    const comment = pick(false, false, true)
      ? `${' '.repeat(pick(column, column, column + 2, 0))}${this.#comment()}\n`
      : '';
    return pick(true, false) ? empty + comment : comment + empty;
  }

  #entry(column: number, depth: number): string {
    const key = this.#pick(...KEYS);
    // why: keys of one mapping must differ
    const name = /^["']/.test(key) ? `${key.slice(0, -1)}${this.#names++}${key[0]}` : `${key}${this.#names++}`;
    return `${name}:${this.#value(column, depth, true)}`;
  }

  #behindDash(column: number, blanks: string, depth: number): string {
    const pick = this.#pick;
    if (depth > 0 && pick(true, false)) {
      return blanks + this.#block(pick<'map' | 'list'>('map', 'list'), column + 1 + blanks.length, depth - 1);
    }
    const value = this.#value(column, depth, false);
    return value.startsWith(' ') ? blanks + value.slice(1) : value;
  }

  /** What stands behind a colon or a dash. */
  #value(column: number, depth: number, behindKey: boolean): string {
    const pick = this.#pick;
    const form =
      depth > 0 ? pick('block', 'block', 'text', 'flow', 'flow', 'raw', 'lines') : pick('text', 'text', 'flow', 'raw');
    const behind = pick(false, false, true) ? `${pick(' ', '   ', '\t')}${this.#comment()}` : '';
    if (form === 'raw') return this.#raw() + behind;
    const anchor = pick(true, false, false, false) ? `a${this.#names++}` : null;
    const tag = pick('', '', '', '', ' !Sub', ' !Foo.Bar', form === 'text' ? ' !GetAtt' : ' !If');
    const props = pick(true, false) ? (anchor ? ` &${anchor}` : '') + tag : tag + (anchor ? ` &${anchor}` : '');
    let out = props;
    if (form === 'block') {
      const kind = pick<'map' | 'list'>('map', 'list', 'list');
      const inner = column + (kind === 'list' && behindKey ? pick(0, 2, 2, 4) : pick(2, 2, 4));
      out += `${behind}\n${this.#lead(inner)}${' '.repeat(inner)}${this.#block(kind, inner, depth - 1)}`;
    } else if (form === 'lines') {
      const indent = ' '.repeat(column + pick(3, 4, 6));
      const header = pick('|', '|-', '>', '>-');
      out += ` ${header}${behind}\n${indent}{"a": [\n${indent}  "b" ]\n${indent}}`;
    } else if (form === 'flow') out += ` ${this.#flow(column + 1, 2)}${behind}`;
    else if (behind === '' && props === '' && pick(false, false, true))
      out += `\n${' '.repeat(column + 2)}${this.#text(column + 2)}`;
    else out += ` ${this.#text(column + 1)}${behind}`;
    if (anchor) this.#anchors.push(anchor);
    return out;
  }

  #raw(): string {
    const alias = this.#anchors.at(-1);
    return this.#pick(' 12', ' true', ' ~', '', ' 2012-10-17', alias ? ` *${alias}` : ' 0.5');
  }

  /** A collection in brackets, on one line or with each item on its own. */
  #flow(column: number, depth: number): string {
    const pick = this.#pick;
    const isMap = pick(true, false, false);
    const parts = Array.from({ length: pick(0, 1, 2, 3) }, () => {
      const key = isMap
        ? `${pick('Action', '"Effect"', 'Sid')}`.replace(/\w(?="?$)/, end => `${end}${this.#names++}`)
        : '';
      const value = depth > 0 && pick(true, false, false) ? this.#flow(column + 2, depth - 1) : this.#text(column + 1);
      return (key ? `${key}: ` : pick('', '', '', `&f${this.#names++} `)) + value;
    });
    const [open, close] = isMap ? ['{', '}'] : ['[', ']'];
    const form = pick('line', 'line', 'tall', 'comma first');
    const indent = `\n${' '.repeat(column + 2)}`;
    const trailing = parts.length > 0 && pick(false, false, true) ? ',' : '';
    const noted = (text: string) => (pick(false, true) ? `${text} ${this.#comment()}` : text);
    if (form === 'line') {
      const pad = pick('', ' ');
      return open + pad + parts.join(pick(', ', ',  ', ' , ')) + trailing + pad + close;
    }
    if (form === 'tall') {
      const lines = parts.map((part, index) => noted(`${part}${index < parts.length - 1 ? ',' : trailing}`));
      return (
        noted(open) +
        lines.map(line => pick('', `${indent}${this.#comment()}`) + indent + line).join('') +
        indent +
        close
      );
    }
    return (
      open +
      parts.map((part, index) => `${indent}${index > 0 ? ', ' : ''}${noted(part)}`).join('') +
      indent +
      trailing +
      close
    );
  }

  #text(column: number): string {
    const pick = this.#pick;
    const style = pick('plain', 'plain', 'single', 'double');
    const text = style === 'plain' ? pick(...TEXTS) : pick(...TEXTS, ...ODD);
    const written =
      style === 'plain' ? text : style === 'single' ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
    return pick(false, false, true) && !text.includes('#')
      ? written.replace(' ', `\n${' '.repeat(column + 1)}`)
      : written;
  }

  #comment(): string {
    return `#c${++this.#comments}.${this.#pick('', ' ]', ' - x', "'", ' a: b', '\t,')}`;
  }
}
