import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  addCompanion,
  choiceKind,
  declareFact,
  kindProblems,
  likeKind,
  needed,
  ofClass,
  pathSlug,
  refuse,
  stableJson,
  textKind,
} from '../../core';
import { ISwarm } from '../../model';
import { IDescribedApplication, ServiceDescription } from '../service-description';
import { ProbeProgram } from './probe-program';
import { Drop, stackDrops } from './stack-drops';
import { StackParts, stackConfigs, stackText } from './stack-file';
import { descriptionProblems, stackProblems } from './stack-problems';
import { stackReadme } from './stack-readme';
import { SwarmEntry } from './swarm-entry';

export interface SwarmStackProps {
  /** Where it runs. */
  readonly swarm: ISwarm;
  /**
   * Name of the stack in its Swarm.
   * @default - the id of the construct
   */
  readonly name?: string;
  /**
   * Name that the paths of its services are of.
   * @default - that of the application that is added, else any
   */
  readonly host?: string;
  /**
   * How callers outside get to services with a path.
   * @default SwarmEntry.traefik()
   */
  readonly entry?: SwarmEntry;
  /**
   * Program that all its images have and that asks a path of a container.
   * @default ProbeProgram.NONE: probes that are commands are asked, and the entry asks paths of those that it leads to
   */
  readonly probeProgram?: ProbeProgram;
}

/**
 * Services of an application for Docker Swarm: a stack file, its configs, and what who deploys it reads. What Swarm has not is said.
 * @see https://docs.docker.com/engine/swarm/stack-deploy/
 */
export class SwarmStack extends Component {
  public readonly name: string;
  private readonly services: ServiceDescription[] = [];
  private readonly applications: { readonly from: IDescribedApplication; readonly seen: string }[] = [];
  private readonly told = new Set<string>();
  private readonly folder: string;
  private readonly written = new Set<string>();

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SwarmStackProps,
  ) {
    super(scope, id);
    refuse(this, kindProblems('a stack of a swarm', props, KINDS));
    this.name = props.name ?? id;
    this.folder = `swarm/${pathSlug(this)}`;
    addCompanion(this, { path: `${this.folder}/stack.yml`, content: () => this.toStackFile() });
    addCompanion(this, { path: `${this.folder}/README.md`, content: () => stackReadme(this.parts, this.drops) });
    this._require(() => [...stackProblems(this.parts), ...this.applications.map(lateProblem)]);
  }

  /** Adds a service. */
  public addService(service: ServiceDescription): void {
    refuse(this, descriptionProblems(service));
    if (this.services.some(({ name }) => name === service.name)) {
      throw new ConfigError(
        this,
        `a service is the only one of its name in a stack, got '${service.name}' twice; rename one`,
      );
    }
    this.services.push(service);
    for (const { what, why } of stackDrops([service], this.probeProgram)) {
      this.drop({ what, why });
    }
    this.writeConfigs();
  }

  /** Adds all services that an application has by then; its host is that of the stack, if the stack names none. */
  public addAll(application: IDescribedApplication): void {
    refuse(this, kindProblems('all services', { application }, APPLICATION_KINDS));
    const described = application.describeServices();
    this.applications.push({ from: application, seen: outline(described) });
    described.forEach((service) => this.addService(service));
  }

  /** The text of the stack file, as `docker stack deploy` reads it. */
  public toStackFile(): string {
    return stackText(this.parts);
  }

  private get parts(): StackParts {
    const { swarm, entry = SwarmEntry.traefik(), host } = this.props;
    return {
      ...{ name: this.name, swarm, entry, services: this.services, probeProgram: this.probeProgram },
      host: host ?? this.applications.map(({ from }) => from.host).find((one) => one !== undefined),
    };
  }

  private get probeProgram(): ProbeProgram {
    return this.props.probeProgram ?? ProbeProgram.NONE;
  }

  private get drops(): Drop[] {
    return stackDrops(this.services, this.probeProgram);
  }

  private drop({ what, why }: Drop): void {
    if (!this.told.has(what)) {
      this.told.add(what);
      declareFact(this, { kind: 'dropped', what, why });
    }
  }

  private writeConfigs(): void {
    for (const { name, file, content } of stackConfigs(this.parts)) {
      if (!this.written.has(name)) {
        this.written.add(name);
        addCompanion(this, { path: `${this.folder}/${file}`, content: () => content });
      }
    }
  }
}

/** What of services would be missing, were it added later. */
function outline(services: readonly ServiceDescription[]): string {
  return stableJson(
    services.map(({ name, paths, callers, configFiles, callsOutside, volumePaths, jobs, cronJobs }) => [
      name,
      { paths, callers, configFiles, callsOutside, volumePaths, jobs, cronJobs },
    ]),
  );
}

function lateProblem({
  from,
  seen,
}: {
  readonly from: IDescribedApplication;
  readonly seen: string;
}): string | undefined {
  return outline(from.describeServices()) === seen
    ? undefined
    : `a stack has what an application is when it is added, got changes of services after addAll(); call it last`;
}

const APPLICATION_KINDS = {
  application: needed(likeKind('an application', "new Microservices(namespace, 'exam', ...)", 'describeServices')),
};

const KINDS = {
  swarm: needed(
    likeKind('a swarm', 'new ExistingSwarm({ managers: 3, workers: 4 })', 'managers', 'workers', 'zones', 'mtu'),
  ),
  name: textKind('exam'),
  host: textKind('exam.example.org'),
  entry: ofClass('SwarmEntry', 'SwarmEntry.traefik()', SwarmEntry),
  probeProgram: choiceKind('ProbeProgram', ProbeProgram),
};
