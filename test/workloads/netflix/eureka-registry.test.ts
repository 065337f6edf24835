import { Duration, InstanceAddress, KongGateway, SecretReference } from '../../../lib';
import { schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { StubMesh } from '../../support/stub-mesh';
import { App } from 'cdk8s';
import { ISSUER, registered, service, settingsOf, variablesOf } from './stand';

function told(app: App, name: string): any {
  return JSON.parse(variablesOf(app, name).SPRING_APPLICATION_JSON);
}

test('members of a registry know each other by names that stay', () => {
  const { app, registry } = registered({ members: 3 });
  expect(objects(app, 'StatefulSet')).toMatchObject([
    { metadata: { name: 'eureka' }, spec: { replicas: 3, serviceName: 'eureka-members' } },
  ]);
  const { eureka, server } = settingsOf(app, 'eureka');
  expect(server).toEqual({ port: 8761 });
  expect(eureka.instance.hostname).toBe('${HOSTNAME}.eureka-members.shop.svc');
  expect(eureka.instance.instanceId).toBe('${HOSTNAME}:cluster:eureka');
  expect(eureka.client.serviceUrl.defaultZone.split(',')).toEqual(
    [0, 1, 2].map((index) => `http://eureka-${index}.eureka-members.shop.svc:8761/eureka/`),
  );
  expect(variablesOf(app, 'eureka').SPRING_CONFIG_ADDITIONAL_LOCATION).toBe('file:/etc/eureka/');
  const [pod] = objects(app, 'StatefulSet').map((set: any) => set.spec.template.spec.containers[0]);
  expect(pod.volumeMounts).toContainEqual(expect.objectContaining({ mountPath: '/etc/eureka/application.yml' }));
  const [policy] = objects(registry, 'NetworkPolicy') as any[];
  const self = [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'eureka' } } }];
  expect(policy.spec.ingress).toEqual([expect.objectContaining({ from: self })]);
  expect(policy.spec.egress).toContainEqual(expect.objectContaining({ to: self }));
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
});

test('a registry takes an instance for dead by how often instances say that they live', () => {
  const { app } = registered({ renewal: Duration.seconds(20), selfPreservation: true });
  const { eureka } = settingsOf(app, 'eureka');
  expect(eureka.server).toMatchObject({
    enableSelfPreservation: true,
    expectedClientRenewalIntervalSeconds: 20,
    evictionIntervalTimerInMs: 20_000,
    responseCacheUpdateIntervalMs: 10_000,
  });
  expect(eureka.instance).toMatchObject({ leaseRenewalIntervalInSeconds: 20, leaseExpirationDurationInSeconds: 60 });
});

test('registered pods are told in one variable where the registry is and who they are, and may call it', () => {
  const { app, registry, account } = registered({ zone: 'main' });
  registry.register(account);
  expect(told(app, 'account')).toEqual({
    eureka: {
      client: {
        serviceUrl: { defaultZone: 'http://eureka.shop.svc:8761/eureka/' },
        registryFetchIntervalSeconds: 10,
      },
      instance: {
        appname: 'account',
        virtualHostName: 'account',
        secureVirtualHostName: 'account',
        instanceId: '${HOSTNAME}:main:account',
        hostname: 'account.shop.svc',
        nonSecurePort: 8080,
        leaseRenewalIntervalInSeconds: 10,
        leaseExpirationDurationInSeconds: 30,
        metadataMap: { zone: 'main' },
      },
    },
  });
  const [policy] = objects(account, 'NetworkPolicy') as any[];
  expect(policy.spec.egress).toContainEqual({
    to: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'eureka' } } }],
    ports: [{ port: 8761, protocol: 'TCP' }],
  });
  expect(validations(app)).toEqual([]);
});

test('pods are registered by their own addresses where the program says so', () => {
  const { app, registry, account } = registered();
  registry.register(account, { serviceId: 'accounts', address: InstanceAddress.POD });
  const { instance } = told(app, 'account').eureka;
  expect(instance).toMatchObject({ appname: 'accounts', virtualHostName: 'accounts', preferIpAddress: true });
  expect(instance).not.toHaveProperty('hostname');
});

