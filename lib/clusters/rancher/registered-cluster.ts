import { Construct } from 'constructs';
import { Cluster } from '../../../imports/rancher2/cluster';
import { TerraformOutput, TerraformStack, TerraformVariable } from '../../cdktf';
import { Component, addCompanion, declareFact, labelProblem, pathSlug } from '../../core';
import { bootScript, literal, literalMap } from '../../infra';
import { LocalScript } from './local-script';
import { RancherApi } from './rancher-api';
import { RancherServer } from './rancher-server';

/** @internal */
export interface RegisteredClusterProps {
  /** The Rancher that it is registered in. */
  readonly rancher: RancherServer;
  /** Name that Rancher knows it by, and of the folder of its companion files. */
  readonly name: string;
  /**
   * Labels that delivery chooses clusters by.
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Variable of Terraform for the path of a kubeconfig of the cluster, with which the deployment registers it by kubectl:
   * `gke_kubeconfig`, which `TF_VAR_gke_kubeconfig` brings.
   * @default - a companion script registers it, where somebody has access to the cluster
   */
  readonly kubeconfigVariable?: string;
}

/**
 * A cluster that stands, as a Rancher of the testbed knows it. Rancher takes it over when its agent runs there; when Terraform takes it
 * away from Rancher, the cluster stays.
 * @see https://ranchermanager.docs.rancher.com/how-to-guides/new-user-guides/kubernetes-clusters-in-rancher-setup/register-existing-clusters
 * @internal
 */
export class RegisteredCluster extends Component {
  public readonly name: string;
  /** Id of the cluster in Rancher, a value of the deployment. */
  public readonly rancherId: string;
  private readonly rancher: RancherServer;

  constructor(scope: Construct, id: string, props: RegisteredClusterProps) {
    super(scope, id);
    const { rancher, name, labels = {}, kubeconfigVariable } = props;
    this.name = name;
    this.rancher = rancher;
    this._require(() => [
      ...Object.entries(labels).map(([key, value]) => labelProblem(key, value)),
      kubeconfigVariable === undefined || VARIABLE.test(kubeconfigVariable)
        ? undefined
        : `a variable of Terraform is named by at most 63 lower-case letters, digits and underscores, the first a letter, got '${kubeconfigVariable}'; correct 'kubeconfigVariable'`,
    ]);
    declareFact(this, { kind: 'name', space: `clusters of Rancher ${rancher.hostname}`, name });
    declareFact(this, { kind: 'registered', name, rancher: rancher.hostname, isEdge: false });

    const cluster = new Cluster(rancher.apiStack, pathSlug(this), {
      name: literal(name),
      description: literal(`${name}, which stood before`),
      labels: Object.keys(labels).length === 0 ? undefined : literalMap({ ...labels }),
    });
    this.rancherId = cluster.id;
    const url = cluster.clusterRegistrationToken.get(0).manifestUrl;
    if (kubeconfigVariable === undefined) {
      this.leaveScript(url);
    } else {
      this.register(cluster, url, kubeconfigVariable);
    }
  }

  private register(cluster: Cluster, url: string, variable: string): void {
    const { authority } = RancherApi.of(this.rancher.apiStack);
    new LocalScript(this.rancher.apiStack, `${pathSlug(this)}-registration`, {
      script: SCRIPT,
      environment: {
        REGISTRATION_URL: url,
        RANCHER_CA: authority?.value ?? '',
        KUBECONFIG: this.kubeconfig(variable),
      },
      triggers: [cluster.id],
    });
  }

  private kubeconfig(name: string): string {
    const stack = TerraformStack.of(this.rancher.apiStack);
    const standing = stack.node.tryFindChild(name);
    if (standing instanceof TerraformVariable) {
      return standing.stringValue;
    }
    const description = `Path of a kubeconfig of ${this.name}`;
    const variable = new TerraformVariable(stack, name, { type: 'string', nullable: false, description });
    variable.overrideLogicalId(name);
    return variable.stringValue;
  }

  /** Whoever knows the URL can register another cluster in the place of this one. */
  private leaveScript(url: string): void {
    const { apiStack } = this.rancher;
    const output = `${this.name}-registration-url`;
    new TerraformOutput(apiStack, `${pathSlug(this)}-registration-url`, {
      value: url,
      sensitive: true,
    }).overrideLogicalId(output);
    const { authority } = RancherApi.of(apiStack);
    const trust = `${this.name}-registration-authority`;
    if (authority !== undefined) {
      new TerraformOutput(apiStack, `${pathSlug(this)}-registration-authority`, {
        value: authority.value,
        sensitive: true,
      }).overrideLogicalId(trust);
    }
    const folder = `in the folder of stack ${apiStack.node.id}`;
    addCompanion(this, {
      path: `${this.name}/register.sh`,
      executable: true,
      content: () =>
        scriptOf(this.name, this.rancher.hostname, [
          `export REGISTRATION_URL="$(terraform output -raw ${output})"  # ${folder}`,
          ...(authority === undefined ? [] : [`export RANCHER_CA="$(terraform output -raw ${trust})"  # ${folder}`]),
        ]),
    });
  }
}

const SCRIPT = 'register-cluster';
const VARIABLE = /^[a-z][a-z0-9_]{0,62}$/;

function scriptOf(name: string, rancher: string, before: readonly string[]): string {
  const [shebang, ...body] = bootScript(SCRIPT).split('\n');
  return [
    shebang,
    `# Registers ${name} in the Rancher ${rancher}: run it where kubectl speaks to ${name} (kubectl config current-context), after`,
    ...before.map((line) => `#   ${line}`),
    '#',
    ...body,
  ].join('\n');
}
