import type { Finding } from '../deliver/finding';
import type { Posted } from '../deliver/post';
import { WHY } from '../deliver/why';
import { type Problem, problem } from '../problem';
import { elsewhereSections } from '../render/markdown';
import { title } from '../render/statement-words';
import type { Told } from './finish';

/** What a review has to say in the log, the summary and the annotations, once it was posted or could not be. */
export function tell({ sentence, url, outside, declined, untold, refused }: Posted): Told {
  const place = ({ file, statements }: Finding, why: string) => {
    return { path: file.path, line: statements[0]?.line ?? 1, why };
  };
  return {
    sentence,
    url,
    sections: [
      ...elsewhereSections(
        'Not suggested on a line, but in the patch above',
        outside.map(one => place(one, WHY[one.why])),
      ),
      ...elsewhereSections(
        'Declined, and not raised again',
        declined.map(one => place(one, 'its thread was resolved, or got a thumbs down, by somebody with write access')),
      ),
    ],
    // why: a token that may not write leaves nothing on the lines but these
    annotations: refused === 'forbidden' || refused === 'locked' ? untold.map(annotationOf) : [],
    audit: null,
  };
}

function annotationOf({ file, statements }: Finding): Problem {
  const [first] = statements;
  const what = statements.map(one => title(one)).join('; ');
  const help = 'take the change from the patch in the job summary';
  return problem('warning', 'unused-access', what, { path: file.path, line: first?.line ?? 1, column: 1, help });
}
