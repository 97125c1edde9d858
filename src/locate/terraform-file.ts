/** Whether a file is Terraform's or OpenTofu's by its name, whatever it is written in. */
export function isTerraform(path: string): boolean {
  return /\.(?:tf|tofu|tfvars)(?:\.json)?$/i.test(path);
}
