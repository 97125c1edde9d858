/** What `refine-iam collect --help` prints. */
export const COLLECT_HELP = `refine-iam collect: fetches from AWS what was not used, as one report

  refine-iam collect [--analyzer ARN] [--output FILE]
  refine-iam collect --last-accessed ROLE… [--output FILE]

It uses the credentials and the region that the AWS SDK finds, and only reads.

From IAM Access Analyzer (AWS bills the analyzer by role and user)
  --analyzer ARN           default: the only analyzer of unused access in the region
  --account NUMBER         only roles and users of this account; repeatable

From IAM's last-accessed data (free of charge)
  --last-accessed ROLE…    roles, by name or ARN, or users by ARN
  --all-roles              all roles of the account, without those of AWS's services and
                           of IAM Identity Center (/aws-service-role/, /aws-reserved/)

Both
  --resource-tag KEY=VALUE only roles and users with this tag; repeatable, all must be there
  --region REGION          default: what the environment says, or the analyzer's
  --output FILE            default: refine-iam-report.json; - writes to standard output

Exit: 0 the report is written; 2 it is not, and nothing is.
`;
