import { Construct } from 'constructs';
import {
  AccessMode,
  App,
  Cluster,
  Duration,
  HardenedCronJob,
  HardenedDeployment,
  HardenedDeploymentProps,
  HardenedJob,
  HardenedNamespace,
  HardenedNamespaceProps,
  IDataAccess,
  JobSchedule,
  PodProbe,
  PodVolume,
  Port,
  RolloutStrategy,
  SecretReference,
  Size,
} from '../../lib';
import { joinMesh } from '../../lib/manifests';
import { StubMesh } from '../support/stub-mesh';
import { Mistake } from './mistake';

const WEB: HardenedDeploymentProps = {
  image: 'registry.example.org/web:1.4.2',
  cores: 0.25,
  memory: Size.mebibytes(256),
  ports: [Port.tcp(8080, 'http')],
  readiness: PodProbe.http('/ready'),
};

const JOB = { image: 'registry.example.org/migrate:1.4.2', cores: 0.25, memory: Size.mebibytes(256) };

function namespace(app: App, props: HardenedNamespaceProps = {}): HardenedNamespace {
  return new HardenedNamespace(new Cluster(app, 'main'), 'exam', props);
}

function web(scope: Construct, props: Partial<HardenedDeploymentProps> = {}, id = 'web'): HardenedDeployment {
  return new HardenedDeployment(scope, id, { ...WEB, ...props });
}

const SQL: IDataAccess = {
  description: "database 'exam' of 'sql'",
  variables: { HOST: 'sql.example.org' },
  secretVariables: [{ name: 'PASSWORD', secret: SecretReference.fromName('sql'), key: 'password' }],
  _letIn: () => undefined,
};

