import type { Answer, Page, Permission } from './ports';

/** Fetches a list to its end; a token that comes twice would go on for ever, and is a failure. */
export async function allPages<T>(
  permission: Permission,
  page: (next: string | null) => Promise<Answer<Page<T>>>,
): Promise<Answer<readonly T[]>> {
  const items: T[] = [];
  const seen = new Set<string>();
  for (let next: string | null = null; ; ) {
    const answer: Answer<Page<T>> = await page(next);
    if (!answer.ok) return answer;
    for (const item of answer.value.items) items.push(item);
    next = answer.value.next;
    if (next === null) return { ok: true, value: items };
    if (seen.has(next)) return repeated(permission, '');
    seen.add(next);
  }
}

/** The failure of a list that names a page which was fetched already. */
export function repeated(permission: Permission, about: string): Answer<never> {
  return { ok: false, failure: { kind: 'answer', permission, about, words: 'the same page comes again and again' } };
}
