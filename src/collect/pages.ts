import type { Answer, Failure, Page, Permission } from './ports';

/** Pages without anything that may come one after another: AWS filters after it has cut a list into pages. */
const MOST_EMPTY = 1_000;

/** Fetches a list to its end, and tells `count` how much of it there is so far; one without an end is a failure. */
export async function allPages<T>(
  permission: Permission,
  page: (next: string | null) => Promise<Answer<Page<T>>>,
  count: (items: number) => void = () => undefined,
): Promise<Answer<readonly T[]>> {
  const items: T[] = [];
  const endless = watchPages(permission, '');
  for (let next: string | null = null; ; ) {
    const answer: Answer<Page<T>> = await page(next);
    if (!answer.ok) return answer;
    for (const item of answer.value.items) items.push(item);
    count(items.length);
    next = answer.value.next;
    if (next === null) return { ok: true, value: items };
    const failure = endless(next, answer.value.items.length);
    if (failure) return { ok: false, failure };
  }
}

/** Watches the pages of one list: told the token of the next page and how much was on the last, it says when the list has no end. */
export function watchPages(permission: Permission, about: string): (next: string, items: number) => Failure | null {
  const seen = new Set<string>();
  let empty = 0;
  return (next, items) => {
    empty = items === 0 ? empty + 1 : 0;
    const again = seen.has(next);
    seen.add(next);
    if (!again && empty < MOST_EMPTY) return null;
    const words = again ? 'the same page comes again and again' : 'one empty page follows another';
    return { kind: 'answer', permission, about, words };
  };
}
