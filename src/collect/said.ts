import { quotedTo } from '../input/quoted';
import { type Problem, problem } from '../problem';
import type { Failure } from './ports';

const LONGEST = 400;

/** Says why a call came to nothing, of what, and what to do; that nothing was written is for the face to say. */
export function failureProblem(failure: Failure): Problem {
  const { kind, permission, about, words } = failure;
  const call = [permission === null ? '' : `\`${permission}\``, about].filter(one => one !== '').join(' for ');
  const own = quotedTo(LONGEST, words);
  const said = words === '' ? '' : `: AWS says ${own}`;
  const make = (message: string, help: string) => problem('error', 'collect', message, { help });
  switch (kind) {
    case 'denied':
      return make(
        `the credentials may not do ${call}${said}`,
        `allow \`${permission}\` to the role that runs this, and see whether an organization's policy denies it`,
      );
    case 'credentials':
      return make(
        `the credentials do not serve for ${call}: ${own}`,
        'sign in again, or give the workflow credentials that last as long as it runs; see that the clock is right',
      );
    case 'sign-in':
      return make(
        `there are no credentials to ask AWS with: ${own}`,
        "sign in, and check `AWS_PROFILE`; in a workflow the job needs `id-token: write`, and the role's trust policy must name the repository and the branch",
      );
    case 'region':
      return make(`no region to ask is known: ${own}`, 'give `region`, or set `AWS_REGION`');
    case 'throttled':
      return make(
        `AWS still throttles ${call} after many attempts${said}`,
        'run it again later, or ask for fewer roles at once',
      );
    case 'unreachable':
      return make(
        `AWS cannot be reached${call === '' ? '' : ` for ${call}`}: ${own}`,
        'check the network, the region, and the settings of the AWS SDK',
      );
    case 'between':
      return make(
        `something between here and AWS answered ${call} (status ${words})`,
        'check the proxy and the endpoints that the AWS SDK is set to',
      );
    case 'interrupted':
      return make('interrupted', 'run it again');
    case 'gone':
      return about === ''
        ? make(`AWS does not know what ${call} asked for${said}`, 'check the name')
        : make(`AWS knows no ${about}${said}`, 'check the name, and whose credentials these are');
    case 'answer':
      return make(
        `AWS gave an answer to ${call} that cannot be right: ${own}`,
        'run it again; if it stays so, report it to us',
      );
    case 'too-big':
      return make('more was collected than a report may hold', 'collect parts of it');
    case 'refused':
      return make(`${call} failed: ${own}`, 'run it again later; the AWS health dashboard may say more');
  }
}
