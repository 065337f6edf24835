import { Construct } from 'constructs';
import { SensitiveFile } from '../../imports/local/sensitive-file';
import { LocalProvider } from '../../imports/local/provider';
import { Cluster } from '../../imports/rancher2/cluster';
import { Fn, Lazy, TerraformLocal } from '../cdktf';
import { companionPlace } from '../core';
import { BootSecret, ensureProvider, literal, literalMap } from '../infra';

/** Characters that a registration's address has at most beside the name of its Rancher. */
const LONGEST_PATH = 160;

/** @internal */
export interface EdgeSeedsProps {
  readonly hostname: string;
  /** Stack that calls Rancher's API. */
  readonly api: Construct;
  /** Stack that finishes the seeds. */
  readonly stack: Construct;
  /** Certificate of the private authority that vouches for Rancher. */
  readonly authority?: BootSecret;
}

/**
 * The boxes of a Rancher in Terraform. Their clusters stand in the stack that calls its API, and its administrator's token stays there; one
 * value crosses to the stack that writes their seeds, however many they are.
 * @internal
 */
export class EdgeSeeds {
  /** Certificate of the private authority, as the stack of the seeds reads it. */
  public readonly authority?: BootSecret;
  private readonly manifests: Record<string, string> = {};
  private readonly crossing: TerraformLocal;

  constructor(private readonly props: EdgeSeedsProps) {
    const { api, stack, authority } = props;
    this.crossing = new TerraformLocal(
      api,
      'edge-boxes',
      Lazy.anyValue({ produce: () => ({ authority: authority?.value ?? '', manifests: this.manifests }) }),
    );
    ensureProvider(stack, LocalProvider.tfResourceType, (scope, id) => new LocalProvider(scope, id));
    this.authority = authority && BootSecret.of(authority.name, this.read('authority'), authority.longest);
  }

  /** Makes the cluster of a box in Rancher and returns the address of the manifest that registers it. */
  public register(name: string, labels: Readonly<Record<string, string>>): BootSecret {
    const { api, hostname } = this.props;
    const cluster = new Cluster(api, `edge-${name}`, { name: literal(name), labels: literalMap({ ...labels }) });
    this.manifests[name] = cluster.clusterRegistrationToken.get(0).manifestUrl;
    return BootSecret.of('address of the registration', this.read('manifests', name), hostname.length + LONGEST_PATH);
  }

  /** Has Terraform write a file of a box beside those that are written at synthesis. */
  public write(name: string, file: string, content: string): void {
    const { stack } = this.props;
    new SensitiveFile(stack, `${name}-${file}`, {
      filename: `\${path.module}/${companionPlace(stack)}/edge/${name}/${file}`,
      content,
      filePermission: '0600',
      directoryPermission: '0755',
    });
  }

  private read(...keys: string[]): string {
    return Fn.lookupNested(this.crossing.asAnyMap, keys);
  }
}
