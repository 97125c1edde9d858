import type { Answer } from './answers';
import type { Artifact, Runs } from './runs';

/** Below this path stand the artifacts' bytes, each under a signed address of its own. */
export const STORAGE = '/_storage/';

/** A new signed address of an artifact's bytes. */
export function signedUrl(api: string, { signatures }: Runs, artifact: Artifact): string {
  const signature = `sig-${signatures.size + 1}-${artifact.id}`;
  signatures.set(signature, artifact);
  return `${api}${STORAGE}artifacts/${artifact.id}?se=2026-11-23T12%3A01%3A00Z&sig=${signature}`;
}

/**
 * Hands out what a signed address stands for, as the blob storage behind GitHub does: it knows no tokens, and refuses a
 * request that brings one.
 */
export function fromStorage({ signatures }: Runs, path: string, signature: string | null, authorized: boolean): Answer {
  if (authorized)
    return xml(400, 'InvalidAuthenticationInfo', 'Authentication information is not given in the correct format.');
  const artifact = signature === null ? undefined : signatures.get(signature);
  if (artifact === undefined || path !== `${STORAGE}artifacts/${artifact.id}`) {
    return xml(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
  }
  const zip = artifact.fileName.endsWith('.zip');
  const headers = {
    'content-type': zip ? 'application/zip' : 'application/octet-stream',
    'content-disposition': `attachment; filename="${artifact.fileName}"`,
  };
  return { status: 200, body: artifact.bytes, headers };
}

function xml(status: number, code: string, message: string): Answer {
  const body = Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  );
  return { status, body, headers: { 'content-type': 'application/xml' } };
}
