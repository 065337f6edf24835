import { Construct } from 'constructs';
import {
  Access,
  App,
  Datastore,
  Entry,
  Flavor,
  PublicAddress,
  RancherCertificate,
  RancherServer,
  Size,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { RegisteredCluster, RegisteredClusterProps } from '../../lib/clusters';
import { collectCompanions, collectFacts } from '../../lib/core';
import { TerraformSchemas } from '../../lib/delivery/schemas/terraform-schemas';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { Block, rendered, resources, validations } from '../support/rendered';

const small = Flavor.of('m1.large', { cores: 4, memory: Size.gibibytes(16) });

/** A Rancher in which clusters are registered. */
class Registered {
  public readonly app: App = newApp();
  public readonly rancher: RancherServer;

  constructor(certificate?: RancherCertificate) {
    const site = newSite(this.app, 'chula', { access: { admins: ['161.200.0.0/16'] } });
    this.rancher = new RancherServer(site, 'rancher', {
      hostname: 'rancher.example.org',
      servers: { count: 3, flavor: small },
      datastore: Datastore.embeddedEtcd(),
      entry: Entry.haproxy({ flavor: small, exposedTo: Access.anywhere(), publicAddress: PublicAddress.none() }),
      certificate,
    });
  }

  public add(name: string, props: Partial<RegisteredClusterProps> = {}): RegisteredCluster {
    const scope = new Construct(this.app, name);
    return new RegisteredCluster(scope, 'registration', { rancher: this.rancher, name, ...props });
  }

  public get api(): TerraformStack {
    return this.rancher.apiStack as TerraformStack;
  }

  public get all(): Record<string, any> {
    return rendered(this.api);
  }

  public get scripts(): Block[] {
    return Object.values(resources(this.api, 'terraform_data')).filter(({ provisioner }) => provisioner !== undefined);
  }
}

const runOf = ({ provisioner }: Block): Record<string, any> =>
  (provisioner as Record<string, Record<string, any>>[])[0]['local-exec'];

test('a cluster that stands is known to Rancher by its name and its labels, and nothing of it is made', () => {
  const made = new Registered();
  const gke = made.add('gke', { labels: { role: 'burst', 'example.org/site': 'us-west1' } });
  const [cluster, ...more] = Object.values(resources(made.api, 'rancher2_cluster'));
  expect(more).toEqual([]);
  expect(cluster).toMatchObject({ name: 'gke', labels: { role: 'burst', 'example.org/site': 'us-west1' } });
  expect(gke.rancherId).toMatch(/TfToken/);
  expect(collectFacts(gke).map(({ fact }) => fact)).toEqual([
    { kind: 'name', space: 'clusters of Rancher rancher.example.org', name: 'gke' },
    { kind: 'registered', name: 'gke', rancher: 'rancher.example.org', isEdge: false },
  ]);
  expect(validations(gke)).toEqual([]);
});

test('labels that are not said are left to Rancher', () => {
  const made = new Registered();
  made.add('gke');
  expect(Object.values(resources(made.api, 'rancher2_cluster'))[0]).not.toHaveProperty('labels');
});

test('what calls Rancher is as the schema of the provider wants it, with a kubeconfig and without', () => {
  const made = new Registered();
  made.add('gke', { labels: { role: 'burst' } });
  made.add('lab', { kubeconfigVariable: 'lab_kubeconfig' });
  const { problems, unknownProviders } = new TerraformSchemas().check(made.all as never);
  expect([problems, unknownProviders]).toEqual([[], []]);
});

describe('with a kubeconfig', () => {
  test('the deployment registers it, once for each registration', () => {
    const made = new Registered();
    made.add('gke', { kubeconfigVariable: 'gke_kubeconfig' });
    const [script, ...more] = made.scripts;
    expect(more).toEqual([]);
    expect(script.triggers_replace).toEqual(['${rancher2_cluster.gke-registration.id}']);
    expect(runOf(script)).toEqual({
      interpreter: ['bash', '-c'],
      command: expect.stringMatching(/^#!\/usr\/bin\/env bash\n/),
      environment: {
        REGISTRATION_URL: '${rancher2_cluster.gke-registration.cluster_registration_token[0].manifest_url}',
        RANCHER_CA: expect.stringMatching(/^\$\{data\.terraform_remote_state\./),
        KUBECONFIG: '${var.gke_kubeconfig}',
      },
    });
    expect(runOf(script).command).not.toMatch(/(^|[^$])\$\{|(^|[^%])%\{/);
    expect(made.all.variable.gke_kubeconfig).toEqual({
      type: 'string',
      nullable: false,
      description: 'Path of a kubeconfig of gke',
    });
    expect(Object.keys(made.all.output ?? {}).join()).not.toContain('gke');
    expect(collectCompanions(made.app)).toEqual([]);
  });

  test('one file can be that of two clusters', () => {
    const made = new Registered();
    made.add('gke', { kubeconfigVariable: 'kubeconfig' });
    made.add('lab', { kubeconfigVariable: 'kubeconfig' });
    expect(made.scripts.map((script) => runOf(script).environment.KUBECONFIG)).toEqual([
      '${var.kubeconfig}',
      '${var.kubeconfig}',
    ]);
  });
});

describe('without a kubeconfig', () => {
  const companion = (made: Registered): { path: string; text: string; executable?: boolean } => {
    const [{ companion: file }, ...more] = collectCompanions(made.app);
    expect(more).toEqual([]);
    return { path: file.path, text: file.content(), executable: file.executable };
  };

  test('a script is left that says where to get what it must be given, and holds no secret', () => {
    const made = new Registered();
    made.add('gke');
    const { path, text, executable } = companion(made);
    expect([path, executable]).toEqual(['gke/register.sh', true]);
    expect(text.split('\n').slice(0, 5)).toEqual([
      '#!/usr/bin/env bash',
      '# Registers gke in the Rancher rancher.example.org: run it where kubectl speaks to gke (kubectl config current-context), after',
      '#   export REGISTRATION_URL="$(terraform output -raw gke-registration-url)"  # in the folder of stack chula-rancher-api',
      '#   export RANCHER_CA="$(terraform output -raw gke-registration-authority)"  # in the folder of stack chula-rancher-api',
      '#',
    ]);
    expect(text).not.toMatch(/tftoken|\$\{rancher2|-----BEGIN/i);
    expect(made.scripts).toEqual([]);
  });

  test('what the script must be given is a sensitive output', () => {
    const made = new Registered();
    made.add('gke');
    expect(made.all.output).toMatchObject({
      'gke-registration-url': {
        value: '${rancher2_cluster.gke-registration.cluster_registration_token[0].manifest_url}',
        sensitive: true,
      },
      'gke-registration-authority': { sensitive: true },
    });
  });

  test('a Rancher that the world trusts has no authority to give', () => {
    const made = new Registered(RancherCertificate.letsEncrypt({ email: 'a@example.org' }));
    made.add('gke');
    expect(Object.keys(made.all.output)).not.toContain('gke-registration-authority');
    expect(companion(made).text).not.toContain('export RANCHER_CA');
  });
});

test.each<[string, Partial<RegisteredClusterProps>, string]>([
  [
    'a variable that Terraform could not have',
    { kubeconfigVariable: 'GKE-kubeconfig' },
    "a variable of Terraform is named by at most 63 lower-case letters, digits and underscores, the first a letter, got 'GKE-kubeconfig'; correct 'kubeconfigVariable'",
  ],
  [
    'a label that no cluster could have',
    { labels: { role: 'two words' } },
    "a label's value is at most 63 letters, digits and '-_.', got 'two words' for 'role'; give another",
  ],
])('%s is refused', (_what, props, problem) => {
  expect(validations(new Registered().add('gke', props))).toEqual([`[gke/registration] ${problem}`]);
});
