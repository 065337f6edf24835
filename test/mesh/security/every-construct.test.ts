import { ApiObject } from 'cdk8s';
import { schemaProblems } from '../../manifests/hardened';
import { validations } from '../../support/rendered';
import { everyConstruct } from './every-construct';

test('every construct with every setting writes what the definitions of their kinds take', () => {
  const app = everyConstruct();
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
  const kinds = app.node
    .findAll()
    .filter((construct): construct is ApiObject => ApiObject.isApiObject(construct))
    .map(({ kind }) => kind);
  expect(kinds).toEqual(
    expect.arrayContaining(['AuthorizationPolicy', 'EnvoyFilter', 'RequestAuthentication', 'ServiceEntry', 'Sidecar']),
  );
});
