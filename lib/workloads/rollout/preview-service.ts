import { Construct } from 'constructs';
import { IService, PodConnections } from '../../manifests';
import { Port } from '../../model';

/**
 * The Service of the pods that wait for their turn.
 * @internal
 */
export class PreviewService extends Construct implements IService {
  constructor(
    scope: Construct,
    id: string,
    public readonly name: string,
    private readonly pods: IService,
  ) {
    super(scope, id);
  }

  public get namespace(): string {
    return this.pods.namespace;
  }

  public get ports(): Port[] {
    return this.pods.ports;
  }

  public get podLabels(): Record<string, string> {
    return this.pods.podLabels;
  }

  public get serviceAccount(): string {
    return this.pods.serviceAccount;
  }

  public get connections(): PodConnections | undefined {
    return this.pods.connections;
  }
}
