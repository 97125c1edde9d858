/** Tells whether a text is a role or user, by ARN or bare name, by the characters that IAM allows in them. */
export function isPrincipal(text: string): boolean {
  return /^arn:aws[a-z-]*:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/.test(text) || /^[\w+=,.@-]+$/.test(text);
}
