import type { Failure, Permission } from '../../collect/ports';

/** What the SDK throws; `$metadata` is there where AWS answered. */
interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly syscall?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly statusCode?: number; readonly headers?: Readonly<Record<string, string>> };
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
  ...['InvalidIdentityTokenException', 'RequestTimeTooSkewed', 'InvalidAccessKeyId', 'OptInRequired', 'AuthFailure'],
];

/** What is no fault of credentials although credentials were asked for. */
const NO_SIGN_IN: readonly Failure['kind'][] = ['region', 'throttled', 'unreachable', 'between', 'interrupted'];

/** Says what a call that failed came to, by the names that AWS gives to its errors. */
export function failureOf(error: unknown, permission: Permission | null): Failure {
  const { name = '', message = String(error), code = '', $metadata, $response }: Thrown = (error ?? {}) as Thrown;
  const from = { permission, about: '' };
  // why: AWS speaks JSON or XML, and what a proxy says may look like a refusal of AWS
  if (/^text\/html\b/i.test($response?.headers?.['content-type'] ?? '')) {
    return { ...from, kind: 'between', words: String($response?.statusCode ?? '?') };
  }
  return { ...from, kind: kindOf(name, code, message, $metadata?.httpStatusCode), words: message };
}

/** Says why there are no credentials; what AWS denies here is to take on a role. */
export function signInFailureOf(error: unknown): Failure {
  const failure = failureOf(error, null);
  const ofFile = (error as Thrown | null)?.syscall === 'open';
  return NO_SIGN_IN.includes(failure.kind) && !ofFile ? failure : { ...failure, kind: 'sign-in' };
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
