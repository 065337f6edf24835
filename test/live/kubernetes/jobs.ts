import * as path from 'node:path';
import {
  App,
  Cluster,
  Engine,
  HardenedCronJob,
  HardenedDeployment,
  HardenedJob,
  HardenedNamespace,
  JobSchedule,
  PodProbe,
  Port,
  Size,
} from '../../../lib';

/** Namespace of an application with a migration and a report. */
export const NAMESPACE = 'exam';

/** Writes a cluster whose application is rolled out after its migration, in the release given; where it is. */
export function writeJobs(
  project: string,
  engine: Engine,
  release: string,
): { readonly dist: string; readonly cluster: string } {
  const app = new App({ project, quiet: true });
  const cluster = new Cluster(app, 'jobs', { engine });
  const namespace = new HardenedNamespace(cluster, NAMESPACE, {
    quota: { cores: 1, memory: Size.gibibytes(2), storage: Size.gibibytes(1), pods: 8, claims: 1 },
  });
  const image = `registry.example.org/exam:${release}`;
  const common = { image, cores: 0.1, memory: Size.mebibytes(128) };
  const web = new HardenedDeployment(namespace, 'web', {
    ...common,
    replicas: 2,
    ports: [Port.tcp(8080, 'http')],
    readiness: PodProbe.http('/ready'),
    liveness: PodProbe.http('/alive'),
  });
  const migrate = new HardenedJob(namespace, 'migrate', { ...common, command: ['migrate', 'up'] });
  migrate.before(web);
  new HardenedCronJob(namespace, 'report', {
    ...{ ...common, command: ['report'], schedule: JobSchedule.daily('02:30'), timeZone: 'Asia/Bangkok' },
  });
  app.synth();
  return { dist: path.join(project, 'dist'), cluster: cluster.name };
}
