// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Terraform and CloudFormation write what is computed
import { describe, expect, it } from 'vitest';
import { whose } from './made';

const DOCUMENT = 'jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" }] })';
const ROLE = 'resource "aws_iam_role" "app" {\n  name = "app-role"\n}\n';
const POLICY = `resource "aws_iam_policy" "app" {\n  name   = "app-policy"\n  policy = ${DOCUMENT}\n}\n`;
const DATA =
  'data "aws_iam_policy_document" "app" {\n  statement {\n    actions   = ["s3:GetObject"]\n    resources = ["*"]\n  }\n}\n';

/** A Terraform file, by its parts. */
function main(...parts: readonly string[]): Readonly<Record<string, string>> {
  return { 'main.tf': parts.join('\n') };
}

function rolePolicy(role: string, policy = DOCUMENT): string {
  return `resource "aws_iam_role_policy" "app" {\n  role   = ${role}\n  policy = ${policy}\n}\n`;
}

function attachment(role: string, policy = 'aws_iam_policy.app.arn'): string {
  return `resource "aws_iam_role_policy_attachment" "app" {\n  role       = ${role}\n  policy_arn = ${policy}\n}\n`;
}

describe('Terraform names the principals of', () => {
  const named: Readonly<Record<string, readonly [Readonly<Record<string, string>>, readonly string[]]>> = {
    'a role policy by reference': [main(ROLE, rolePolicy('aws_iam_role.app.name')), ['app-role']],
    'a role policy by id': [main(ROLE, rolePolicy('aws_iam_role.app.id')), ['app-role']],
    'a role policy by name': [main(rolePolicy('"other"')), ['other']],
    'a role policy with a template': [main(ROLE, rolePolicy('"${aws_iam_role.app.name}"')), ['app-role']],
    'a name with a hole': [main(rolePolicy('"${var.stage}-app"')), ['*-app']],
    'a name that begins with what is known': [
      main('resource "aws_iam_role" "app" {\n  name_prefix = "app-"\n}\n', rolePolicy('aws_iam_role.app.name')),
      ['app-*'],
    ],
    'a role without a name': [
      main('resource "aws_iam_role" "app" {\n}\n', rolePolicy('aws_iam_role.app.name')),
      ['terraform-*'],
    ],
    'a local name': [
      main('locals {\n  stem = "app"\n  name = "${local.stem}-role"\n}\n', rolePolicy('local.name')),
      ['app-role'],
    ],
    'a member of a local map': [
      main('locals {\n  names = { a = "app", b = "other" }\n}\n', rolePolicy('local.names.b')),
      ['other'],
    ],
    'lower, format and join': [
      main(rolePolicy('format("%s-%s", lower("APP"), join("-", ["a", var.b]))').replace('"app"', '"one"')),
      ['app-a-*'],
    ],
    'an attached policy': [main(ROLE, POLICY, attachment('aws_iam_role.app.name')), ['app-role']],
    'a policy attached by its ARN': [
      main(ROLE, POLICY, attachment('aws_iam_role.app.name', '"arn:aws:iam::111122223333:policy/team/app-policy"')),
      ['app-role'],
    ],
    'a policy in managed_policy_arns': [
      main(
        'resource "aws_iam_role" "app" {\n  name = "app-role"\n  managed_policy_arns = [aws_iam_policy.app.arn]\n}\n',
        POLICY,
      ),
      ['app-role'],
    ],
    'an exclusive attachment': [
      main(
        POLICY,
        'resource "aws_iam_role_policy_attachments_exclusive" "app" {\n  role_name = "one"\n  policy_arns = [aws_iam_policy.app.arn]\n}\n',
      ),
      ['one'],
    ],
    'an attachment to many': [
      main(
        POLICY,
        'resource "aws_iam_policy_attachment" "app" {\n  name = "x"\n  roles = ["one", "two"]\n  users = ["three"]\n  groups = []\n  policy_arn = aws_iam_policy.app.arn\n}\n',
      ),
      ['one', 'three', 'two'],
    ],
    'a user policy': [
      main(
        'resource "aws_iam_user" "u" {\n  name = "ann"\n}\n',
        `resource "aws_iam_user_policy" "u" {\n  user = aws_iam_user.u.name\n  policy = ${DOCUMENT}\n}\n`,
      ),
      ['ann'],
    ],
    'an inline policy': [
      main(
        `resource "aws_iam_role" "app" {\n  name = "app-role"\n  inline_policy {\n    name = "x"\n    policy = ${DOCUMENT}\n  }\n}\n`,
      ),
      ['app-role'],
    ],
    'a document': [
      main(ROLE, DATA, rolePolicy('aws_iam_role.app.name', 'data.aws_iam_policy_document.app.json')),
      ['app-role'],
    ],
    'a document that another takes': [
      main(
        DATA,
        'data "aws_iam_policy_document" "all" {\n  source_policy_documents = [data.aws_iam_policy_document.app.json]\n}\n',
        rolePolicy('"one"', 'data.aws_iam_policy_document.all.json'),
      ),
      ['one'],
    ],
    'a document through a local': [
      main('locals {\n  doc = data.aws_iam_policy_document.app.json\n}\n', DATA, rolePolicy('"one"', 'local.doc')),
      ['one'],
    ],
    'a policy in a local': [main(`locals {\n  doc = ${DOCUMENT}\n}\n`, rolePolicy('"one"', 'local.doc')), ['one']],
    'the part of a local that is meant': [
      main(
        `locals {\n  docs = {\n    a = ${DOCUMENT}\n    b = "x"\n  }\n}\n`,
        rolePolicy('"one"', 'local.docs.a'),
        'resource "aws_iam_role_policy" "b" {\n  role   = "two"\n  policy = local.docs.b\n}\n',
      ),
      ['one'],
    ],
    'roles over a set': [
      main(
        POLICY,
        'resource "aws_iam_role_policy_attachment" "app" {\n  for_each   = toset(["one", "two"])\n  role       = each.key\n  policy_arn = aws_iam_policy.app.arn\n}\n',
      ),
      ['one', 'two'],
    ],
    'roles over a local map': [
      main(
        'locals {\n  roles = { a = { name = "one" }, b = { name = "two" } }\n}\n',
        'resource "aws_iam_role" "app" {\n  for_each = local.roles\n  name     = "x-${each.value.name}-${each.key}"\n}\n',
        `resource "aws_iam_role_policy" "app" {\n  for_each = local.roles\n  role     = aws_iam_role.app[each.key].name\n  policy   = ${DOCUMENT}\n}\n`,
      ),
      ['x-one-a', 'x-two-b'],
    ],
    'one role of many by its key': [
      main(
        'resource "aws_iam_role" "app" {\n  for_each = toset(["a", "b"])\n  name     = "role-${each.key}"\n}\n',
        rolePolicy('aws_iam_role.app["b"].name'),
      ),
      ['role-b'],
    ],
    'roles that another resource goes over': [
      main(
        'resource "aws_iam_role" "app" {\n  for_each = toset(["a", "b"])\n  name     = "role-${each.key}"\n}\n',
        `resource "aws_iam_role_policy" "app" {\n  for_each = aws_iam_role.app\n  role     = each.value.name\n  policy   = ${DOCUMENT}\n}\n`,
      ),
      ['role-a', 'role-b'],
    ],
    'roles that are counted': [
      main(
        'resource "aws_iam_role" "app" {\n  count = 2\n  name  = "role-${count.index}"\n}\n',
        rolePolicy('aws_iam_role.app[0].name'),
      ),
      ['role-*'],
    ],
    'a role of another configuration by its name': [
      main('data "aws_iam_role" "app" {\n  name = "shared"\n}\n', rolePolicy('data.aws_iam_role.app.name')),
      ['shared'],
    ],
    'policies over several files': [
      {
        'a/policy.tf': POLICY,
        'a/roles.tf': ROLE,
        'a/attachments.tf': attachment('aws_iam_role.app.name'),
        'b/x.tf': attachment('"no"'),
      },
      ['app-role'],
    ],
    'a file that is taken': [
      {
        'a/app.json':
          '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}',
        'a/main.tf': rolePolicy('"one"', 'file("${path.module}/app.json")'),
      },
      ['one'],
    ],
    JSON: [
      {
        'main.tf.json': JSON.stringify({
          resource: {
            aws_iam_role: { app: { name: 'app-${var.stage}' } },
            aws_iam_role_policy: {
              app: {
                role: '${aws_iam_role.app.name}',
                policy: '{"Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"*"}]}',
              },
            },
          },
        }),
      },
      ['app-*'],
    ],
  };
  it.each(Object.entries(named))('%s', async (_, [files, names]) => {
    const [one, ...others] = await whose(files);
    expect(others).toEqual([]);
    expect(one?.unclear).toEqual([]);
    expect(one?.principals).toEqual(names);
    expect(one?.how).not.toBe('');
  });
});

