/** Values that stand once and are meant by their number: each is asked for by a key. */
export class Interned<T> {
  readonly #numbers = new Map<string, number>();
  readonly values: T[] = [];

  /** The number of what has a key; it is made when it is first asked for. */
  number(key: string, make: () => T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.push(make()) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
