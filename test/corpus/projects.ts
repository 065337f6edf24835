import { App, Cluster, ManagementCluster, RancherProject, RancherProjectProps, Size } from '../../lib';
import { newRancher, openSite } from './rancher-site';
import { Mistake } from './mistake';

function project(app: App, props: RancherProjectProps = {}, id = 'exams'): RancherProject {
  return new RancherProject(new ManagementCluster(newRancher(openSite(app)), 'local', { name: 'rancher' }), id, props);
}

const QUOTA = { cores: 8, memory: Size.gibibytes(16) };

/** Mistakes in projects of Rancher and what they share. */
export const projects: readonly Mistake[] = [
  {
    name: 'a project on a cluster that no Rancher runs on',
    program: (app) => void new RancherProject(new Cluster(app, 'main'), 'exams'),
    says: [
      "[main/exams] a project is of a cluster that Rancher manages or runs on, got one of 'main'; set 'managedBy' of its Cluster, or put the project under a ManagementCluster",
    ],
  },
  {
    name: 'namespaces beyond the quota of their project',
    program: (app) => {
      const exams = project(app, QUOTA);
      exams.addNamespace('production', { quota: { cores: 6, memory: Size.gibibytes(12) } });
      exams.addNamespace('staging', { quota: { cores: 3, memory: Size.gibibytes(4) } });
    },
    says: [
      "[chula/rancher/local/exams] namespaces share the quota of their project, got 18 of 16 for 'coresLimit' (production 12, staging 6); lower the quota of one or raise 'coresLimit'",
      "[chula/rancher/local/exams] namespaces share the quota of their project, got 9 of 8 for 'cores' (production 6, staging 3); lower the quota of one or raise 'cores'",
    ],
  },
  {
    name: 'more namespaces than the quarters of a project',
    program: (app) => {
      const exams = project(app, QUOTA);
      ['a', 'b', 'c', 'd', 'e'].forEach((name) => exams.addNamespace(name));
    },
    says: [
      "[chula/rancher/local/exams] namespaces share the quota of their project, got 10 of 8 for 'cores' (a 2, b 2, c 2, d 2, e 2); lower the quota of one or raise 'cores'",
      "[chula/rancher/local/exams] namespaces share the quota of their project, got 20 of 16 for 'coresLimit' (a 4, b 4, c 4, d 4, e 4); lower the quota of one or raise 'coresLimit'",
      "[chula/rancher/local/exams] namespaces share the quota of their project, got 20480Mi of 16384Mi for 'memory' (a 4096Mi, b 4096Mi, c 4096Mi, d 4096Mi, e 4096Mi); lower the quota of one or raise 'memory'",
    ],
  },
  {
    name: 'a limit of a namespace that its project does not have',
    program: (app) => {
      const exams = project(app, QUOTA);
      exams.addNamespace('production', { quota: { cores: 2, memory: Size.gibibytes(4), pods: 20 } });
    },
    says: [
      "[chula/rancher/local/exams] namespace 'production': Rancher drops a limit that the project does not have, got 'pods'; set 'pods' of the project too",
    ],
  },
  {
    name: 'a project with cores and without memory',
    program: (app) => void project(app, { cores: 8, pods: 100 }),
    says: [
      "[chula/rancher/local/exams] a quota has both 'cores' and 'memory', got 'cores', 'pods' alone; give both or none of the quota",
    ],
  },
  {
    name: 'a default of namespaces that is more than their project',
    program: (app) => void project(app, { ...QUOTA, namespaceDefault: { cores: 10, memory: Size.gibibytes(4) } }),
    says: [
      "[chula/rancher/local/exams] namespaces share the quota of their project, got 10 of 8 for 'cores' (namespaceDefault 10); lower the quota of one or raise 'cores'",
      "[chula/rancher/local/exams] namespaces share the quota of their project, got 20 of 16 for 'coresLimit' (namespaceDefault 20); lower the quota of one or raise 'coresLimit'",
    ],
  },
  {
    name: 'a quota of a project that no pod fits in',
    program: (app) => void project(app, { cores: 0.1, memory: Size.mebibytes(64) }),
    says: [
      "[chula/rancher/local/exams] namespaces share the quota of their project, got 256Mi of 64Mi for 'memory' (namespaceDefault 256Mi); lower the quota of one or raise 'memory'",
      "[chula/rancher/local/exams] namespaces share the quota of their project, got 500m of 100m for 'cores' (namespaceDefault 500m); lower the quota of one or raise 'cores'",
      "[chula/rancher/local/exams] namespaces share the quota of their project, got 500m of 200m for 'coresLimit' (namespaceDefault 500m); lower the quota of one or raise 'coresLimit'",
      "[chula/rancher/local/exams] quota must leave room for one default pod: at least 0.5 cores, got 0.1; raise 'cores'",
      "[chula/rancher/local/exams] quota must leave room for one default pod: whole mebibytes, at least 256, got 64Mi; correct 'memory'",
    ],
  },
  {
    name: 'a name of a project with a blank',
    program: (app) => void project(app, { name: 'Exams 2026' }),
    says: [
      "[chula/rancher/local/exams/Unit/Resource] a name is at most 253 lower-case letters, digits, hyphens and dots, got 'Exams 2026'; give another 'metadata.name'",
      "[chula/rancher/local/exams] a project's name is at most 57 lower-case letters, digits and hyphens, got 'Exams 2026'; give another 'name'",
    ],
  },
  {
    name: 'a namespace twice in a project',
    program: (app) => {
      const exams = project(app);
      exams.addNamespace('production');
      exams.addNamespace('production', { name: 'other' });
    },
    says: ["[chula/rancher/local/exams] a namespace 'production' is there already; give this one another id"],
  },
  {
    name: 'a namespace that Rancher makes itself',
    program: (app) => void project(app).addNamespace('local-exams'),
    says: [
      "[chula/rancher/local/exams] Rancher makes the namespace 'local-exams' for the project itself; give another 'name'",
    ],
  },
  {
    name: 'one namespace in two projects',
    program: (app) => {
      const exams = project(app);
      exams.addNamespace('tools');
      const cluster = exams.node.scope as ManagementCluster;
      new RancherProject(cluster, 'lessons').addNamespace('tools');
    },
    says: [
      "[chula/rancher/local/lessons/tools/Unit/AllowDns] an object is written once a cluster, got NetworkPolicy 'tools/allow-dns', which 'chula/rancher/local/exams/tools/Unit/AllowDns' defines already; remove one or give it another name",
      "[chula/rancher/local/lessons/tools/Unit/DefaultDeny] an object is written once a cluster, got NetworkPolicy 'tools/default-deny', which 'chula/rancher/local/exams/tools/Unit/DefaultDeny' defines already; remove one or give it another name",
      "[chula/rancher/local/lessons/tools/Unit/Resource] an object is written once a cluster, got Namespace 'tools', which 'chula/rancher/local/exams/tools/Unit/Resource' defines already; remove one or give it another name",
      "[chula/rancher/local/lessons/tools/Unit] a unit has a folder of its own, got 'rancher/30-configs/tools', which 'chula/rancher/local/exams/tools/Unit' has already; give one another 'component'",
    ],
  },
];
