import { getOctokit } from '@actions/github';
import type { Analysis } from '../../src/analyse/analysis';
import { openForge } from '../../src/edge/forge';
import type { Forge } from '../../src/ports-work-off';
import type { Done } from '../../src/work-off/done';
import type { GroupBy } from '../../src/work-off/groups';
import { type Wish, workOffByIssue, workOffByPulls } from '../../src/work-off/work-off';
import { analysed } from '../deliver/placed';
import type { FakeGitHub } from '../fake-github/fake-github';
import { onMain, unused } from './scene';

const REPOSITORY = { owner: 'acme', repo: 'policies' };
const PAGES = 'https://github.com/acme/policies';

/** A fake GitHub as working off sees it, with nobody waiting between two requests. */
export function forgeOf(fake: FakeGitHub): Forge {
  return openForge(getOctokit('worker', { baseUrl: fake.url }), REPOSITORY);
}

/** How a run in this process differs from the usual one. */
export interface Otherwise {
  readonly by?: GroupBy;
  readonly most?: number;
  readonly issue?: boolean;
  /** The default branch by its name; else `main`. */
  readonly branch?: string;
}

/** The default branch as it is, analysed: the actions of S3 that are named are unused by `MyRole`. */
export function analysisOf(fake: FakeGitHub, actions: readonly string[]): Analysis {
  const files = Object.fromEntries(Object.entries(onMain(fake)).map(([path, bytes]) => [path, bytes.toString()]));
  const gate = { failOn: 'never', result: 'passed', sentence: '' } as const;
  return { ...analysed(files, unused(...actions), { principals: ['MyRole'] }), gate };
}

/** Works off the default branch as it is, in this process: the actions of S3 that are named are unused. */
export async function workOff(
  fake: FakeGitHub,
  actions: readonly string[],
  { by = 'all', most = 20, issue = false, branch = 'main' }: Otherwise = {},
): Promise<Done> {
  const analysis = analysisOf(fake, actions);
  const commit = fake.people.tip('main')?.sha ?? '';
  const wish: Wish = {
    ...{ id: 'default', dryRun: false, doubt: null, pages: { repository: PAGES, commit } },
    grouping: { by, most, ownersOf: () => [] },
    target: { commit, branch, modes: new Map<string, string>() },
  };
  return issue ? workOffByIssue(forgeOf(fake), analysis, wish, []) : workOffByPulls(forgeOf(fake), analysis, wish);
}

/** What was said, each sentence without its address. */
export function said({ lines }: Done): readonly string[] {
  return lines.map(({ text }) => text);
}