test('a registry that asks who calls gets it from a Secret, and so do its members and who is registered', () => {
  const { app, registry, account } = registered({ credentials: SecretReference.fromName('eureka') });
  registry.register(account);
  expect(told(app, 'account').eureka.client.serviceUrl.defaultZone).toBe(
    'http://${SPRING_EUREKA_USERNAME}:${SPRING_EUREKA_PASSWORD}@eureka.shop.svc:8761/eureka/',
  );
  expect(variablesOf(app, 'account')).toMatchObject({
    SPRING_EUREKA_USERNAME: { secretKeyRef: { name: 'eureka', key: 'username' } },
    SPRING_EUREKA_PASSWORD: { secretKeyRef: { name: 'eureka', key: 'password' } },
  });
  const settings = settingsOf(app, 'eureka');
  expect(settings.spring.security.user).toEqual({ name: '${EUREKA_USERNAME}', password: '${EUREKA_PASSWORD}' });
  expect(settings.eureka.client.serviceUrl.defaultZone).toContain(
    'http://${EUREKA_USERNAME}:${EUREKA_PASSWORD}@eureka-1.eureka-members.shop.svc:8761/eureka/',
  );
  expect(variablesOf(app, 'eureka').EUREKA_PASSWORD).toEqual({ secretKeyRef: { name: 'eureka', key: 'password' } });
  expect(validations(app)).toEqual([]);
});

test('other clusters call each member at a path of its own, since none passes on what it hears', () => {
  const { app, namespace, registry } = registered({ credentials: SecretReference.fromName('eureka') });
  const kong = new KongGateway(app, 'kong', { issuer: ISSUER });
  registry.exposeVia(kong, 'eureka.chula.example.net');
  expect(registry.peerUrls).toEqual([
    'https://eureka.chula.example.net/member-0/eureka/',
    'https://eureka.chula.example.net/member-1/eureka/',
  ]);
  const services = objects(namespace, 'Service').filter(({ metadata }) => /^eureka-\d$/.test(String(metadata.name)));
  expect(services).toMatchObject(
    [0, 1].map((index) => ({
      metadata: { name: `eureka-${index}` },
      spec: {
        selector: { 'app.kubernetes.io/name': 'eureka', 'statefulset.kubernetes.io/pod-name': `eureka-${index}` },
        ports: [{ name: 'http', port: 8761, targetPort: 'http' }],
      },
    })),
  );
  const rules = objects(namespace, 'HTTPRoute').flatMap((route: any) => route.spec.rules);
  expect(rules).toMatchObject(
    [0, 1].map((index) => ({
      matches: [{ path: { type: 'PathPrefix', value: `/member-${index}` } }],
      filters: [{ type: 'URLRewrite', urlRewrite: { path: { replacePrefixMatch: '/' } } }],
      backendRefs: [{ name: `eureka-${index}`, port: 8761 }],
    })),
  );
  expect(JSON.stringify(objects(registry, 'NetworkPolicy'))).toContain('"kubernetes.io/metadata.name":"kong"');
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
  expect(() => registry.exposeVia(kong, 'other.example.net')).toThrow(
    "[shop/eureka] a registry is called by one host, got 'other.example.net' beside https://eureka.chula.example.net/member-0/eureka/; take one away",
  );
});

