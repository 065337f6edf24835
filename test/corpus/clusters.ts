import { Cluster, DeliveryUnit, HardenedNamespace, HardenedNamespaceProps, Layer, Size } from '../../lib';
import { App } from '../../lib';
import { Mistake } from './mistake';

const namespace = (app: App, props: HardenedNamespaceProps, id = 'exam'): HardenedNamespace =>
  new HardenedNamespace(new Cluster(app, 'main'), id, props);

export const clusters: readonly Mistake[] = [
  {
    name: 'a cluster in a cluster',
    program: (app) => void new Cluster(new Cluster(app, 'main'), 'inner'),
    says: ["[main/inner] a cluster cannot stand in a cluster, got one in 'main'; put it under its site"],
  },
  {
    name: 'two clusters of one name',
    program: (app) => {
      new Cluster(app, 'main');
      new Cluster(app, 'other', { name: 'main' });
    },
    says: [
      "[other] a name must be the only one among the clusters, got 'main', which 'main' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a name of a cluster that is no label',
    program: (app) => void new Cluster(app, 'main', { name: 'Main_Cluster' }),
    says: [
      "[main] a cluster's name is a label of at most 63 lower-case letters, digits and hyphens, got 'Main_Cluster'; give another 'name'",
    ],
  },
  {
    name: 'a component that is a path',
    program: (app) => {
      const unit = new DeliveryUnit(new Cluster(app, 'main'), 'unit', {
        layer: Layer.APPS,
        component: '../elsewhere',
      });
      void unit;
    },
    says: [
      "[main/unit] component must be lower-case letters, digits and hyphens, got '../elsewhere'; give another 'component'",
    ],
  },
  {
    name: 'a name of a namespace with a blank',
    program: (app) => void namespace(app, { name: 'Exam 1' }),
    says: [
      "[main/exam/Unit/Resource] a name is at most 253 lower-case letters, digits, hyphens and dots, got 'Exam 1'; give another 'metadata.name'",
      "[main/exam/Unit] component must be lower-case letters, digits and hyphens, got 'Exam 1'; give another 'component'",
      "[main/exam] a namespace's name is a label of at most 63 lower-case letters, digits and hyphens, got 'Exam 1'; give another 'name'",
    ],
  },
  {
    name: 'a namespace twice in a cluster',
    program: (app) => {
      const main = new Cluster(app, 'main');
      new HardenedNamespace(main, 'exam');
      new HardenedNamespace(main, 'other', { name: 'exam' });
    },
    says: [
      "[main/other/Unit/AllowDns] an object is written once a cluster, got NetworkPolicy 'exam/allow-dns', which 'main/exam/Unit/AllowDns' defines already; remove one or give it another name",
      "[main/other/Unit/DefaultDeny] an object is written once a cluster, got NetworkPolicy 'exam/default-deny', which 'main/exam/Unit/DefaultDeny' defines already; remove one or give it another name",
      "[main/other/Unit/Resource] an object is written once a cluster, got Namespace 'exam', which 'main/exam/Unit/Resource' defines already; remove one or give it another name",
      "[main/other/Unit] a unit has a folder of its own, got 'main/10-namespaces/exam', which 'main/exam/Unit' has already; give one another 'component'",
    ],
  },
  {
    name: 'a quota that no pod fits in',
    program: (app) => void namespace(app, { quota: { cores: 0.2, memory: Size.mebibytes(100) } }),
    says: [
      "[main/exam] quota must leave room for one default pod: at least 0.5 cores, got 0.2; raise 'cores'",
      "[main/exam] quota must leave room for one default pod: whole mebibytes, at least 256, got 100Mi; correct 'memory'",
    ],
  },
  {
    name: 'a quota whose limit is below its requests',
    program: (app) => void namespace(app, { quota: { cores: 8, coresLimit: 4, memory: Size.gibibytes(8) } }),
    says: ["[main/exam] quota's limit is below its requests, got 4 and 8 cores; raise 'coresLimit'"],
  },
  {
    name: 'a quota of a fraction of a pod and less than no claim',
    program: (app) => void namespace(app, { quota: { cores: 8, memory: Size.gibibytes(8), pods: 2.5, claims: -1 } }),
    says: [
      "[main/exam] quota needs a whole number of claims, got -1; correct 'claims'",
      "[main/exam] quota needs a whole number of pods, got 2.5; correct 'pods'",
    ],
  },
  {
    name: 'a quota without a number of cores',
    program: (app) => void namespace(app, { quota: { cores: Number('eight'), memory: Size.gibibytes(8) } }),
    says: [
      "[main/exam/Unit/Limits] field 'spec.limits[0].max.cpu' must be a quantity such as '500m' or '2Gi', got 'NaNm' (string); write it in that form",
      "[main/exam/Unit/Quota] field 'spec.hard['limits.cpu']' must be a quantity such as '500m' or '2Gi', got 'NaNm' (string); write it in that form",
      "[main/exam/Unit/Quota] field 'spec.hard['requests.cpu']' must be a quantity such as '500m' or '2Gi', got 'NaNm' (string); write it in that form",
      "[main/exam] quota must leave room for one default pod: at least 0.5 cores, got NaN; raise 'cores'",
    ],
  },
  {
    name: 'a quota whose memory is not whole mebibytes',
    program: (app) => void namespace(app, { quota: { cores: 8, memory: Size.kibibytes(1_500_001) } }),
    says: [
      "[main/exam] quota must leave room for one default pod: whole mebibytes, at least 256, got 1500001Ki; correct 'memory'",
    ],
  },
  {
    name: 'a label of a namespace that says another Pod Security',
    program: (app) => void namespace(app, { labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } }),
    says: [
      "[main/exam] labels of Pod Security come from 'podSecurity', got 'pod-security.kubernetes.io/enforce' in 'labels'; set 'podSecurity' instead",
    ],
  },
  {
    name: 'a label of a namespace that no label can be',
    program: (app) => void namespace(app, { labels: { team: 'Exam Team', 'bad key!': 'x' } }),
    says: [
      "[main/exam/Unit/Resource] a label's key is at most 63 letters, digits and '-_.', after a domain and a slash if need be, got 'bad key!'; give another",
      "[main/exam/Unit/Resource] a label's value is at most 63 letters, digits and '-_.', got 'Exam Team' for 'team'; give another",
      "[main/exam] a label's key is at most 63 letters, digits and '-_.', after a domain and a slash if need be, got 'bad key!'; give another",
      "[main/exam] a label's value is at most 63 letters, digits and '-_.', got 'Exam Team' for 'team'; give another",
    ],
  },
];
