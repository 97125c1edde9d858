import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The credentials that the fake knows. */
export const CREDENTIALS = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  AWS_SESSION_TOKEN: 'session',
};

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const escaped = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** What is wrong with the signature (version 4) of a request for a service and a region; null when it is right. */
export function signatureFault(request: IncomingMessage, body: string, service: string, region: string): string | null {
  const { headers, method = '', url = '' } = request;
  const found = AUTHORIZATION.exec(headers.authorization ?? '');
  if (!found) return 'no signature';
  const [, key, day = '', inRegion, forService, names = '', signature] = found;
  if (key !== CREDENTIALS.AWS_ACCESS_KEY_ID) return `unknown key ${key}`;
  if (inRegion !== region || forService !== service) return `scope ${inRegion}/${forService}`;
  if (headers['x-amz-security-token'] !== CREDENTIALS.AWS_SESSION_TOKEN) return 'no session token';
  const signed = names.split(';');
  if (!['host', 'x-amz-date', 'x-amz-security-token'].every(name => signed.includes(name))) return 'too little signed';
  const date = String(headers['x-amz-date']);
  if (!date.startsWith(day)) return 'another day';
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const query = [...searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort();
  const canonical = [
    ...[method, pathname.split('/').map(escaped).join('/'), query.join('&')],
    ...[...signed.map(name => `${name}:${headers[name]}`), '', names, sha256(body)],
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const secret = [day, region, service, 'aws4_request'].reduce(
    (so: string | Buffer, part) => hmac(so, part),
    `AWS4${CREDENTIALS.AWS_SECRET_ACCESS_KEY}`,
  );
  return hmac(secret, text).toString('hex') === signature ? null : 'wrong signature';
}
