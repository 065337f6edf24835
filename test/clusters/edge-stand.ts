import {
  Access,
  App,
  Datastore,
  EdgeBox,
  EdgeBoxProps,
  Entry,
  Flavor,
  PublicAddress,
  RancherServer,
  RancherServerProps,
  Size,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { collectCompanions, collectFacts } from '../../lib/core';
import { Fact } from '../../lib/model';
import { terraformText } from '../live/support/terraform-text';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { Block, rendered, resources, validations } from '../support/rendered';

const small = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });

/** A Rancher and the boxes that register with it. */
export class EdgeStand {
  public readonly app: App = newApp();
  public readonly rancher: RancherServer;
  public readonly api: TerraformStack;

  constructor(props: Partial<RancherServerProps> = {}) {
    const site = newSite(this.app, 'chula', { access: { admins: ['161.200.0.0/16'] } });
    this.rancher = new RancherServer(site, 'rancher', {
      hostname: 'rancher.example.org',
      servers: { count: 3, flavor: medium },
      datastore: Datastore.embeddedEtcd(),
      entry: Entry.haproxy({ flavor: small, exposedTo: Access.anywhere(), publicAddress: PublicAddress.none() }),
      ...props,
    });
    this.api = this.rancher.apiStack as TerraformStack;
  }

  public box(id = 'Lab 1', props: Partial<EdgeBoxProps> = {}): EdgeBox {
    return new EdgeBox(this.app, id, { managedBy: this.rancher, ...props });
  }

  /** The stack that finishes the seeds. */
  public get stack(): TerraformStack {
    return this.rancher.node.findChild('chula-rancher-edge') as TerraformStack;
  }

  /** What Terraform writes, by the paths of the files. */
  public get files(): Record<string, Block> {
    return Object.fromEntries(
      Object.values(resources(this.stack, 'local_sensitive_file')).map((file) => [String(file.filename), file]),
    );
  }

  /** The expression that user data of a box are made by, and the texts that it refers to. */
  public expressionOf(name: string): { readonly content: string; readonly locals: Record<string, string> } {
    const [, file] = Object.entries(this.files).find(([path]) => path.endsWith(`/edge/${name}/user-data`)) ?? [];
    const { locals } = rendered(this.stack) as unknown as { locals: Record<string, string> };
    return { content: String(file?.content), locals };
  }

  /** User data of a box as a deployment writes them. */
  public userDataOf(name = 'lab-1', valueOf: (reference: string) => string = (late) => `\${${late}}`): string {
    const { content, locals } = this.expressionOf(name);
    const read = (text: string): string =>
      terraformText(text, (reference) =>
        reference.startsWith('local.') ? read(locals[reference.slice('local.'.length)]) : valueOf(reference),
      );
    return read(content);
  }

  /** The same as Terraform would have to get it to write just that. */
  public escapedUserDataOf(name?: string, valueOf?: (reference: string) => string): string {
    return this.userDataOf(name, valueOf).split('${').join('$${').split('%{').join('%%{');
  }

  public companion(path: string): string | undefined {
    return collectCompanions(this.app)
      .find(({ companion }) => companion.path === path)
      ?.companion.content();
  }

  public get facts(): Fact[] {
    return collectFacts<Fact>(this.app).map(({ fact }) => fact);
  }

  /** What is said against the box `Lab 1`. */
  public problems(): string[] {
    return validations(this.app).filter((line) => line.startsWith('[Lab 1]'));
  }
}