test('instances that other clusters call are registered by a host of an entry, with TLS', () => {
  const peers = ['https://eureka.ncku.example.net/member-0/eureka/'];
  const { app, registry, account } = registered({ peers });
  registry.register(account, { instanceHost: 'exam.chula.example.net' });
  expect(told(app, 'account').eureka.instance).toMatchObject({
    hostname: 'exam.chula.example.net',
    nonSecurePortEnabled: false,
    securePortEnabled: true,
    securePort: 443,
  });
  expect(settingsOf(app, 'eureka').eureka.client.serviceUrl.defaultZone.split(',')).toHaveLength(3);
  const [policy] = objects(registry, 'NetworkPolicy') as any[];
  expect(policy.spec.egress).toContainEqual(
    expect.objectContaining({
      ports: [{ port: 443, protocol: 'TCP' }],
      to: [expect.objectContaining({ ipBlock: expect.anything() })],
    }),
  );
  expect(validations(app)).toEqual([]);
});

test('what other clusters cannot call is refused where they hear of it', () => {
  const peers = ['https://eureka.ncku.example.net/member-0/eureka/'];
  const alone = registered({ peers });
  alone.registry.register(alone.account);
  expect(validations(alone.app)).toEqual([
    "[shop/eureka] other clusters hear of 'account' and cannot call its Service, got no host that they can; give 'instanceHost', or say 'peersReachPods' of the registry",
  ]);
  const flat = registered({ peers, peersReachPods: true });
  flat.registry.register(flat.account, { address: InstanceAddress.POD });
  expect(validations(flat.app)).toEqual([]);
});

test('pods with sidecars are registered by their Service alone', () => {
  const app = new App();
  const { registry, account } = registered({}, new StubMesh(app, 'mesh'), app);
  registry.register(account, { address: InstanceAddress.POD });
  expect(validations(app)).toEqual([
    "[shop/eureka] sidecars lead calls by names of Services and send those to addresses of pods without TLS of the mesh, got 'account' registered by its pods; register it by InstanceAddress.SERVICE",
  ]);
});

test('a registry that cannot be is refused, with all that is wrong', () => {
  const { app, registry, account, namespace } = registered({
    members: 6,
    renewal: Duration.seconds(5),
    zone: 'a zone',
    peers: ['http://eureka.ncku.example.net/eureka/', 'https://me:secret@eureka.example.net/eureka/'],
  });
  registry.register(account, { serviceId: 'Account', address: InstanceAddress.POD, instanceHost: 'https://exam.org' });
  const lines = validations(app);
  expect(lines).toEqual(
    expect.arrayContaining([
      "[shop/eureka] a registry has 1 to 5 members, each of which tells all others, got 6; correct 'members'",
      "[shop/eureka] instances say that they live every 2 to 60 seconds, an even number, got 5; correct 'renewal'",
      "[shop/eureka] a zone has a name of letters, digits and hyphens, got 'a zone'; correct 'zone'",
      "[shop/eureka] a peer is called with TLS at '/eureka/' and has no password in its URL, got 'http://eureka.ncku.example.net/eureka/'; write it as 'https://eureka.example.org/member-0/eureka/'",
      "[shop/eureka] a peer is called with TLS at '/eureka/' and has no password in its URL, got 'https://…@eureka.example.net/eureka/'; write it as 'https://eureka.example.org/member-0/eureka/'",
      "[shop/eureka] a service is registered by a label, got 'Account'; give another 'serviceId'",
      "[shop/eureka] an instance has one address, got that of its pod and 'https://exam.org' for 'account'; leave 'address' or 'instanceHost' out",
      "[shop/eureka] an instance is called by a host with a domain, got 'https://exam.org' for 'account'; correct 'instanceHost'",
    ]),
  );
  expect(() => registry.register(service(namespace, 'second'), { serviceId: 'Account' })).toThrow(
    "[shop/eureka] a name in the registry is of one service, got 'Account' for 'shop/account' and 'shop/second'; give one of them another 'serviceId'",
  );
});

test('a registry that others reach asks who they are', () => {
  const { app, registry } = registered();
  registry.exposeVia(new KongGateway(app, 'kong', { issuer: ISSUER }), 'eureka.chula.example.net');
  expect(validations(app)).toContain(
    "[shop/eureka] a registry that other clusters call asks who they are, got no 'credentials' and https://eureka.chula.example.net/member-0/eureka/; add them",
  );
});
