import { IService } from '../../manifests';
import { RegistryClient } from './registry-client';

/** Which address of an instance a registry tells. */
export enum InstanceAddress {
  /** Name and port of its Service: calls go to pods that are ready, also through sidecars of a mesh. */
  SERVICE = 'service',
  /** Address of its pod: who calls chooses among pods, and learns only after a while of one that is gone. */
  POD = 'pod',
}

/** How a service is registered. */
export interface RegistrationOptions {
  /**
   * Name that callers ask the registry for.
   * @default - that of the service
   */
  readonly serviceId?: string;
  /** @default InstanceAddress.SERVICE */
  readonly address?: InstanceAddress;
  /**
   * Host by which other clusters call the service, with TLS at port 443: an entry of its cluster leads the paths of the service to it, and never
   * to a gateway that asks the registry, which could send the call back. Callers of its own cluster get the same address.
   * @default - there are no other clusters, or they reach the pods of this one
   */
  readonly instanceHost?: string;
}

/**
 * What an application of Spring Boot is told so that it registers itself, as `SPRING_APPLICATION_JSON` has it. Variables of their own would not
 * do: the name of one cannot say the capital letter that the client's `defaultZone` has.
 * @internal
 */
export function instanceSettings(service: IService, options: RegistrationOptions, client: RegistryClient): object {
  const { serviceId = service.name, address = InstanceAddress.SERVICE, instanceHost } = options;
  const port = service.ports[0]?.first;
  return {
    eureka: {
      client: client.settings,
      instance: {
        appname: serviceId,
        virtualHostName: serviceId,
        secureVirtualHostName: serviceId,
        instanceId: client.instanceId(serviceId),
        ...(instanceHost === undefined
          ? { ...ADDRESSES[address](service), nonSecurePort: port }
          : { hostname: instanceHost, nonSecurePortEnabled: false, securePortEnabled: true, securePort: 443 }),
        ...client.lease,
        ...client.zoned,
      },
    },
  };
}

const ADDRESSES: Readonly<Record<InstanceAddress, (service: IService) => object>> = {
  [InstanceAddress.SERVICE]: ({ name, namespace }) => ({ hostname: `${name}.${namespace}.svc` }),
  [InstanceAddress.POD]: () => ({ preferIpAddress: true }),
};
