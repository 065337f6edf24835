import { IConstruct } from 'constructs';
import { IService } from '../../manifests';

/** A path of a host and the service that gets the calls of it and of all below it. */
export interface PathTarget {
  /** `/api/account`. */
  readonly path: string;
  readonly service: IService;
  /**
   * Whether it takes the path alone; else all below it too.
   * @default false
   */
  readonly exact?: boolean;
  /**
   * Whether the service gets what is below the path.
   * @default - it gets the path as it is called
   */
  readonly stripPrefix?: boolean;
}

/** Paths of one host, each of a service of its own: the longest prefix of a call's path takes it. */
export interface IPathMap extends IConstruct {
  /** `exam.example.org`. */
  readonly host: string;
  /** As the program adds them; each path once. */
  readonly paths: PathTarget[];
  /**
   * Whether callers outside get to them by itself.
   * @internal
   */
  readonly _isPublished?: boolean;
}
