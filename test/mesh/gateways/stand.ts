import { App } from 'cdk8s';
import {
  CertificateIssuer,
  HardenedDeployment,
  HardenedNamespace,
  HttpRoutes,
  HttpRoutesProps,
  IHttpGateway,
  IMesh,
  KongGateway,
  PodProbe,
  Port,
  Size,
} from '../../../lib';

export const ISSUER = CertificateIssuer.fromName('letsencrypt');

/** A namespace of a shop in a cdk8s App. */
export function shop(app: App, mesh?: IMesh, name = 'shop'): HardenedNamespace {
  return new HardenedNamespace(app, name, { mesh });
}

/** Pods of the shop that listen on 8080 and 9090. */
export function service(namespace: HardenedNamespace, id = 'web'): HardenedDeployment {
  return new HardenedDeployment(namespace, id, {
    image: 'registry.example.org/web:1.4.2',
    cores: 0.25,
    memory: Size.mebibytes(256),
    ports: [Port.tcp(8080, 'http'), Port.tcp(9090, 'http-admin')],
    readiness: PodProbe.http('/ready'),
  });
}

/** Routes of the shop's host behind a gateway, Kong where none is named. */
export function routes(props: Partial<HttpRoutesProps> = {}, app = new App()) {
  const namespace = shop(app);
  const gateway: IHttpGateway = props.gateway ?? new KongGateway(app, 'kong', { issuer: ISSUER });
  const web = service(namespace);
  return {
    ...{ app, namespace, gateway, web },
    routes: new HttpRoutes(namespace, 'shop', { host: 'shop.example.org', ...props, gateway }),
  };
}
