// Which tests test a folder of src: those that run in this process and are quick. Nothing that runs `dist` can meet a mutant.

const CASES = 'test/mutation/cases.mutation.ts';

/** By folder of src, the folders of test and single files whose tests are about it; static mutants run all of them. */
const TESTS = {
  iam: [
    'iam',
    'refine',
    'laws',
    'verify/list-laws.test.ts',
    'report',
    'keep',
    'gate/{contains,forbid,numbers}.test.ts',
  ],
  refine: ['refine', 'laws', 'iam', 'keep/rules.test.ts', 'analyse', CASES],
  verify: ['verify', 'laws', 'analyse', CASES],
  source: ['source', 'verify', 'locate', 'deliver/runs*.test.ts', CASES],
  render: [
    'render',
    'sarif',
    'page',
    'audit',
    'deliver/note*.test.ts',
    'gate',
    'work-off/pure.test.ts',
    'mutation/*.mutation.ts',
  ],
  deliver: ['deliver', 'gate'],
};

/** What tests speed and size, or runs `dist`, git or another program. */
const LEFT_OUT = [
  'test/audit/{baseline-cli,command,monorepo,story}.test.ts',
  'test/deliver/many*.test.ts',
  'test/gate/{action,closed,stricter}.test.ts',
  'test/locate/terraform-hostile.test.ts',
  'test/page/page.test.ts',
  'test/refine/{many,reference}.test.ts',
  'test/render/comment-long.test.ts',
  'test/source/hcl/{refused,speed}.test.ts',
  'test/source/yaml/hostile.test.ts',
];

/** What Vitest is to include and exclude for a folder of src; throws where nobody has said what tests it. */
export function testsOf(folder) {
  const tests = TESTS[folder];
  if (!tests) throw new Error(`no tests are named for \`src/${folder}\` in scripts/mutate/tests.mjs: name them there`);
  return { include: tests.map(pattern), exclude: LEFT_OUT };
}

function pattern(tests) {
  if (tests.startsWith('test/')) return tests;
  return tests.endsWith('.ts') ? `test/${tests}` : `test/${tests}/**/*.test.ts`;
}
