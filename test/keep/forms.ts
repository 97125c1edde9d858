/** A file of one format, with `@` where a comment may stand and `%` where the list's first entry does. */
export interface Form {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

const yaml = (list: string, before = '') =>
  `Version: "2012-10-17"\nStatement:\n${before}  - Effect: Allow\n${list}    Resource: "*"\n`;
const hcl = (list: string, before = '', beside = '') =>
  `data "aws_iam_policy_document" "a" {\n${before}  statement {${beside}\n${list}    resources = ["*"]\n  }\n}\n`;
const json = (list: string, before = '') =>
  `{\n  "Version": "2012-10-17",\n  "Statement": [\n${before}    {\n      "Effect": "Allow",\n${list}      "Resource": "*"\n    }\n  ]\n}\n`;

/** Places for a comment (without its sign) that is about the one entry `s3:GetBucketAcl`. */
export const ENTRY_FORMS = (entry: string, comment: string): readonly Form[] => [
  {
    name: 'beside in YAML',
    path: 'a.yaml',
    text: yaml(`    Action:\n      - ${entry} # ${comment}\n      - s3:GetObject\n`),
  },
  {
    name: 'above in YAML',
    path: 'a.yaml',
    text: yaml(`    Action:\n      # ${comment}\n      - ${entry}\n      - s3:GetObject\n`),
  },
  {
    name: 'above another comment in YAML',
    path: 'a.yaml',
    text: yaml(`    Action:\n      # ${comment}\n      # reading\n      - ${entry}\n      - s3:GetObject\n`),
  },
  {
    name: 'in a flow list in YAML',
    path: 'a.yaml',
    text: yaml(`    Action: [\n      ${entry}, # ${comment}\n      s3:GetObject]\n`),
  },
  { name: 'beside a single action in YAML', path: 'a.yaml', text: yaml(`    Action: ${entry} # ${comment}\n`) },
  {
    name: 'beside in HCL',
    path: 'a.tf',
    text: hcl(`    actions = [\n      "${entry}", # ${comment}\n      "s3:GetObject",\n    ]\n`),
  },
  {
    name: 'beside with slashes in HCL',
    path: 'a.tf',
    text: hcl(`    actions = [\n      "${entry}", // ${comment}\n      "s3:GetObject",\n    ]\n`),
  },
  {
    name: 'in a block comment in HCL',
    path: 'a.tf',
    text: hcl(`    actions = [\n      /* ${comment} */ "${entry}",\n      "s3:GetObject",\n    ]\n`),
  },
  {
    name: 'above in HCL',
    path: 'a.tf',
    text: hcl(`    actions = [\n      # ${comment}\n      "${entry}",\n      "s3:GetObject",\n    ]\n`),
  },
  {
    name: 'in a block comment of lines in HCL',
    path: 'a.tf',
    text: hcl(
      `    actions = [\n      /*\n       * ${comment}\n       */\n      "${entry}",\n      "s3:GetObject",\n    ]\n`,
    ),
  },
  {
    name: 'beside in JSONC',
    path: 'a.jsonc',
    text: json(`      "Action": [\n        "${entry}", // ${comment}\n        "s3:GetObject"\n      ],\n`),
  },
  {
    name: 'above in JSONC',
    path: 'a.json',
    text: json(`      "Action": [\n        // ${comment}\n        "${entry}",\n        "s3:GetObject"\n      ],\n`),
  },
  {
    name: 'in a block comment in JSONC',
    path: 'a.jsonc',
    text: json(`      "Action": [\n        "${entry}", /* ${comment} */\n        "s3:GetObject"\n      ],\n`),
  },
  {
    name: 'above behind CRLF in YAML',
    path: 'a.yaml',
    text: yaml(`    Action:\n      # ${comment}\n      - ${entry}\n      - s3:GetObject\n`).replaceAll('\n', '\r\n'),
  },
];

/** Places for a comment that is about the whole statement, in which `s3:GetBucketAcl` is the first entry. */
export const STATEMENT_FORMS = (entry: string, comment: string): readonly Form[] => [
  {
    name: 'above a statement in YAML',
    path: 'a.yaml',
    text: yaml(`    Action:\n      - ${entry}\n      - s3:GetObject\n`, `  # ${comment}\n`),
  },
  {
    name: 'inside a statement in YAML',
    path: 'a.yaml',
    text: yaml(`    # ${comment}\n    Action:\n      - ${entry}\n      - s3:GetObject\n`),
  },
  {
    name: 'above a dash of its own in YAML',
    path: 'a.yaml',
    text: yaml(`    Action:\n      - ${entry}\n      - s3:GetObject\n`, `  # ${comment}\n`).replace(
      '  - Effect',
      '  -\n    Effect',
    ),
  },
  {
    name: 'above a statement in HCL',
    path: 'a.tf',
    text: hcl(`    actions = [\n      "${entry}",\n      "s3:GetObject",\n    ]\n`, `  # ${comment}\n`),
  },
  {
    name: 'on the line of a statement in HCL',
    path: 'a.tf',
    text: hcl(`    actions = [\n      "${entry}",\n      "s3:GetObject",\n    ]\n`, '', ` // ${comment}`),
  },
  {
    name: 'on the line of its list in HCL',
    path: 'a.tf',
    text: hcl(`    actions = [ # ${comment}\n      "${entry}",\n      "s3:GetObject",\n    ]\n`),
  },
  {
    name: 'above a statement in JSONC',
    path: 'a.jsonc',
    text: json(`      "Action": [\n        "${entry}",\n        "s3:GetObject"\n      ],\n`, `    /* ${comment} */\n`),
  },
  {
    name: 'behind a statement in JSONC',
    path: 'a.jsonc',
    text: json(`      "Action": [\n        "${entry}",\n        "s3:GetObject"\n      ],\n`).replace(
      '    }\n  ]',
      `    } // ${comment}\n  ]`,
    ),
  },
];
