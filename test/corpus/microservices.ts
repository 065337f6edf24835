import {
  AccessMode,
  App,
  CertificateIssuer,
  Cluster,
  HardenedNamespace,
  Microservices,
  MicroservicesProps,
  PodProbe,
  PodVolume,
  ServiceColour,
  ServiceRollout,
  Size,
  Tier,
} from '../../lib';
import { StubMesh } from '../support/stub-mesh';
import { Mistake } from './mistake';

const image = 'registry.example.org/exam/account:1.4.2';
const next = 'registry.example.org/exam/account:1.5.0';
const issuer = CertificateIssuer.fromName('letsencrypt');
const web = { image, port: 8080 };

/** An application in a namespace of a cluster. */
function stand(app: App, props: Partial<MicroservicesProps> = {}, namespace = 'shop'): Microservices {
  const cluster = (app.node.tryFindChild('main') as Cluster | undefined) ?? new Cluster(app, 'main');
  return new Microservices(new HardenedNamespace(cluster, namespace), 'exam', {
    host: 'exam.example.org',
    issuer,
    readiness: PodProbe.http('/ready'),
    ...props,
  });
}

/** Mistakes in applications of several services. */
export const microservices: readonly Mistake[] = [
  {
    name: 'two services of one path',
    program: (app) => {
      const exam = stand(app);
      exam.addService('account', { ...web, path: '/api/account' });
      exam.addService('accounts', { ...web, path: '/api/account/' });
    },
    says: [
      "[main/shop/exam] a path of a host leads to one service, got '/api/account' of 'account' and '/api/account' of 'accounts'; give one of them another path",
    ],
  },
  {
    name: 'a path that no call has',
    program: (app) => {
      stand(app).addService('account', { ...web, path: 'api/account' });
    },
    says: [
      "[main/shop/exam/Ingress] a path begins with '/' and has neither '//' nor dots alone between slashes, got 'api/account'; correct 'path'",
    ],
  },
  {
    name: 'a public service of which nobody says when it takes calls',
    program: (app) => {
      const exam = stand(app, { readiness: undefined });
      exam.addService('account', { ...web, path: '/api/account' });
      exam.addService('mail', web);
    },
    says: [
      "[main/shop/exam/account] a service that callers outside get to says when its pods take calls, got no 'readiness' for 'account' at '/api/account'; give PodProbe.http('/ready'), to it or to the whole application",
    ],
  },
  {
    name: 'an autoscaler without requests of cores',
    program: (app) => {
      stand(app).addService('account', { ...web, cores: 0, maxReplicas: 10 });
    },
    says: [
      "[main/shop/exam/account] pods request cores, which quotas and autoscalers count, got 0; correct 'cores' (HPA-NOREQ)",
    ],
  },
  {
    name: 'fewer pods at most than at least',
    program: (app) => {
      stand(app).addService('account', { ...web, minReplicas: 4, maxReplicas: 2 });
    },
    says: [
      "[main/shop/exam/account] a deployment scales to more pods than it begins with, got 2 and 4; raise 'maxReplicas' or leave it out",
    ],
  },
  {
    name: 'a password among the variables of a service',
    program: (app) => {
      stand(app, { variables: { MAIL_PASSWORD: 'letmein' } }).addService('account', web);
    },
    says: [
      "[main/shop/exam/account] a secret never stands in a manifest, got a value for 'MAIL_PASSWORD'; set it by 'secretVariables', or mount the Secret and name the file",
    ],
  },
  {
    name: 'one host for two applications',
    program: (app) => {
      stand(app).addService('account', { ...web, path: '/api/account' });
      stand(app, {}, 'staging').addService('web', { ...web, path: '/web' });
    },
    says: [
      "[main/staging/exam] a name must be the only one among the hosts of applications in 'main', got 'exam.example.org', which 'main/shop/exam' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a service that nobody added',
    program: (app) => {
      stand(app).addService('account', web);
      (app.node.findChild('main').node.findChild('shop').node.findChild('exam') as Microservices).service('acount');
    },
    says: [
      "[main/shop/exam] a service is added before it is asked for, got 'acount', and there is 'account'; add it by 'addService' or correct the name",
    ],
  },
  {
    name: 'a service added twice',
    program: (app) => {
      const exam = stand(app);
      exam.addService('account', web);
      exam.addService('account', web);
    },
    says: ["[main/shop/exam] a service is the only one of its name in an application, got 'account' twice; rename one"],
  },
  {
    name: 'an application without services',
    program: (app) => void stand(app),
    says: ["[main/shop/exam] an application has services, got none; add one by 'addService'"],
  },
  {
    name: 'a prefix that an Ingress shall take away',
    program: (app) => {
      stand(app).addService('account', { ...web, path: '/api/account', stripPrefix: true });
    },
    says: [
      "[main/shop/exam] an Ingress leads calls with the path that they have, got 'stripPrefix' for '/api/account' of 'account'; have the service answer to the whole path, or name a gateway by 'entry'",
    ],
  },
  {
    name: 'a canary behind an Ingress',
    program: (app) => {
      const rollout = ServiceRollout.canary({ image: next, percent: 10 });
      stand(app).addService('account', { ...web, path: '/api/account', rollout });
    },
    says: [
      "[main/shop/exam] an Ingress leads all calls of a path to one Service, got a canary for '/api/account' of 'account'; name a gateway by 'entry', take Tier.large(mesh), or ServiceRollout.rolling()",
    ],
  },
  {
    name: 'two colours on a volume of one node',
    program: (app) => {
      const exam = stand(app);
      const rollout = ServiceRollout.blueGreen({ green: next, active: ServiceColour.BLUE });
      const account = exam.addService('account', { ...web, minReplicas: 1, rollout });
      const storage = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };
      account.mount('/data', PodVolume.claim(exam.addClaim('data', { storage, size: Size.gibibytes(10) })));
    },
    says: [
      "[main/shop/exam/account] pods of two versions cannot share a volume of one node, got '/data' of 'account'; claim it of a class of a shared file system, or take ServiceRollout.recreate()",
    ],
  },
  {
    name: 'a capacity that nobody counts',
    program: (app) => {
      stand(app).addService('account', { ...web, capacityPerPod: 50 });
    },
    says: [
      "[main/shop/exam/account] sidecars count what pods take at a time, got 'capacityPerPod' for 'account' in the tier 'small'; take Tier.large(mesh), or leave it out",
    ],
  },
  {
    name: 'an Ingress in a namespace of a mesh',
    program: (app) => {
      const cluster = new Cluster(app, 'main');
      const namespace = new HardenedNamespace(cluster, 'shop', { mesh: new StubMesh(cluster, 'mesh') });
      new Microservices(namespace, 'exam', { host: 'exam.example.org', tier: Tier.small() });
    },
    says: [
      "[main/shop/exam] an application in a namespace of a mesh is part of it, got the tier 'small'; leave 'tier' out, take Tier.large(mesh), or a namespace of no mesh",
    ],
  },
  {
    name: 'a cookie behind ingress-nginx',
    program: (app) => {
      const exam = stand(app, { tier: Tier.small({ ingressClassName: 'nginx' }), affinityCookie: 'pod' });
      exam.accept('INGRESS-NGINX', 'it goes next year');
      exam.addService('account', { ...web, path: '/api/account' });
    },
    says: [
      "[main/shop/exam/account] calls keep to a pod by sidecars or by an Ingress of Traefik, got 'affinityCookie' for 'account' at '/api/account' behind an Ingress of class 'nginx'; take Tier.large(mesh), or keep sessions in a store that all pods share",
    ],
  },
  {
    name: 'a service without a name',
    program: (app) => void stand(app).addService('', web),
    says: ["[main/shop/exam] a service is named by a label, got ''; give it a name of lower-case letters"],
  },
  {
    name: 'a path as a pattern',
    program: (app) => void stand(app).addService('account', { ...web, path: '/api/*' }),
    says: [
      "[main/shop/exam/Ingress] a path is no pattern and has all below it anyway, got '/api/*'; take '*' out of 'path'",
    ],
  },
  {
    name: 'a claim in a mode by its short name',
    program: (app) =>
      void stand(app).addClaim('files', {
        storage: { storageClassName: 'shared', accessMode: AccessMode.READ_WRITE_MANY },
        size: Size.gibibytes(10),
        accessMode: 'RWX' as AccessMode,
      }),
    says: [
      "[main/shop/exam] 'accessMode' of a claim is one of AccessMode, got 'RWX'; write it as AccessMode.READ_WRITE_ONCE or AccessMode.READ_WRITE_MANY",
    ],
  },
];
