import { App } from 'cdk8s';
import { parse } from 'yaml';
import {
  ExistingSwarm,
  GaleraCluster,
  HardenedNamespace,
  IDataAccess,
  Microservices,
  PodProbe,
  SecretReference,
  Size,
  SqlEndpoint,
  SwarmStack,
} from '../../../lib';
import { collectFacts } from '../../../lib/core';
import { Fact } from '../../../lib/model';
import { BLOCK } from '../../platform/monitoring/monitoring-fixture';

/** A stack whose one service uses data. */
function stackWith(data: (namespace: HardenedNamespace) => IDataAccess): SwarmStack {
  const app = new App();
  const namespace = new HardenedNamespace(app, 'shop');
  const shop = new Microservices(namespace, 'shop', { host: 'shop.example.org', publish: false });
  const readiness = PodProbe.command(['/bin/ready']);
  const web = shop.addService('web', { image: 'registry.example.org/web:1.4.2', port: 8080, readiness });
  web.use(data(namespace), 'SQL');
  const stack = new SwarmStack(app, 'stack', { swarm: new ExistingSwarm({ managers: 3 }) });
  stack.addAll(shop);
  return stack;
}

function leftOut(stack: SwarmStack): string[] {
  return collectFacts<Fact>(stack).flatMap(({ fact }) => (fact.kind === 'dropped' ? [fact.what] : []));
}

describe('data of services that run on a Swarm', () => {
  test('have the certificate of who signed for them as a file, as in a cluster', () => {
    const stack = stackWith(() =>
      SqlEndpoint.external({
        host: 'sql.example.org',
        cidr: '203.0.113.20/32',
        database: 'reports',
        credentials: SecretReference.fromName('warehouse'),
        authority: { secret: SecretReference.fromName('warehouse-ca'), key: 'ca.crt' },
      }),
    );
    const { services, secrets } = parse(stack.toStackFile());
    expect(services.web.environment).toMatchObject({
      SQL_HOST: 'sql.example.org',
      SQL_CA_FILE: '/run/secrets/warehouse-ca.ca.crt',
    });
    expect(Object.keys(secrets)).toContain('warehouse-ca.ca.crt');
    expect(leftOut(stack)).toEqual([]);
  });

  test('are said to be out of reach when only pods of a cluster know their name', () => {
    const stack = stackWith((namespace) =>
      new GaleraCluster(namespace, 'sql', { storage: BLOCK, volume: Size.gibibytes(50) }).addDatabase('shop'),
    );
    expect(leftOut(stack)).toEqual(["the name of a Service in 'SQL_HOST' of 'web'"]);
  });
});
