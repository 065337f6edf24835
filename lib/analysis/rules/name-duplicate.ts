import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const nameDuplicate: Rule = {
  id: 'NAME-DUPLICATE',
  severity: Severity.ERROR,
  why: 'Two machines or folders of one name cannot be told apart by certificates, monitoring or a registry of nodes.',
  see: 'https://kubernetes.io/docs/concepts/architecture/nodes/#node-name-uniqueness',
  check(facts) {
    const first = new Map<string, string>();
    return facts.of('name').flatMap(({ path, fact }) => {
      const key = `${fact.space}\n${fact.name}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, path);
        return [];
      }
      return [
        {
          path,
          message: `a name must be the only one among the ${fact.space}, got '${fact.name}', which '${other}' has already; rename one`,
        },
      ];
    });
  },
};
