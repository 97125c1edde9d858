// Which tests test a folder of src: those that run in this process and are quick. Nothing that runs `dist` can meet a mutant.

const CASES = 'mutation/cases.mutation.ts';

/** By folder of src, the folders of test and single files that test it, those that say most in the least time first. */
const TESTS = {
  iam: [
    'iam/{granting,entry,inclusion,within,pattern}.test.ts',
    'refine/!(article).test.ts',
    'verify/list-laws.test.ts',
    'gate/{contains,numbers}.test.ts',
    'keep/rules.test.ts',
    'laws/{planted,laws}.test.ts',
  ],
  refine: ['refine/!(article).test.ts', 'laws/{planted,beside-added,laws}.test.ts', 'keep/rules.test.ts', CASES],
  verify: ['verify/!(writers).test.ts', 'laws/{planted,laws}.test.ts', CASES, 'verify/writers.test.ts'],
  source: [
    'source/*layout*.test.ts',
    'source/{yaml,hcl}/*{layouts,parts}.test.ts',
    'source/!(json-writer).test.ts',
    'source/{yaml,hcl}/!(random|writer).test.ts',
    'source/json-writer.test.ts',
    'source/{yaml,hcl}/{random,writer}.test.ts',
    CASES,
    'locate/!(nested).test.ts',
    'verify/!(writers).test.ts',
    'deliver/runs.test.ts',
    'verify/writers.test.ts',
  ],
  render: [
    'render/forms.test.ts',
    'render/{several,words,comments,page,page-parts}.test.ts',
    'render/{nothing,limits,owners,markup,edges,added,rare,comment,section,note}.test.ts',
    'sarif/{message,rules}.test.ts',
    'page/{figures,head}.test.ts',
    'audit/{baseline,trend}.test.ts',
    'sarif/sarif.test.ts',
    'deliver/note*.test.ts',
    'sarif/fixes.test.ts',
    'gate',
    CASES,
  ],
  // what places findings on lines; the rest of the folder, gate and notes and posting, is not mutated so far
  deliver: ['deliver/!(note*|post*|place-random|runs*).test.ts', 'deliver/{runs,place-random,runs-parts}.test.ts'],
};

/** What tests speed and size, or runs `dist`, git or another program. */
const LEFT_OUT = [
  'test/audit/{baseline-cli,command,monorepo,story}.test.ts',
  'test/deliver/many*.test.ts',
  'test/gate/{action,closed,reports,stricter}.test.ts',
  'test/page/{model,page}.test.ts',
  'test/locate/terraform-hostile.test.ts',
  'test/refine/{many,reference}.test.ts',
  'test/render/comment-long.test.ts',
  'test/source/hcl/{hostile,speed}.test.ts',
  'test/source/yaml/hostile.test.ts',
];

/** What a quick run leaves to the whole one: random runs of the whole program, all cases, and what runs git. */
const SLOW = [
  ...['test/keep/**', 'test/laws/**', `test/${CASES}`, 'test/gate/**', 'test/verify/writers.test.ts'],
  ...['test/deliver/note*.test.ts', 'test/sarif/fixes.test.ts'],
];

/** The tests of a folder of src, as patterns in the order in which they are to run; throws where nobody has said what tests it. */
export function testsOf(folder, isQuick = false) {
  const tests = TESTS[folder];
  if (!tests) throw new Error(`no tests are named for \`src/${folder}\` in scripts/mutate/tests.mjs: name them there`);
  return {
    include: tests.map(one => (one.endsWith('.ts') ? `test/${one}` : `test/${one}/**/*.test.ts`)),
    exclude: isQuick ? [...LEFT_OUT, ...SLOW] : LEFT_OUT,
  };
}
