/** A JSON pointer with one more step: `/data` and `a/b` give `/data/a~1b`. */
export function below(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
