import { App } from '../../lib';
import { filesIn, newProject, put } from '../support/project';
import { Mistake } from './mistake';
import { boot } from './boot';
import { clusterKinds } from './cluster-kinds';
import { clusters } from './clusters';
import { credentials } from './credentials';
import { datastores } from './datastores';
import { entries } from './entries';
import { existingNetworks } from './existing-networks';
import { galeras } from './galera';
import { galeraClusters } from './galera-clusters';
import { galeraFronts } from './galera-front';
import { groups } from './groups';
import { lateValues } from './late-values';
import { leases } from './leases';
import { machineDetails } from './machine-details';
import { machinePlaces } from './machine-places';
import { machines } from './machines';
import { manifests } from './manifests';
import { meshIstio } from './mesh-istio';
import { meshSecurity } from './mesh-security';
import { meshSites } from './mesh-sites';
import { meshTraffic } from './mesh-traffic';
import { meshWatches } from './mesh-watch';
import { meshFederation } from './mesh-federation';
import { meshGateways } from './mesh-gateways';
import { mongos } from './mongo';
import { microservices } from './microservices';
import { names } from './names';
import { netflixes } from './netflix';
import { networks } from './networks';
import { projects } from './projects';
import { ranchers } from './rancher';
import { rancherLimits } from './rancher-limits';
import { releases } from './releases';
import { rules } from './rules';
import { securityGroups } from './security-groups';
import { serverGroups } from './server-groups';
import { sites } from './sites';
import { stacks } from './stacks';
import { pods } from './pods';
import { pools } from './pools';
import { swarms } from './swarm';
import { systems } from './systems';
import { volumes } from './volumes';

const corpus: Record<string, readonly Mistake[]> = {
  machines,
  'details of machines': machineDetails,
  'places of machines': machinePlaces,
  'first boots': boot,
  groups,
  'security groups': securityGroups,
  'registries and what stands outside': netflixes,
  networks,
  'networks that stand': existingNetworks,
  names,
  sites,
  clusters,
  manifests,
  stacks,
  releases,
  rules,
  leases,
  'late values': lateValues,
  entries,
  datastores,
  'databases on several machines': galeras,
  'databases of MongoDB': mongos,
  'Galera clusters of an operator': galeraClusters,
  'what stands in front of Galera clusters': galeraFronts,
  'server groups': serverGroups,
  ranchers,
  'limits of Ranchers': rancherLimits,
  projects,
  credentials,
  'pods and jobs of applications': pods,
  'clusters with nodes': pools,
  'clusters of other kinds': clusterKinds,
  'clusters that help each other': meshFederation,
  systems,
  'stacks of Swarm': swarms,
  'ways in': meshGateways,
  'applications of several services': microservices,
  'meshes of a cluster': meshIstio,
  'what keeps meshes': meshSecurity,
  'sites that call each other': meshSites,
  'rules of services in a mesh': meshTraffic,
  'sizes of volumes': volumes,
  'watching of meshes, hosts of several clusters': meshWatches,
};

afterEach(() => new Promise(setImmediate));

describe.each(Object.entries(corpus))('broken programs: %s', (_, mistakes) => {
  test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', (_, mistake) => {
    const project = newProject();
    put(project, mistake.files ?? {});
    const before = filesIn(project);

    const error = refusal(project, mistake);

    expect(linesOf(error)).toEqual(mistake.says);
    expect(filesIn(project)).toEqual(before);
  });
});

test('the corpus has 250 broken programs or more, no two of one name', () => {
  const all = Object.values(corpus)
    .flat()
    .map(({ name }) => name);
  expect(all.length).toBeGreaterThanOrEqual(250);
  expect(new Set(all).size).toBe(all.length);
});

test.each(
  Object.values(corpus)
    .flat()
    .flatMap(({ says }) => says),
)('says where, what is wrong and the fix: %s', (line) => {
  expect(line).toMatch(/^\[[^\]]+\] ./);
  expect(line).toMatch(/;/);
  expect(line).not.toMatch(/\.$|\n|undefined|\[object|\bnode_modules\b|TfToken\[TOKEN\.\d+\]\}/);
});

/** What a mistaken program ends with; the tests fail if it ends well. */
function refusal(project: string, { program, props }: Mistake): Error {
  try {
    const app = new App({ project, quiet: true, ...props });
    program(app);
    app.synth();
  } catch (error) {
    return error as Error;
  }
  throw new Error('the program was not refused');
}

/**
 * Only errors that we throw on purpose count; any other would be shown with a raw stack. The numbers of late values are
 * counted over all programs of a process.
 */
function linesOf({ name, message: text }: Error): string[] {
  const message = text.replace(/(tftoken\[token\.)\d+/gi, '$1N');
  if (name === 'ConfigError') {
    return message.split('\n');
  }
  const [first, ...lines] = message.split('\n');
  expect(`${name}: ${first}`).toBe(
    `SynthesisError: ${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}, nothing was written`,
  );
  return lines;
}