/** What applications ask of pods and jobs. */
export const pods: readonly Mistake[] = [
  {
    name: 'a service that does not tell whether it takes calls',
    program: (app) => void web(namespace(app), { readiness: undefined }),
    says: [
      "[main/exam/web] 'readiness' of a deployment is one of PodProbe, got nothing; write it as PodProbe.http('/ready')",
    ],
  },
  {
    name: 'an autoscaler with less at the most than at the least, and without cores that it could count',
    program: (app) => void web(namespace(app), { replicas: 5, maxReplicas: 3, cores: 0 }),
    says: [
      "[main/exam/web] a deployment scales to more pods than it begins with, got 3 and 5; raise 'maxReplicas' or leave it out",
      "[main/exam/web] pods request cores, which quotas and autoscalers count, got 0; correct 'cores' (HPA-NOREQ)",
    ],
  },
  {
    name: 'an autoscaler that waits for memory that kills pods before, and for requests of nobody',
    program: (app) =>
      void web(namespace(app), { maxReplicas: 4, targetMemoryUtilization: 100, requestsPerSecond: 0.01 }),
    says: [
      "[main/exam/web] a pod gets 0.1 to 100000 requests a second, got 0.01; correct 'requestsPerSecond'",
      "[main/exam/web] autoscalers of 'main' are told 'requests_per_second' by an adapter, got none that does; add a 'PrometheusAdapter' to the cluster, or scale by cores (SCALE-METRIC)",
      "[main/exam/web] pods are killed at their limit of memory, got 100 % of 256Mi as a target and 256Mi as the limit; lower 'targetMemoryUtilization' to 90 % of the limit or raise 'memoryLimit'",
      "[main/exam/web] sidecars count the requests that pods work on, got 'requestsPerSecond' in a namespace of no mesh; give the namespace its 'mesh', or scale by cores",
    ],
  },
  {
    name: 'targets of pods that do not scale',
    program: (app) => void web(namespace(app), { targetUtilization: 50, scaleDownAfter: Duration.minutes(10) }),
    says: [
      "[main/exam/web] 'scaleDownAfter' is for a deployment that scales, got no 'maxReplicas'; add it",
      "[main/exam/web] 'targetUtilization' is for a deployment that scales, got no 'maxReplicas'; add it",
    ],
  },
  {
    name: 'pods and jobs that ask for more than their namespace has',
    program: (app) => {
      const exam = namespace(app, { quota: { cores: 1, memory: Size.gibibytes(1) } });
      web(exam, { cores: 1.5 });
      new HardenedJob(exam, 'migrate', { ...JOB, memory: Size.gibibytes(2) });
    },
    says: [
      "[main/exam/migrate] one pod fits into the quota of its namespace, got 2048 of 1024 MiB of memory for 'migrate' in 'exam'; raise the quota or lower what the pod requests or is limited to (QUOTA-POD)",
      "[main/exam/web] one pod fits into the quota of its namespace, got 1.5 of 1 cores and 3 of 2 cores of 'coresLimit' for 'web' in 'exam'; raise the quota or lower what the pod requests or is limited to (QUOTA-POD)",
    ],
  },
  {
    name: 'a pod that is killed while it waits to be told to stop',
    program: (app) => void web(namespace(app), { preStop: Duration.seconds(45) }),
    says: [
      "[main/exam/web] a pod is told to stop before its time is over, got 45 of 30 seconds before that; shorten 'preStop' or raise 'terminationGracePeriod'",
    ],
  },
  {
    name: 'newer pods that wait for the volume of older ones',
    program: (app) =>
      web(namespace(app), { replicas: 1, strategy: RolloutStrategy.ROLLING }).mount(
        '/data',
        PodVolume.claim({ claimName: 'files', accessMode: AccessMode.READ_WRITE_ONCE }),
      ),
    says: [
      "[main/exam/web] a newer pod waits for ever for a volume that an older one has on another node, got a rolling 'strategy' with '/data'; leave it out, or claim the volume of a class of a shared file system",
    ],
  },
  {
    name: 'a secret in a file of configuration',
    program: (app) => web(namespace(app)).addConfigFile('/etc/web/app.yml', 'datasource:\n  password: hunter2\n'),
    says: [
      "[main/exam/web] a secret never stands in a manifest, got what looks like one in '/etc/web/app.yml'; let the program read it from 'secretVariables' or a mounted Secret, and name those in the file",
    ],
  },
  {
    name: 'a file of configuration within a mounted Secret, and one that is too large',
    program: (app) => {
      const made = web(namespace(app));
      made.mount('/etc/mail', PodVolume.secret(SecretReference.fromName('mail')));
      made.addConfigFile('/etc/mail/settings', 'x'.repeat(1024 * 1024 + 1));
    },
    says: [
      '[main/exam/web] files of configuration together have at most 1048576 bytes, got 1048577; put large ones into the image or a volume',
      "[main/exam/web] nothing is mounted within what nobody writes, got '/etc/mail/settings' in '/etc/mail'; mount it at another path",
    ],
  },
  {
    name: 'two files of configuration at one path',
    program: (app) => {
      const made = web(namespace(app));
      made.addConfigFile('/etc/web', 'a');
      made.addConfigFile('/etc/web', 'b');
    },
    says: ["[main/exam/web] one thing is mounted at a path, got two at '/etc/web'; take one away"],
  },
  {
    name: 'a variable that a database brings, set beside it',
    program: (app) => web(namespace(app), { variables: { SQL_HOST: 'localhost' } }).use(SQL, 'SQL'),
    says: [
      "[main/exam/web/Unit/Resource] field 'spec.template.spec.containers[0].env' must not repeat an item, got name 'SQL_HOST' at 0 and 1; remove one of them",
      "[main/exam/web] a variable is set once, got 'SQL_HOST' twice; take one out",
    ],
  },
  {
    name: 'data of another namespace, with a prefix that no variable has',
    program: (app) => web(namespace(app)).use({ ...SQL, namespace: 'data' }, 'my-sql'),
    says: [
      "[main/exam/web] a variable is named by letters, digits and '_', got 'my-sql_HOST'; rename it",
      "[main/exam/web] a variable is named by letters, digits and '_', got 'my-sql_PASSWORD'; rename it",
      "[main/exam/web] pods get Secrets of their own namespace, got database 'exam' of 'sql' of 'data' in 'exam'; make it there, or bring its Secrets by an ExternalSecret and name it as an external one",
      "[main/exam/web] variables of data have a prefix of capital letters, digits and '_', got 'my-sql'; write it as 'SQL'",
    ],
  },
  {
    name: 'a job that is never tried and takes no time',
    program: (app) =>
      void new HardenedJob(namespace(app), 'migrate', { ...JOB, retries: -1, deadline: Duration.seconds(0) }),
    says: [
      "[main/exam/migrate] a job is given whole seconds, 1 or more, got 0; correct 'deadline'",
      "[main/exam/migrate] the number of times that a job is tried again is a whole number from 0 to 100, got -1; correct 'retries'",
    ],
  },
  {
    name: 'a job by a schedule of no clock in a time zone that is none',
    program: (app) =>
      void new HardenedCronJob(namespace(app), 'clean', {
        ...JOB,
        schedule: JobSchedule.cron('0 25 * * *'),
        timeZone: 'Bangkok',
      }),
    says: [
      "[main/exam/clean] a schedule has a minute, an hour, a day of the month, a month and a day of the week in numbers, got '0 25 * * *'; write it as '30 2 * * 1-5'",
      "[main/exam/clean] a time zone is named as 'Asia/Bangkok' or 'Etc/UTC', got 'Bangkok'; correct 'timeZone'",
    ],
  },
  {
    name: 'a job and a service of one name',
    program: (app) => {
      const exam = namespace(app);
      web(exam);
      new HardenedJob(exam, 'job', { ...JOB, name: 'web' });
    },
    says: [
      "[main/exam/job/Unit/Connections-Policy] an object is written once a cluster, got NetworkPolicy 'exam/web', which 'main/exam/web/Unit/Connections-Policy' defines already; remove one or give it another name",
      "[main/exam/job/Unit] a unit has a folder of its own, got 'main/50-apps/exam-web', which 'main/exam/web/Unit' has already; give one another 'component'",
    ],
  },
  {
    name: 'a caller without a sidecar of an application that joined a mesh',
    program: (app) => {
      const exam = namespace(app);
      const application = new Construct(exam, 'shop');
      const mesh = new StubMesh(exam.node.scope as Construct, 'mesh');
      joinMesh(application, { mesh, name: 'shop', podLabels: { 'app.kubernetes.io/part-of': 'shop' } });
      web(exam, {}, 'mail').connections.allowTo(web(application));
    },
    says: [
      "[main/exam/shop/web/Connections] pods of a mesh answer callers of the mesh alone, got a link from 'main/exam/mail', which has no sidecar, to 'web' at tcp/8080; move the caller into a namespace of the mesh, or give the mesh an exception for the ports",
    ],
  },
];
