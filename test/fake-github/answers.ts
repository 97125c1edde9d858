/** An HTTP answer before it is written; `body` is JSON unless it is bytes, and absent for 204. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const DOCS = 'https://docs.github.com/rest';

/** An error in GitHub's form. */
export function failure(status: number, message: string, errors?: readonly unknown[]): Answer {
  const details = errors === undefined ? {} : { errors };
  return { status, body: { message, ...details, documentation_url: DOCS, status: String(status) } };
}

/** 404, also for what exists but is not served. */
export function notFound(): Answer {
  return failure(404, 'Not Found');
}

/** 422 as the review endpoints give it: reasons, but not whose. */
export function unprocessable(reasons: readonly string[]): Answer {
  return failure(422, 'Unprocessable Entity', reasons);
}

/** 422 as the comment endpoints give it. */
export function validationFailed(resource: string, message: string): Answer {
  return failure(422, 'Validation Failed', [{ resource, code: 'custom', field: 'body', message }]);
}

function positive(value: string | null, fallback: number): number {
  const number = value !== null && /^\d+$/.test(value) ? Number(value) : 0;
  return number > 0 ? number : fallback;
}

/**
 * One page of a list (30 rows unless asked, 100 at most) with its Link header; `url` is the absolute one to link to, and
 * `around` what stands around the rows.
 */
export function page(
  items: readonly unknown[],
  url: URL,
  around: (rows: readonly unknown[]) => unknown = rows => rows,
): Answer {
  const perPage = Math.min(positive(url.searchParams.get('per_page'), 30), 100);
  const number = positive(url.searchParams.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const links: string[] = [];
  const link = (to: number, rel: string): void => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    links.push(`<${target.href}>; rel="${rel}"`);
  };
  if (number > 1) link(Math.min(number - 1, last), 'prev');
  if (number < last) link(number + 1, 'next');
  if (number < last) link(last, 'last');
  if (number > 1) link(1, 'first');
  const body = around(items.slice((number - 1) * perPage, number * perPage));
  return { status: 200, body, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}
