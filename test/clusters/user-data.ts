import { parse } from 'yaml';
import { TerraformStack } from '../../lib/cdktf';
import { Block, resources } from '../support/rendered';

export interface WrittenFile {
  readonly path: string;
  /** With `${...}` for what only a deployment knows. */
  readonly content: string;
  readonly permissions: string;
}

/** The first boot of a machine, read back from what is written for Terraform. */
export class FirstBoot {
  private readonly data: Record<string, unknown>;
  private readonly files: Map<string, WrittenFile>;

  constructor(public readonly userData: string) {
    this.data = parse(userData.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{')) as Record<string, unknown>;
    const files = this.data.write_files as (WrittenFile & { readonly encoding?: string })[];
    this.files = new Map(
      files.map((file) => [
        file.path,
        { ...file, content: file.encoding === 'b64' ? late(file.content) : file.content },
      ]),
    );
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

/** What `base64encode(join("", [base64decode("..."), secret]))` comes to, with `${secret}` for what is known later. */
function late(expression: string): string {
  const list = /^\$\{base64encode\(join\("", \[(.*)\]\)\)\}$/s.exec(expression);
  if (list === null) {
    throw new Error(`no joined content: ${expression}`);
  }
  return items(list[1]).map(value).join('');
}

/** Splits a list at the commas that are in no brackets and in no text. */
function items(list: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [part] of list.matchAll(/"(?:[^"\\]|\\.)*"|./gs)) {
    depth += '([{'.includes(part) ? 1 : ')]}'.includes(part) ? -1 : 0;
    if (part === ',' && depth === 0) {
      found.push('');
    } else {
      found[found.length - 1] += part;
    }
  }
  return found.map((item) => item.trim());
}

function value(item: string): string {
  const decoded = /^base64decode\("([^"]*)"\)$/.exec(item);
  if (decoded !== null) {
    return Buffer.from(decoded[1], 'base64').toString();
  }
  return item.startsWith('"') ? (JSON.parse(item) as string) : `\${${item}}`;
}
