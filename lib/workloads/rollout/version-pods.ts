import { Construct } from 'constructs';
import { HardenedDeployment, HardenedDeploymentProps, PodKind } from '../../manifests';
import { VersionPodsProps } from '../service-pods';

/**
 * Pods of a further version of a service: a canary, the other colour.
 * @internal
 */
export class VersionPods extends HardenedDeployment {
  constructor(scope: Construct, id: string, props: VersionPodsProps) {
    super(scope, id, props);
  }

  /** @internal */
  protected override _kind(props: HardenedDeploymentProps): PodKind {
    const { track, leads, versionOf } = props as VersionPodsProps;
    return { ...super._kind(props), track, leads, versionOf };
  }
}
