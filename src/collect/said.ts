import { quotedTo } from '../input/quoted';
import { type Problem, problem } from '../problem';
import type { Failure } from './ports';

const LONGEST = 400;

/** Says why a call came to nothing, of what, and what to do; that nothing was written is for the face to say. */
export function failureProblem(failure: Failure): Problem {
  const { kind, permission, about, words } = failure;
  const of = about === '' ? '' : ` for ${about}`;
  const said = words === '' ? '' : `: AWS says ${quotedTo(LONGEST, words)}`;
  const make = (message: string, help: string) => problem('error', 'collect', message, { help });
  switch (kind) {
    case 'denied':
      return make(
        `the credentials may not do \`${permission}\`${of}${said}`,
        `allow \`${permission}\` to the role that runs this, and see whether an organization's policy denies it`,
      );
    case 'credentials':
      return make(
        `the credentials do not serve for \`${permission}\`${of}: ${quotedTo(LONGEST, words)}`,
        'sign in again, or give the workflow credentials that last as long as it runs',
      );
    case 'region':
      return make(`no region to ask is known: ${quotedTo(LONGEST, words)}`, 'give `region`, or set `AWS_REGION`');
    case 'throttled':
      return make(
        `AWS still throttles \`${permission}\`${of} after many attempts${said}`,
        'run it again later, or narrow it with `account`',
      );
    case 'unreachable':
      return make(
        `AWS cannot be reached for \`${permission}\`${of}: ${quotedTo(LONGEST, words)}`,
        'check the network, the region, and the settings of the AWS SDK',
      );
    case 'interrupted':
      return make('interrupted', 'run it again');
    case 'gone':
      return make(`AWS does not know what \`${permission}\`${of} asked for${said}`, 'check the name');
    case 'answer':
      return make(
        `AWS gave an answer to \`${permission}\`${of} that cannot be right: ${quotedTo(LONGEST, words)}`,
        'run it again; if it stays so, report it to us',
      );
    case 'refused':
      return make(
        `\`${permission}\`${of} failed: ${quotedTo(LONGEST, words)}`,
        'run it again later; the AWS health dashboard may say more',
      );
  }
}
