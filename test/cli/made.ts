/** A policy of statements, on lines of their own. */
export function policyOf(...Statement: readonly object[]): string {
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, null, 2)}\n`;
}

/** A policy with one statement on its own lines, its action list as given. */
export function policy(...entries: readonly string[]): string {
  return policies(entries);
}

/** A policy with a statement for each action list. */
export function policies(...lists: readonly (readonly string[])[]): string {
  return policyOf(...lists.map(Action => ({ Effect: 'Allow', Action, Resource: '*' })));
}

/** A listing, undated and about nobody: `s3:GetBucketAcl` and `s3:GetBucketPolicy` are unused. */
export const LISTING = '[{ "serviceNamespace": "s3", "actions": ["GetBucketAcl", "GetBucketPolicy"] }]';

/** A finding of 20 November 2026 about a role: `s3:GetBucketAcl` (used last on 2 March) is unused, and all of SNS. */
export function finding(role = 'MyRole', analyzedAt = '2026-11-20T02:10:11+00:00'): string {
  return JSON.stringify({
    id: `f-${role}`,
    analyzedAt,
    error: null,
    resource: `arn:aws:iam::123456789012:role/${role}`,
    resourceType: 'AWS::IAM::Role',
    status: 'ACTIVE',
    findingType: 'UnusedPermission',
    findingDetails: [
      {
        unusedPermissionDetails: {
          serviceNamespace: 's3',
          actions: [{ action: 'GetBucketAcl', lastAccessed: '2026-03-02T08:11:00+00:00' }],
        },
      },
      { unusedPermissionDetails: { serviceNamespace: 'sns' } },
    ],
  });
}
