// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Terraform writes what is computed
import { beforeAll, describe, expect, it } from 'vitest';
import { referencedFiles } from '../../src/locate/terraform/referenced-files';
import { readHcl } from '../../src/source/hcl';
import { readJson } from '../../src/source/json';
import { loaded } from '../source/hcl/load';

beforeAll(loaded);

const inHcl = (value: string, path = 'infra/app/main.tf') =>
  referencedFiles(readHcl(`locals {\n  a = ${value}\n}`, path), path);

describe('the files that a Terraform file takes a text from', () => {
  it.each([
    ['file("policy.json")', 'infra/app/policy.json'],
    ['file("${path.module}/policies/read")', 'infra/app/policies/read'],
    ['file("${ path.module }/./policies//read.json")', 'infra/app/policies/read.json'],
    ['file("${path.root}/read.json")', 'infra/app/read.json'],
    ['file("${path.module}/../../shared/x.tpl")', 'shared/x.tpl'],
    ['file("../../x.json")', 'x.json'],
    ['file ("x.tpl")', 'infra/app/x.tpl'],
    ['var.on ? file ("x.tpl") : null', 'infra/app/x.tpl'],
    ['templatefile("${path.module}/x.tpl", { name = file("y.json") })', 'infra/app/x.tpl infra/app/y.json'],
    ['jsonencode(jsondecode(file("x.json")))', 'infra/app/x.json'],
    ['var.on ? file("${path.module}/a.json") : templatefile( "b.tpl", {})', 'infra/app/a.json infra/app/b.tpl'],
    ['"${file("${path.module}/a.json")}"', 'infra/app/a.json'],
    ['[for one in var.all : file("a.json")]', 'infra/app/a.json'],
    ['[file("b.json"), file("a.json"), file("b.json")]', 'infra/app/a.json infra/app/b.json'],
  ])('%s', (value, expected) => {
    expect(inHcl(value)).toEqual(expected.split(' '));
  });

  it.each([
    ['a name that is computed', 'file("${path.module}/${var.name}.json")'],
    ['a reference', 'file(var.name)'],
    ['an absolute path', 'file("/etc/passwd")'],
    ['one at home', 'file("~/x.json")'],
    ['one that leads out', 'file("../../../x.json")'],
    ['one that leads out and back', 'file("../../../repo/infra/x.json")'],
    ['the folder itself', 'file("../..")'],
    ['nothing', 'file("")'],
    ['an escape', String.raw`file("a\u002ejson")`],
    ['a backslash', String.raw`file("..\\x.json")`],
    ['another function', 'filebase64("x.json")'],
    ['one of a provider', 'provider::x::file("x.json") == "" ? 1 : 2'],
    ['an attribute', 'local.file("x.json") ? 1 : 2'],
    ['a string that says so', '"file(\\"x.json\\")"'],
    ['a comment', '1 # file("x.json")'],
  ])('are not %s', (_, value) => {
    const text = `locals {\n  a = ${value}\n}`;
    expect(referencedFiles(readHcl(text, 'infra/app/main.tf'), 'infra/app/main.tf')).toEqual([]);
  });

  it('begin at the root for a file that stands there', () => {
    expect(inHcl('file("./p/x.json")', 'main.tf')).toEqual(['p/x.json']);
    expect(inHcl('file("../x.json")', 'main.tf')).toEqual([]);
  });

  it('are found in JSON', () => {
    const text = JSON.stringify({
      locals: { a: '${file("${path.module}/x.json")}', b: 'file("y.json")', c: 'said: "file"' },
    });
    expect(referencedFiles(readJson(text, 'a/main.tf.json'), 'a/main.tf.json')).toEqual(['a/x.json']);
  });

  it('are none in a file that could not be read', () => {
    expect(referencedFiles(readHcl('a = file("x.json"', 'main.tf'), 'main.tf')).toEqual([]);
  });
});
