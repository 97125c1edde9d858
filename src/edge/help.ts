/** What `--help` prints. */
export const HELP = `refine-iam: removes exactly the unused access from IAM policy files, and proves it

  refine-iam [PATH…] --report FILE…
  refine-iam owners [PATH…] --report FILE…   whose each policy is, how that was found, and what is unmapped
  refine-iam collect …                       fetches a report from AWS (see refine-iam collect --help)

PATH is a policy file (JSON, YAML, Terraform) or a folder (default: this folder, without what git ignores).

Evidence
  --report FILE            what was not used: an unused-access finding (get-finding-v2), last-accessed
                           details, or a listing; repeatable; - reads standard input
  --principal ARN|NAME     the role or user whose policies these are; repeatable
  --config FILE            whose policies, what to keep and to ignore, and the gate
                           (default: .github/refine-iam.yml of the repository, if it is there)
  --unused-for 90d         how long an action must be unused
  --max-report-age 30d     older reports are not used
  --as-of DATE             count ages from this day instead of today
  --catalogue FILE|FOLDER  another catalogue of actions

Output
  --format FORMAT          text (default), json, patch, markdown, sarif or html
  --verbose                say of each statement how its owner was found
  --output FILE            write it to a file
  --write                  edit the policy files in place
  --patch-folder FOLDER    write one patch for each file that changes, too; the folder must be new or empty

Audit
  --previous FILE          say what came and went since the result (json) of an earlier run
  --baseline FILE          what is unused there already fails no gate
  --write-baseline FILE    write it; with --baseline only what is in both, so that it never grows

Gate
  --check                  exit 1 if unused access is found; the flags below need it
  --fail-on RULE           never, added, touched or any; else the configuration's gate, else any
  --max-unused-actions N   let so many unused actions by (0 without a number)
  --max-unused-percent N   let so many of a hundred granted actions be unused
  --access-levels LEVEL    count only unused actions of these levels: List, Read, Tagging, Write,
                           Permissions management; repeatable, or with commas
  --forbid ENTRY           no entry may contain this one, such as iam:*, used or not; repeatable
  --base REF               compare with the merge base of this ref; needed for added and touched

Exit: 0 done; 1 the gate says no (with --check); 2 what was named could not be read, or nothing be
judged, or, with --check, not all of it.
`;
