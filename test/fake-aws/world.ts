/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** A finding as `get-finding-v2` answers, with all its details. */
export interface WholeFinding extends Json {
  readonly id: string;
  status: string;
  readonly resource: string;
  readonly resourceOwnerAccount: string;
  analyzedAt: string;
  readonly findingDetails: readonly Json[];
}

/** A role or user of the account with its tags; `path` begins and ends with a slash. */
export interface Entity {
  readonly kind: 'role' | 'user';
  readonly name: string;
  readonly path: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly createdAt?: string;
  /** IAM's own number; by default one made of the name. */
  readonly id?: string;
  /** What a last-accessed job finds, in IAM's names. */
  readonly services?: readonly Json[];
  /** Why its job fails. */
  readonly jobError?: string;
}

/** What the fake AWS holds; tests may change it between calls. */
export interface World {
  readonly region: string;
  readonly account: string;
  /** Elements on a page of any list, if no fewer are asked for. */
  readonly pageSize: number;
  analyzers: readonly Json[];
  readonly findings: WholeFinding[];
  readonly entities: Entity[];
  /** How often a job answers that it still runs. */
  readonly jobSteps?: number;
  /** What later pages of a job say of it instead. */
  laterJob?: { readonly status: string; readonly date: string | undefined };
}

/** An error of AWS. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as it goes over the wire; `bad` says what a client should not have asked. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly bad?: string;
}

/** A request as it was understood. */
export interface Call {
  readonly operation: string | null;
  answer(): Answer;
  refuse(refusal: Refusal): Answer;
}

/** Elements on a page where a client asks for so many (or for none, which means 100), of which AWS gives `most`; null for too many. */
export function sizeOf({ pageSize }: World, asked: string | null, most: number): number | null {
  const wanted = asked === null ? 100 : Number(asked);
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= most ? Math.min(pageSize, wanted) : null;
}

/** A page of a list by an opaque token; null for a token that the fake never gave for this list. */
export function pageOf<T>(
  items: readonly T[],
  size: number | null,
  list: string,
  token: string | null,
): { readonly items: readonly T[]; readonly next: string | null } | null {
  const text = token === null ? `${list} 0` : Buffer.from(token, 'base64url').toString();
  const [of, at = ''] = text.split(' ');
  if (of !== list || !/^\d+$/.test(at) || size === null) return null;
  const end = Number(at) + size;
  const next = end < items.length ? Buffer.from(`${list} ${end}`).toString('base64url') : null;
  return { items: items.slice(Number(at), end), next };
}
