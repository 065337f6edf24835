import { ApiObject, Lazy } from 'cdk8s';
import { byCodeUnit, repeated, shortDigest, stableJson } from '../core';
import { DeliveryUnit } from './delivery-unit';

/**
 * Files of configuration of a workload: one ConfigMap has them all, and each is mounted by itself, so that what the image has beside it stays.
 * @internal
 */
export class ConfigFiles {
  private readonly files = new Map<string, () => string>();
  private object?: ApiObject;

  /**
   * @param unit that the ConfigMap is delivered with
   * @param metadata of the ConfigMap
   */
  constructor(
    private readonly unit: () => DeliveryUnit,
    private readonly metadata: { readonly name: string; readonly namespace: string },
  ) {}

  /** Paths in the container, sorted. */
  public get paths(): string[] {
    return [...this.files.keys()].sort(byCodeUnit);
  }

  public add(path: string, content: () => string): void {
    this.files.set(path, content);
    this.object ??= new ApiObject(this.unit(), 'Config', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: this.metadata,
      data: Lazy.any({ produce: () => Object.fromEntries(this.paths.map((one) => [keyOf(one), this.contentOf(one)])) }),
    });
  }

  /** Tells contents apart as they are written, with all that a deployment tells; undefined where there are none. */
  public get digest(): string | undefined {
    return this.object === undefined ? undefined : shortDigest(stableJson(this.object.toJson().data));
  }

  /** As a container mounts them. */
  public toMounts(): object[] {
    return this.paths.map((mountPath) => ({
      name: CONFIG_VOLUME,
      mountPath,
      subPath: keyOf(mountPath),
      readOnly: true,
    }));
  }

  /** As a pod has them. */
  public toVolumes(): object[] {
    return this.files.size === 0 ? [] : [{ name: CONFIG_VOLUME, configMap: { name: this.metadata.name } }];
  }

  public problems(): string[] {
    const bytes = this.paths.reduce((sum, path) => sum + Buffer.byteLength(this.contentOf(path)), 0);
    return [
      ...repeated(this.paths.map(keyOf)).map(
        (key) => `files of configuration are named by their paths, got '${key}' twice; put one at another path`,
      ),
      ...(bytes > MOST_BYTES
        ? [
            `files of configuration together have at most ${MOST_BYTES} bytes, got ${bytes}; put large ones into the image or a volume`,
          ]
        : []),
      ...this.paths.filter((path) => hasSecret(this.contentOf(path))).map(secretProblem),
    ];
  }

  private contentOf(path: string): string {
    return this.files.get(path)?.() ?? '';
  }
}

/** Name of their volume. */
export const CONFIG_VOLUME = 'config-files';

/** What the API server takes of a ConfigMap. */
const MOST_BYTES = 1024 * 1024;

const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** A setting of that name with a value that is neither a variable, a file nor a switch. */
const SECRET_SETTING =
  /(?:^|[{,])[ \t]*(?:export[ \t]+|-[ \t]+)?["']?[\w.-]*(?:password|passwd|secret|token|private[_-]?key|api[_-]?key|access[_-]?key|credentials)["']?[ \t]*[:=][ \t]*["']?(?!["'\s/$%{<!|>#&*~[]|(?:true|false|null|none|yes|no)\b)\S/im;

function hasSecret(content: string): boolean {
  return PRIVATE_KEY.test(content) || SECRET_SETTING.test(content);
}

function secretProblem(path: string): string {
  return `a secret never stands in a manifest, got what looks like one in '${path}'; let the program read it from 'secretVariables' or a mounted Secret, and name those in the file`;
}

function keyOf(path: string): string {
  return path.replace(/^\/+/, '').replace(/[^A-Za-z0-9.-]/g, '_');
}
