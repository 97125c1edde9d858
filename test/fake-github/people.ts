import { userJson } from './shapes';

/** What somebody may do in the repository, weakest first. */
export const LEVELS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

/** One of `LEVELS`. */
export type Level = (typeof LEVELS)[number];

/** The answer to what somebody may do: the old four names, the role by its own, and the account. */
export function permissionJson(login: string, level: Level): object {
  const permission = level === 'maintain' ? 'write' : level === 'triage' ? 'read' : level;
  const at = LEVELS.indexOf(level);
  const permissions = { pull: at >= 1, triage: at >= 2, push: at >= 3, maintain: at >= 4, admin: at >= 5 };
  return { permission, role_name: level, user: { ...userJson(login), permissions, role_name: level } };
}
