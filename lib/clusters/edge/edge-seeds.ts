import { Construct } from 'constructs';
import { LocalProvider } from '../../../imports/local/provider';
import { SensitiveFile } from '../../../imports/local/sensitive-file';
import { Fn, Lazy, TerraformLocal, TerraformResource } from '../../cdktf';
import { companionPlace } from '../../core';
import { BootSecret, CloudConfig, SystemSettings, ensureProvider, literal, literalMap } from '../../infra';

/**
 * Stands in a first boot that boxes share for the address of the manifest that registers each: the whole content of a file.
 * @internal
 */
export const MANIFEST_URL = 'cloudserve-manifest-url';

/** Stands for the name of the box. */
const NAME = 'cloudserve-box-name';

/** @internal */
export interface EdgeSeedsProps {
  /** Stack that calls Rancher's API. */
  readonly api: Construct;
  /** Stack that finishes the seeds. */
  readonly stack: Construct;
  /** Certificate of the private authority that vouches for Rancher. */
  readonly authority?: BootSecret;
}

/**
 * The boxes of a Rancher in Terraform. Their clusters stand in the stack that calls its API, and its administrator's token stays there; one
 * value crosses to the stack that writes their seeds, however many they are. What boxes do alike on their first boot stands there once.
 * @internal
 */
export class EdgeSeeds {
  /** Certificate of the private authority, as the stack of the seeds reads it. */
  public readonly authority?: BootSecret;
  private readonly manifests: Record<string, string> = {};
  private readonly crossing: TerraformLocal;
  private readonly boots = new Map<string, CloudConfig>();
  private readonly texts = new Map<CloudConfig, TerraformLocal>();
  private readonly problems = new Map<CloudConfig, string[]>();
  private readonly locals = new Map<string, TerraformLocal>();
  private readonly numbers = new Map<object, number>();

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

  /**
   * The first boot of boxes of which the same is said, made once.
   * @param object what counts by being the same one
   * @param data what counts by its text
   */
  public bootOf(object: object, data: unknown, make: () => CloudConfig): CloudConfig {
    const number = this.numbers.get(object) ?? this.numbers.size;
    this.numbers.set(object, number);
    const key = JSON.stringify([number, data]);
    const boot = this.boots.get(key) ?? make();
    this.boots.set(key, boot);
    return boot;
  }

  /** What is wrong with a first boot of boxes and with the system under it, looked for once. */
  public problemsOf(system: SystemSettings, boot: CloudConfig): string[] {
    const found = this.problems.get(boot) ?? [...new Set([...system._problems(), ...boot._problems(NAME)])];
    this.problems.set(boot, found);
    return found;
  }

  /** Makes the cluster of a box in Rancher, and has Terraform write its user data beside what is written at synthesis. */
  public add(name: string, labels: Readonly<Record<string, string>>, boot: CloudConfig): void {
    const { api, stack } = this.props;
    // The binding makes dozens of objects for blocks that the cluster of a box has not: most of the time of a thousand boxes.
    const cluster = new TerraformResource(api, `edge-${name}`, { terraformResourceType: 'rancher2_cluster' });
    cluster.addOverride('name', literal(name));
    cluster.addOverride('labels', literalMap({ ...labels }));
    this.manifests[name] = cluster.getStringAttribute('cluster_registration_token[0].manifest_url');
    // A text of JSON is one of YAML too, whatever characters it has.
    const named = Fn.replace(this.textOf(boot).asString, NAME, Fn.jsonencode(name));
    new SensitiveFile(stack, `seed-${name}`, {
      filename: `\${path.module}/${companionPlace(stack)}/edge/${name}/user-data`,
      content: Fn.replace(named, MANIFEST_URL, Fn.jsonencode(this.read('manifests', name))),
      filePermission: '0600',
      directoryPermission: '0755',
    });
  }

  private textOf(boot: CloudConfig): TerraformLocal {
    const known = this.texts.get(boot);
    if (known !== undefined) {
      return known;
    }
    const text = boot._toPlainUserData(NAME);
    const local = this.locals.get(text) ?? new TerraformLocal(this.props.stack, `boot-${this.locals.size + 1}`, text);
    this.locals.set(text, local);
    this.texts.set(boot, local);
    return local;
  }

  private read(...keys: string[]): string {
    return Fn.lookupNested(this.crossing.asAnyMap, keys);
  }
}
