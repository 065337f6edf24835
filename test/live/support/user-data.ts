import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { terraformText } from './terraform-text';

/** A file that user data write. */
export interface WrittenFile {
  readonly path: string;
  readonly content: string;
  readonly mode: number;
  readonly owner: string;
}

/** User data of one machine as it reads them, with made-up values of a deployment. */
export class UserData {
  /** Of every machine of a stack, by the machine's name. */
  public static ofStack(file: string): Map<string, UserData> {
    const { resource = {} } = JSON.parse(readFileSync(file, 'utf8'));
    const instances: { name: string; user_data?: string }[] = Object.values(
      resource.openstack_compute_instance_v2 ?? {},
    );
    return new Map(
      instances.flatMap(({ name, user_data: text }) =>
        text === undefined ? [] : [[name, UserData.of(text)] as [string, UserData]],
      ),
    );
  }

  /** Of a text as Terraform gets it. */
  public static of(text: string, valueOf: (reference: string) => string = madeUp): UserData {
    return new UserData(terraformText(text, valueOf), text.startsWith('${base64gzip('));
  }

  private constructor(
    public readonly text: string,
    public readonly compressed: boolean,
  ) {}

  /** Bytes in base64, as Nova counts them. */
  public get size(): number {
    const bytes = Buffer.from(this.text);
    return Math.ceil((this.compressed ? gzipSync(bytes) : bytes).length / 3) * 4;
  }

  public get files(): WrittenFile[] {
    const { write_files: files = [] } = parse(this.text);
    return files.map(({ path, content, encoding, permissions, owner }: Record<string, string>) => ({
      path,
      content: encoding === 'b64' ? Buffer.from(content, 'base64').toString() : content,
      mode: parseInt(permissions, 8),
      owner,
    }));
  }

  public get commands(): string[][] {
    return parse(this.text).runcmd ?? [];
  }
}

/** Something of the form that a resource gives. */
function madeUp(reference: string): string {
  return /_pem\b/.test(reference)
    ? `-----BEGIN CERTIFICATE-----\n${Buffer.from(reference).toString('base64')}\n-----END CERTIFICATE-----\n`
    : `made-up-${reference.replace(/\W+/g, '-')}`;
}
