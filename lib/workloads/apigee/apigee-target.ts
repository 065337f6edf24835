import { Construct } from 'constructs';
import {
  Component,
  Duration,
  addCompanion,
  kindProblems,
  likeKind,
  listKind,
  needed,
  refuse,
  slug,
  textKind,
} from '../../core';
import { clusterOf, hostProblem } from '../../manifests';
import { pathProblem } from '../../manifests/routes/http-rule-problems';
import { normalPath } from '../paths/path-map';
import { ApigeeBundleProps, apigeeBundle } from './apigee-bundle';
import { apigeeReadme } from './apigee-readme';

export interface ApigeeTargetProps {
  /**
   * Hosts of the application that Apigee calls with TLS at port 443; of several clusters one of each, which stand in for each other.
   */
  readonly hosts: string[];
  /**
   * Path that callers of Apigee have before those of the application, and the application too: `/api`.
   * @default - all paths
   */
  readonly basePath?: string;
  /**
   * Path that Apigee asks every five seconds, and that is answered with 200 by an application that takes calls.
   * @default - it goes by the calls that it passes on
   */
  readonly healthPath?: string;
  /**
   * How long an answer may take.
   * @default - 55 seconds
   */
  readonly timeout?: Duration;
  /**
   * Name of the API proxy, the only one of its organization.
   * @default - the id of the construct
   */
  readonly name?: string;
  /** @default - says where it leads to */
  readonly description?: string;
}

/**
 * An application behind an Apigee, hybrid or not: the target endpoint and the route to it, as a bundle of an API proxy among the companion files.
 * All else of Apigee is of its control plane, which is Google's.
 * @see https://docs.cloud.google.com/apigee/docs/api-platform/reference/api-proxy-configuration-reference
 */
export class ApigeeTarget extends Component {
  public readonly name: string;
  /** Folder of the bundle below `dist-files/`. */
  public readonly folder: string;

  constructor(scope: Construct, id: string, props: ApigeeTargetProps) {
    super(scope, id);
    refuse(this, kindProblems('a target of Apigee', props, KINDS));
    const { hosts, healthPath, timeout = Duration.seconds(55), name = id } = props;
    const basePath = props.basePath === undefined ? '' : normalPath(props.basePath).replace(/^\/$/, '');
    this.name = name;
    this.folder = `${slug(clusterOf(this) ?? 'cluster')}/apigee/${slug(name)}`;
    const description = props.description ?? `Leads to ${hosts.join(' and ')}`;
    const bundle: ApigeeBundleProps = { name, description, basePath, hosts, healthPath, timeout };
    for (const file of Object.keys(apigeeBundle(bundle))) {
      addCompanion(this, { path: `${this.folder}/${file}`, content: () => apigeeBundle(bundle)[file] });
    }
    addCompanion(this, { path: `${this.folder}/README.md`, content: () => apigeeReadme(bundle) });
    this._require(() => problems(bundle, props.basePath));
  }
}

function problems(
  { name, hosts, healthPath, timeout }: ApigeeBundleProps,
  basePath: string | undefined,
): (string | undefined)[] {
  const seconds = timeout.toSeconds({ integral: false });
  return [
    /^[A-Za-z0-9][-_A-Za-z0-9]{0,62}$/.test(name)
      ? undefined
      : `an API proxy has a name of letters, digits, '-' and '_', got '${name}'; give another 'name' than the id`,
    hosts.length > 0 ? undefined : `a target has a host, got none; name one in 'hosts'`,
    ...hosts.map((host) =>
      host.startsWith('*')
        ? `a target is one host, got '${host}'; write the host that Apigee calls in 'hosts'`
        : hostProblem(host, 'hosts'),
    ),
    ...hosts
      .filter((host, index) => hosts.indexOf(host) !== index)
      .map((host) => `a host is a target once, got '${host}' twice; take one away`),
    basePath === undefined ? undefined : pathProblem(basePath, 'basePath'),
    healthPath === undefined ? undefined : pathProblem(healthPath, 'healthPath'),
    seconds >= 1 && seconds <= 300
      ? undefined
      : `Apigee waits 1 to 300 seconds for an answer, got ${seconds}; correct 'timeout'`,
  ];
}

const KINDS = {
  hosts: needed(listKind(textKind('exam.example.org'))),
  basePath: textKind('/api'),
  healthPath: textKind('/ready'),
  timeout: likeKind('a duration', 'Duration.seconds(55)', 'toSeconds'),
  name: textKind('exam'),
  description: textKind('the exam'),
};
