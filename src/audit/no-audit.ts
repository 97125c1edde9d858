import type { Audit } from './audit';

/** Of a run that is compared with nothing. */
export const NO_AUDIT: Audit = { baseline: null, trend: null };
