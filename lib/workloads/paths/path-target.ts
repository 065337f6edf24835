import { IConstruct } from 'constructs';
import { IService } from '../../manifests';

/** A path of a host and the service that gets the calls of it and of all below it. */
export interface PathTarget {
  /** `/api/account`. */
  readonly path: string;
  readonly service: IService;
}

/** Paths of one host, each of a service of its own: the longest prefix of a call's path takes it. */
export interface IPathMap extends IConstruct {
  /** `exam.example.org`. */
  readonly host: string;
  /** As the program adds them; each path once. */
  readonly paths: PathTarget[];
}
