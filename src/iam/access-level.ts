/** The access levels of actions, in the words of the AWS service authorization reference, the most harmful first. */
export const ACCESS_LEVELS = ['Permissions management', 'Write', 'Tagging', 'Read', 'List'] as const;

/** What an action lets one do. */
export type AccessLevel = (typeof ACCESS_LEVELS)[number];