describe('Terraform cannot name the principals of', () => {
  const unclear: Readonly<Record<string, readonly [Readonly<Record<string, string>>, RegExp]>> = {
    'a role that is a variable': [main(rolePolicy('var.role')), /`var\.role` is given from outside/],
    'a name of which nothing is known': [main(rolePolicy('"${var.a}-${var.b}"')), /does not tell a name/],
    'a role of a module': [main(rolePolicy('module.app.role')), /`module\.app\.role` comes from a module/],
    'a role of another state': [
      main(rolePolicy('data.terraform_remote_state.x.outputs.role')),
      /`data\.terraform_remote_state\.x\.outputs\.role` is not written out here/,
    ],
    'a condition': [main(rolePolicy('var.x ? "a-role" : "b-role"')), /is worked out elsewhere/],
    'a policy that nothing attaches': [main(ROLE, POLICY), /nothing in its folder puts it on a role or a user/],
    'a policy that is handed on': [
      main(ROLE, POLICY, attachment('aws_iam_role.app.name'), 'output "arn" {\n  value = aws_iam_policy.app.arn\n}\n'),
      /`output\.arn` hands it on/,
    ],
    'a policy that a module takes, too': [
      main(
        ROLE,
        POLICY,
        attachment('aws_iam_role.app.name'),
        'module "m" {\n  source = "./m"\n  arn = aws_iam_policy.app.arn\n}\n',
      ),
      /`module\.m` takes it too/,
    ],
    'a policy of a module': [
      main(`module "m" {\n  source = "./m"\n  policy = ${DOCUMENT}\n}\n`),
      /`module\.m` decides whose it is/,
    ],
    'a group': [
      main(`resource "aws_iam_group_policy" "g" {\n  group = "devs"\n  policy = ${DOCUMENT}\n}\n`),
      /a group, whose members are not known/,
    ],
    'roles over a variable': [
      main(
        `resource "aws_iam_role_policy" "app" {\n  for_each = var.roles\n  role     = each.key\n  policy   = ${DOCUMENT}\n}\n`,
      ),
      /`for_each` goes over is not written out/,
    ],
    'a role that is not there': [
      main(rolePolicy('aws_iam_role.gone.name')),
      /`aws_iam_role\.gone\.name` is not written out here/,
    ],
    'locals in a circle': [
      main('locals {\n  a = local.b\n  b = local.a\n}\n', rolePolicy('local.a')),
      /refers to something else/,
    ],
    'a role that is named after itself': [
      main('resource "aws_iam_role" "app" {\n  name = aws_iam_role.app.name\n}\n', rolePolicy('aws_iam_role.app.name')),
      /`aws_iam_role\.app` refers to itself/,
    ],
    'documents in a circle': [
      main(
        DATA.replace('statement {', 'source_policy_documents = [data.aws_iam_policy_document.b.json]\n  statement {'),
        'data "aws_iam_policy_document" "b" {\n  source_policy_documents = [data.aws_iam_policy_document.app.json]\n}\n',
      ),
      /nothing in its folder/,
    ],
    'a name of 10,000 characters': [main(rolePolicy(`"${'x'.repeat(10_000)}"`)), /does not tell a name/],
    'a role that stands twice': [
      main(
        ROLE,
        ROLE,
        POLICY,
        attachment('aws_iam_role.app.name'),
        'resource "aws_iam_policy" "app" {\n name = "again"\n}\n',
      ),
      /stands twice/,
    ],
    'a folder with a file that cannot be read': [
      { 'main.tf': [ROLE, rolePolicy('aws_iam_role.app.name')].join('\n'), 'broken.tf': 'resource "aws_iam_role" {{{' },
      /`broken\.tf` beside it cannot be read/,
    ],
  };
  it.each(Object.entries(unclear))('%s', async (_, [files, reason]) => {
    const [one] = await whose(files);
    expect(one?.unclear.join('; ')).toMatch(reason);
  });
});
