/** Makes the choices of a writer out of made numbers: the same numbers, the same text. */
export class Dice {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A number from 0 up to `sides`, this one left out. */
  roll(sides: number): number {
    const { length } = this.#numbers;
    const round = Math.floor(this.#at / length);
    const number = this.#numbers[this.#at++ % length] ?? 0;
    return (number + round * 7919) % sides;
  }

  /** Whether something happens that happens once in so many times. */
  once(times: number): boolean {
    return this.roll(times) === 0;
  }

  /** One of some values. */
  pick<T>(first: T, ...others: readonly T[]): T {
    return [first, ...others][this.roll(others.length + 1)] ?? first;
  }

  /** The same values in another order. */
  shuffled<T>(values: readonly T[]): readonly T[] {
    const left = [...values];
    return values.flatMap(() => left.splice(this.roll(left.length), 1));
  }

  /** What a comment says: each another number, among signs that must not be taken for anything. */
  remark(): string {
    return `${this.#at} ${this.pick('', '"', ']', '}', ', "s3:GetObject"', '{', 'Action: [', '- ')}`.trimEnd();
  }
}
