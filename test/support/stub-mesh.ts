import { Construct } from 'constructs';
import { IMesh } from '../../lib/manifests';

/** A mesh of which only its names are there. */
export class StubMesh extends Construct implements IMesh {
  public readonly namespace: string = 'istio-system';
  public readonly gatewayNamespace: string = 'istio-ingress';
  public readonly trustDomain: string = 'cluster.local';
  public readonly namespaceLabels: Record<string, string> = { 'istio-injection': 'enabled' };
  public readonly sidecarCores: number = 0.1;
  public readonly sidecarMemoryMebibytes: number = 128;
  public readonly peerAddresses: string[] = [];
  private readonly listeners: ((peer: string, address: () => string) => void)[] = [];

  public _whenCalling(listener: (peer: string, address: () => string) => void): void {
    this.listeners.push(listener);
  }

  public call(peer: string, address: string): void {
    this.listeners.forEach((listener) => listener(peer, () => address));
  }
}
