import { Duration, Size, likeKind, needed, numberKind, textKind } from '../../core';
import { ICertificateIssuer, IHttpGateway, ISecretReference } from '../../manifests';
import { IPathMap } from '../paths/path-target';
import { EurekaRegistry } from './eureka-registry';

/** What gateways of Spring Cloud are asked. */
export interface RegistryGatewayProps {
  /** Of the gateway, which reads its settings from `SPRING_CONFIG_ADDITIONAL_LOCATION`. */
  readonly image: string;
  /** Where it finds the instances of services. */
  readonly registry: EurekaRegistry;
  /**
   * Paths of a host and their services, which are registered.
   * @default - what `addRoute` adds
   */
  readonly routes?: IPathMap;
  /** @default - that of `routes` */
  readonly host?: string;
  /**
   * Gateway that leads the host here.
   * @default - an Ingress of `ingressClassName` does
   */
  readonly entry?: IHttpGateway;
  /** @default traefik */
  readonly ingressClassName?: string;
  /**
   * Who signs the certificate of the host for the Ingress.
   * @default - the one issuer that the cluster has for all namespaces
   */
  readonly issuer?: ICertificateIssuer;
  /** @default - the id of the construct */
  readonly name?: string;
  /** @default 0.5 */
  readonly cores?: number;
  /** @default - 1 GiB */
  readonly memory?: Size;
  /** @default - what the namespace says, else 2 */
  readonly minReplicas?: number;
  /** @default - it does not scale */
  readonly maxReplicas?: number;
  /**
   * How long a service may take for an answer.
   * @default - 30 seconds
   */
  readonly timeout?: Duration;
  /**
   * Calls of one service that a pod of the gateway has under way; more are refused.
   * @default 200
   */
  readonly callsPerService?: number;
  /**
   * Secret that opens the image's registry.
   * @default - it is open
   */
  readonly pullSecret?: ISecretReference;
}

/** @internal */
export const REGISTRY_GATEWAY_KINDS = {
  image: needed(textKind('registry.example.org/zuul:1.0.0')),
  registry: needed(likeKind('a registry', "new EurekaRegistry(namespace, 'eureka', ...)", 'register', 'peerUrls')),
  routes: likeKind('paths of a host', "new Microservices(namespace, 'exam', ...)", 'host', 'paths'),
  host: textKind('exam.example.org'),
  entry: likeKind('a gateway', 'mesh.gateway', 'addHost', 'gatewayName', 'callerNamespace'),
  ingressClassName: textKind('traefik'),
  issuer: likeKind('an issuer', "CertificateIssuer.fromName('letsencrypt')", 'issuerName', 'issuerKind'),
  name: textKind('zuul'),
  cores: numberKind(0.5),
  memory: likeKind('a size', 'Size.gibibytes(1)', 'toMebibytes'),
  minReplicas: numberKind(2),
  maxReplicas: numberKind(6),
  timeout: likeKind('a duration', 'Duration.seconds(30)', 'toSeconds'),
  callsPerService: numberKind(200),
  pullSecret: likeKind('a reference to a Secret', "SecretReference.fromName('registry')", 'secretName'),
};

/** @internal */
export const ADDED_KINDS = { path: needed(textKind('/api/legacy')), serviceId: needed(textKind('legacy')) };
