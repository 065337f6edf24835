/**
 * A name of an image, every part said.
 * @internal
 */
export interface ImageReference {
  /** `docker.io`, `registry.example.org:5000` */
  readonly registry: string;
  /** `library/busybox` */
  readonly repository: string;
  /** Left out where none is named. */
  readonly tag?: string;
  /** `sha256:…`, left out where none is named. */
  readonly digest?: string;
}

/**
 * Reads a name as a container runtime does; undefined of what is none.
 * @see https://github.com/distribution/reference
 * @internal
 */
export function parseImage(text: string): ImageReference | undefined {
  const parts = WHOLE.exec(text);
  if (parts === null) {
    return undefined;
  }
  const [, name, tag, digest] = parts;
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const isHost = /[.:]/.test(first) || first === 'localhost';
  const registry = isHost ? first : DOCKER;
  const path = isHost ? name.slice(slash + 1) : name;
  if (!HOST.test(registry) || !path.split('/').every((part) => PART.test(part))) {
    return undefined;
  }
  const isDocker = registry === DOCKER || registry === `index.${DOCKER}`;
  return {
    registry: isDocker ? DOCKER : registry,
    repository: isDocker && !path.includes('/') ? `library/${path}` : path,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/**
 * `docker.io/library/busybox:1.37`; what names neither tag nor digest has the tag that is meant.
 * @internal
 */
export function wholeName({ registry, repository, tag, digest }: ImageReference): string {
  const named = tag ?? (digest === undefined ? LATEST : undefined);
  return `${registry}/${repository}${named === undefined ? '' : `:${named}`}${digest === undefined ? '' : `@${digest}`}`;
}

/**
 * Tag that is meant where none is named.
 * @internal
 */
export const LATEST = 'latest';

const DOCKER = 'docker.io';
const WHOLE = /^([^\s@]+?)(?::([\w][\w.-]{0,127}))?(?:@([A-Za-z][A-Za-z0-9+._-]*:[0-9a-fA-F]{32,}))?$/;
const HOST = /^(localhost|[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?)(:\d+)?$/;
const PART = /^[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*$/;
