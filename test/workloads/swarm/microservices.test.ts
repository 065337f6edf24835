import { ExistingSwarm, SwarmStack } from '../../../lib';
import { newApplication, newPlace } from '../application';
import { problemsOf, read } from './stack-file';

it('an application of a cluster runs on a Swarm by its links, paths and files', () => {
  const place = newPlace();
  const exam = newApplication(place, { affinityCookie: 'session' });
  exam.service('account').connections.allowTo(exam.service('auth'));
  exam.service('account').addConfigFile('/etc/account/settings.yaml', 'level: info\n');
  const stack = new SwarmStack(place.app, 'exam', { swarm: new ExistingSwarm({ managers: 3, workers: 4 }) });
  stack.addAll(exam);
  expect(problemsOf(stack)).toEqual([]);
  const { services, configs } = read(stack);
  expect(Object.keys(services)).toEqual(['account', 'auth', 'frontend', 'entry']);
  expect(services.auth.networks).toContain('account_auth');
  expect(services.frontend.networks).not.toContain('account_auth');
  expect(services.account.deploy.labels['traefik.http.routers.exam-account-1.rule']).toContain(
    'Host(`exam.example.org`)',
  );
  expect(services.account.configs).toMatchObject([
    { source: Object.keys(configs)[0], target: '/etc/account/settings.yaml' },
  ]);
  exam.service('account').addConfigFile('/etc/account/late.yaml', 'late\n');
  expect(problemsOf(stack)).toEqual([
    'a stack has what an application is when it is added, got changes of services after addAll(); call it last',
  ]);
});
