import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const imageLatest: Rule = {
  id: 'IMG-LATEST',
  severity: Severity.WARNING,
  why: 'A tag that moves runs another program after a restart than before, and two on two nodes.',
  see: 'https://kubernetes.io/docs/concepts/containers/images/#image-names',
  check(facts) {
    return facts
      .of('image')
      .filter(({ fact: { tag = LATEST, digest } }) => digest === undefined && tag === LATEST)
      .map(({ path, fact: { image } }) => ({
        path,
        message: `an image has a tag that stays, or a digest, got '${image}'; name the release that runs`,
      }));
  },
};

/** Tag that is meant where none is named. */
const LATEST = 'latest';
