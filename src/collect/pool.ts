import type { Answer } from './ports';

/** Works on items, at most so many at a time, and answers in their order; the first failure is the answer, and nothing new is begun. */
export function inTurn<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<Answer<R>>,
  done: (count: number) => void,
): Promise<Answer<readonly R[]>> {
  const results: R[] = new Array(items.length);
  let next = 0;
  let finished = 0;
  let stopped = false;
  return new Promise((resolve, reject) => {
    const worker = async () => {
      while (!stopped && next < items.length) {
        const index = next++;
        const answer = await work(items[index] as T);
        if (stopped) return;
        if (!answer.ok) {
          stopped = true;
          resolve(answer);
          return;
        }
        results[index] = answer.value;
        done(++finished);
      }
    };
    const workers = Array.from({ length: Math.min(most, items.length) }, worker);
    Promise.all(workers).then(() => resolve({ ok: true, value: results }), reject);
  });
}
