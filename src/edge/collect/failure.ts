import type { Failure, Permission } from '../../collect/ports';

/** What the SDK throws; `$metadata` is there where AWS answered. */
interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

const DENIED = ['AccessDenied', 'AccessDeniedException', 'AuthorizationError', 'UnauthorizedOperation'];
const GONE = ['ResourceNotFoundException', 'NoSuchEntity', 'NoSuchEntityException'];
const THROTTLED = [
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
  'RequestLimitExceeded',
];
const CREDENTIALS = [
  ...['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'InvalidClientTokenId', 'UnrecognizedClientException'],
  ...['InvalidSignatureException', 'SignatureDoesNotMatch', 'IncompleteSignature', 'MissingAuthenticationToken'],
  ...['MissingAuthenticationTokenException', 'CredentialsProviderError', 'TokenProviderError', 'InvalidIdentityToken'],
];

/** Says what a call that failed came to, by the names that AWS gives to its errors. */
export function failureOf(error: unknown, permission: Permission): Failure {
  const { name = '', message = String(error), code = '', $metadata }: Thrown = (error ?? {}) as Thrown;
  return { kind: kindOf(name, code, message, $metadata?.httpStatusCode), permission, about: '', words: message };
}

function kindOf(name: string, code: string, message: string, status: number | undefined): Failure['kind'] {
  if (name === 'AbortError') return 'interrupted';
  if (DENIED.includes(name)) return 'denied';
  if (CREDENTIALS.includes(name)) return 'credentials';
  if (GONE.includes(name)) return 'gone';
  if (THROTTLED.includes(name) || status === 429) return 'throttled';
  if (message.startsWith('Region ')) return 'region';
  // why: what the SDK cannot make sense of it throws as the language does
  if (['SyntaxError', 'TypeError', 'RangeError'].includes(name) && code === '') return 'answer';
  if (status === undefined || code !== '') return 'unreachable';
  return status === 403 ? 'denied' : 'refused';
}
