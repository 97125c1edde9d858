import type { Owner, PrincipalKind } from '../configuration/principal';
import { ownerOf } from '../report/principals';

// why: IAM takes no longer name of a role or user
const LONGEST = 64;

/** A pattern must tell at least so many letters and digits: less would fit anybody. */
const FEWEST = 3;

const NAME = /^[\w+=,.@-]+$/;
const ARN = /^arn:aws[a-z-]*:iam::(\d{12})?[^/]*:(role|user)\//;

/**
 * Somebody by the parts of a name, or of an ARN, of which null is not known; null where that is no name, or says too little of
 * one.
 */
export function ownerFrom(parts: readonly (string | null)[]): Owner | null {
  const known = parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
  if (known > 4 * LONGEST || parts.some(part => part !== null && /[*?]/.test(part))) return null;
  const written = parts.map(part => part ?? '*').join('');
  const text = written.replace(/\*{2,}/g, '*');
  const arn = text.startsWith('arn:') ? ARN.exec(text) : null;
  if (text.startsWith('arn:') && !arn) return null;
  if (arn && !text.includes('*') && arn[1] !== undefined) return ownerOf(text);
  const name = arn ? text.slice(text.lastIndexOf('/') + 1) : text;
  const letters = name.replaceAll('*', '');
  if (!NAME.test(letters) || letters.length > LONGEST) return null;
  const account = arn?.[1] ?? null;
  const kind = arn ? { kind: arn[2] as PrincipalKind } : {};
  if (!name.includes('*')) return { ...ownerOf(name, account), ...kind };
  if (letters.replace(/[^A-Za-z0-9]/g, '').length < FEWEST) return null;
  return { name, account, isPattern: true, ...kind };
}

/** How long a logical id is at least that CloudFormation may cut. */
const CUT = 24;

/**
 * The name that CloudFormation makes up for a role or user, `{stack}-{LogicalId}-{suffix}`. The whole has 64 characters at
 * most, and a long logical id loses its end: of one with more than 24 characters the first 24 count.
 */
export function generatedName(logicalId: string): Owner | null {
  if (!/^[A-Za-z0-9]+$/.test(logicalId)) return null;
  return ownerFrom([null, `-${logicalId.slice(0, CUT)}`, ...(logicalId.length > CUT ? [] : ['-']), null]);
}
