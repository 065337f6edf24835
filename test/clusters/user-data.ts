import { parse } from 'yaml';
import { TerraformStack } from '../../lib/cdktf';
import { UserData, WrittenFile } from '../live/support/user-data';
import { Block, resources } from '../support/rendered';

/** The first boot of a machine as it reads it, with `${...}` for what only a deployment knows. */
export class FirstBoot {
  private readonly files: Map<string, WrittenFile>;

  constructor(public readonly userData: string) {
    const { files } = UserData.of(userData, (reference) => `\${${reference}}`);
    this.files = new Map(files.map((file) => [file.path, file]));
  }

  public get paths(): string[] {
    return [...this.files.keys()];
  }

  public file(path: string): WrittenFile {
    const file = this.files.get(path);
    if (file === undefined) {
      throw new Error(`no file '${path}' among ${this.paths.join(', ')}`);
    }
    return file;
  }

  public yaml(path: string): Record<string, any> {
    return parse(this.file(path).content) as Record<string, any>;
  }
}

/** The machines of a stack whose names begin with a text. */
export function instances(stack: TerraformStack, prefix: string): Block[] {
  return Object.values(resources(stack, 'openstack_compute_instance_v2')).filter(({ name }) =>
    (name as string).startsWith(prefix),
  );
}

export function firstBoots(stack: TerraformStack, prefix: string): FirstBoot[] {
  return instances(stack, prefix).map(({ user_data }) => new FirstBoot(user_data as string));
}
