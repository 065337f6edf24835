import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import {
  CertificateIssuer,
  EurekaRegistry,
  EurekaRegistryProps,
  HardenedDeployment,
  HardenedNamespace,
  IMesh,
  IPathMap,
  PathTarget,
  PodProbe,
  Port,
  RegistryGatewayProps,
  Size,
} from '../../../lib';
import { objects } from '../../support/rendered';

export const ISSUER = CertificateIssuer.fromName('letsencrypt');

/** Paths of a host that tests add by themselves. */
export class PathMap extends Construct implements IPathMap {
  public readonly host: string = 'exam.example.org';
  private readonly targets: PathTarget[] = [];

  public get paths(): PathTarget[] {
    return [...this.targets];
  }

  public add(path: string, service: PathTarget['service'], options: Partial<PathTarget> = {}): this {
    this.targets.push({ ...options, path, service });
    return this;
  }
}

/** Pods of the shop. */
export function service(scope: Construct, id: string): HardenedDeployment {
  return new HardenedDeployment(scope, id, {
    image: `registry.example.org/${id}:1.4.2`,
    cores: 0.25,
    memory: Size.mebibytes(256),
    ports: [Port.tcp(8080, 'http')],
    readiness: PodProbe.http('/ready'),
  });
}

/** A registry in a namespace of a cdk8s App, with a service and no gateway. */
export function registered(props: Partial<EurekaRegistryProps> = {}, mesh?: IMesh, app = new App()) {
  const namespace = new HardenedNamespace(app, 'shop', { mesh });
  const registry = new EurekaRegistry(namespace, 'eureka', { image: 'registry.example.org/eureka:1.0.0', ...props });
  return { app, namespace, registry, account: service(namespace, 'account') };
}

/** What every gateway of the tests is given. */
export function gatewayProps(registry: EurekaRegistry, routes?: IPathMap): RegistryGatewayProps {
  return { image: 'registry.example.org/zuul:1.0.0', registry, routes, issuer: ISSUER };
}

/** `application.yml` of a workload. */
export function settingsOf(app: App, name: string): any {
  const [config] = objects(app, 'ConfigMap').filter(({ metadata }) => metadata.name === `${name}-config`);
  return parse(Object.values(config.data as Record<string, string>)[0]);
}

/** Variables of the pods of a workload, by name. */
export function variablesOf(app: App, name: string): Record<string, any> {
  const [workload] = [...objects(app, 'Deployment'), ...objects(app, 'StatefulSet')].filter(
    ({ metadata }) => metadata.name === name,
  ) as any[];
  const { env } = workload.spec.template.spec.containers[0];
  return Object.fromEntries(env.map((one: any) => [one.name, one.value ?? one.valueFrom]));
}
