import { Testing } from 'cdk8s';
import { ExistingService, ExistingServiceProps, Port } from '../../lib';
import { validations } from '../support/rendered';

const props: ExistingServiceProps = {
  name: 'web',
  namespace: 'shop',
  ports: [Port.tcp(80, 'http')],
  podLabels: { app: 'web' },
};

test('a Service that a chart makes is what it is said to be, and its pods have the account of nobody', () => {
  const service = new ExistingService(Testing.app(), 'web', props);
  expect(service).toMatchObject({ ...props, serviceAccount: 'default' });
  expect(validations(service)).toEqual([]);
});

test('fails when it cannot be one, with all reasons at once', () => {
  const service = new ExistingService(Testing.app(), 'web', {
    name: 'Web',
    namespace: 'the shop',
    ports: [],
    podLabels: {},
  });
  expect(validations(service)).toEqual([
    `[web] a Service's name is a label, got 'Web'; correct 'name'`,
    `[web] a namespace is a label, got 'the shop'; correct 'namespace'`,
    `[web] a Service listens on something, got no port; declare its 'ports'`,
    `[web] the pods of a Service are known by labels, got none; give 'podLabels'`,
  ]);
});
