import { Construct } from 'constructs';
import {
  HttpRoutes,
  ICertificateIssuer,
  IHttpGateway,
  IService,
  ISecretReference,
  PlainIngress,
} from '../../manifests';
import { CanaryPart } from '../application';
import { ServicePathOptions } from '../microservice-options';
import { IngressOptions } from '../tiers/tier';

/**
 * How callers outside get to services of an application.
 * @internal
 */
export interface WayIn {
  lead(path: string, service: IService, options: ServicePathOptions, canary: CanaryPart | undefined): void;
}

/** @internal */
export interface IngressWayProps extends IngressOptions {
  readonly host: string;
  readonly name: string;
  readonly issuer?: ICertificateIssuer;
  readonly certificate?: ISecretReference;
}

/**
 * By routes of a gateway.
 * @internal
 */
export function wayByRoutes(scope: Construct, gateway: IHttpGateway, host: string, name: string): WayIn {
  const routes = new HttpRoutes(scope, 'Routes', { gateway, host, name });
  return {
    lead: (path, service, { exact, stripPrefix = false }, canary) => {
      const options = { exact, ...(stripPrefix ? { rewritePath: '/' } : {}) };
      if (canary === undefined) {
        routes.addRoute(path, service, options);
        return;
      }
      const shares = [
        { service, weight: 100 - canary.percent },
        { service: canary.service, weight: canary.percent },
      ];
      routes.addSplit(path, shares, options);
    },
  };
}

/**
 * By an Ingress, which knows paths and services alone.
 * @internal
 */
export function wayByIngress(scope: Construct, props: IngressWayProps): WayIn {
  const { ingressClassName = 'traefik', ingressNamespace, ...rest } = props;
  const ingress = new PlainIngress(scope, 'Ingress', {
    ...rest,
    className: ingressClassName,
    callerNamespace: ingressNamespace,
  });
  return { lead: (path, service, { exact }) => void ingress.addPath(path, service, { exact }) };
}
