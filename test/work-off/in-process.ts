import { getOctokit } from '@actions/github';
import type { Analysis } from '../../src/analyse/analysis';
import { openForge } from '../../src/edge/forge';
import type { Forge } from '../../src/ports-work-off';
import type { Done } from '../../src/work-off/done';
import type { GroupBy } from '../../src/work-off/groups';
import { workOffByIssue, workOffByPulls } from '../../src/work-off/work-off';
import { analysed, listing } from '../deliver/placed';
import type { FakeGitHub } from '../fake-github/fake-github';
import { onMain } from './scene';

const REPOSITORY = { owner: 'acme', repo: 'policies' };
const PAGES = 'https://github.com/acme/policies';

/** A fake GitHub as working off sees it, with nobody waiting between two requests. */
export function forgeOf(fake: FakeGitHub): Forge {
  return openForge(getOctokit('worker', { baseUrl: fake.url }), REPOSITORY);
}

/** Works off the default branch as it is, in this process: the actions of S3 that are named are unused. */
export async function workOff(
  fake: FakeGitHub,
  actions: readonly string[],
  { by = 'all', issue = false }: { readonly by?: GroupBy; readonly issue?: boolean } = {},
): Promise<Done> {
  const files = Object.fromEntries(Object.entries(onMain(fake)).map(([path, bytes]) => [path, bytes.toString()]));
  const gate = { failOn: 'never', result: 'passed', sentence: '' } as const;
  const analysis: Analysis = { ...analysed(files, listing(...actions.map(name => `s3:${name}`))), gate };
  const commit = fake.people.tip('main')?.sha ?? '';
  const wish = {
    ...{ id: 'default', dryRun: false, mayClose: true, pages: { repository: PAGES, commit } },
    grouping: { by, most: 20, ownersOf: () => [] },
    target: { commit, branch: 'main', modes: new Map<string, string>() },
  };
  return issue ? workOffByIssue(forgeOf(fake), analysis, wish, []) : workOffByPulls(forgeOf(fake), analysis, wish);
}

/** What was said, each sentence without its address. */
export function said({ lines }: Done): readonly string[] {
  return lines.map(({ text }) => text);
}
