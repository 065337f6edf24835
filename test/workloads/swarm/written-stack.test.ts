import { App as Cdk8sApp, Chart } from 'cdk8s';
import { App, ExistingSwarm, IDescribedApplication, SecretReference, SwarmEntry, SwarmStack } from '../../../lib';
import { filesIn, newProject } from '../../support/project';
import { ACCOUNT, AUTH, FRONTEND } from './exam';
import { problemsOf, stackOf } from './stack-file';

const SWARM = new ExistingSwarm({ managers: 3, workers: 4, zones: ['a', 'b'] });
const EXAM: IDescribedApplication = { host: 'exam.example.org', describeServices: () => [ACCOUNT, AUTH, FRONTEND] };

function written(entry?: SwarmEntry): Record<string, string | undefined> {
  const project = newProject();
  const app = new App({ project, quiet: true });
  const stack = new SwarmStack(app, 'exam', { swarm: SWARM, entry });
  stack.addAll(EXAM);
  stack.accept('TIER-DROPPED', 'what is left out is done by hand');
  app.synth();
  return filesIn(`${project}/dist-files/swarm/exam`);
}

it('a stack is written with the files that its configs are', () => {
  const files = written(SwarmEntry.traefik({ certificate: SecretReference.fromName('exam-tls') }));
  const named = [...(files['stack.yml'] ?? '').matchAll(/file: \.\/(\S+)/g)].map(([, file]) => file);
  expect(named).toHaveLength(2);
  expect(Object.keys(files).sort()).toEqual(['README.md', 'configs', 'stack.yml', ...named].sort());
  expect(named.map((file) => files[file])).toEqual([
    'greeting: hello\n',
    expect.stringContaining('keyFile: /run/secrets/exam-tls.tls.key'),
  ]);
});

it('who deploys it reads which secrets it needs, how it is deployed, and what is left out', () => {
  const readme = written()['README.md'] ?? '';
  expect(readme).toContain('docker secret create exam-sql.password -');
  expect(readme).toContain('`exam-sql.password`: read by account');
  expect(readme).toContain('docker stack deploy --compose-file stack.yml --prune --with-registry-auth exam');
  expect(readme).toContain('docker node update --label-add zone=<zone> <node>');
  expect(readme).toContain("readiness of 'frontend': Swarm runs commands in containers alone");
});

it('the host is that of the application', () => {
  expect(written()['stack.yml']).toContain('Host(`exam.example.org`)');
});

it('a stack stands in an app of cdk8s too', () => {
  const stack = new SwarmStack(new Chart(new Cdk8sApp(), 'chart'), 'exam', { swarm: SWARM });
  stack.addAll(EXAM);
  expect(problemsOf(stack)).toEqual([]);
  expect(stack.toStackFile()).toContain('replicas: 3');
});

it('services that stand on all nodes of a full swarm have room', () => {
  const exact = { nodeCores: 1, workers: 2 };
  const service = { ...AUTH, callers: [], cores: 1 };
  expect(problemsOf(stackOf([service], { swarm: exact }))).toEqual([]);
  expect(problemsOf(stackOf([{ ...service, cores: 1.1 }], { swarm: exact }))).toHaveLength(1);
});
