import * as fs from 'node:fs';
import * as path from 'node:path';
import { App } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import { ApigeeTarget, KongGateway, SecretReference, SpringCloudGateway, ZuulGateway } from '../../../lib';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { newProject } from '../../support/project';
import { ISSUER, gatewayProps, registered } from './stand';

test("a cdk8s App of someone else writes registries, gateways and targets with cdk8s's own synthesis", () => {
  const outdir = newProject();
  const { app, namespace, registry, account } = registered(
    { credentials: SecretReference.fromName('eureka') },
    undefined,
    new App({ outdir }),
  );
  registry.exposeVia(new KongGateway(app, 'kong', { issuer: ISSUER }), 'eureka.example.org');
  registry.register(account, { instanceHost: 'exam.example.org' });
  const gateway = gatewayProps(registry);
  new ZuulGateway(namespace, 'zuul', { ...gateway, host: 'zuul.example.org' }).addRoute('/', 'account');
  new SpringCloudGateway(namespace, 'cloud', { ...gateway, host: 'cloud.example.org' }).addRoute('/', 'account');
  new ApigeeTarget(namespace, 'exam', { hosts: ['exam.example.org'] });
  app.synth();

  const schemas = new KubernetesSchemas({ extra: {} });
  const written = fs
    .readdirSync(outdir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => parseAllDocuments(fs.readFileSync(path.join(outdir, file), 'utf8')))
    .map((document) => document.toJSON() as Record<string, any>)
    .filter((object) => object !== null);
  const names = written.map(({ kind, metadata }) => `${kind} ${metadata.name}`);
  expect(names).toEqual(
    expect.arrayContaining(['StatefulSet eureka', 'Service eureka-1', 'Deployment zuul', 'Deployment cloud']),
  );
  expect(written.flatMap((object) => schemas.check(object).problems)).toEqual([]);
});
