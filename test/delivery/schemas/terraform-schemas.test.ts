import { TerraformJson, TerraformVerdict } from '../../../lib/delivery/schemas/stack-check';
import { TerraformSchemas } from '../../../lib/delivery/schemas/terraform-schemas';
import { Loose } from './kubernetes-samples';

const schemas = new TerraformSchemas();
const OPENSTACK = { source: 'terraform-provider-openstack/openstack', version: '3.4.0' };

function at(path: string): object {
  return { '//': { metadata: { path, uniqueId: path } } };
}

/** A stack as cdktf synthesizes it; every element is right. */
function rightStack(): Loose {
  return {
    '//': { metadata: { version: '0.21.0', stackName: 'chula-main', backend: 'local' }, outputs: {} },
    terraform: {
      backend: { local: { path: 'terraform.chula-main.tfstate' } },
      required_providers: {
        openstack: OPENSTACK,
        random: { source: 'hashicorp/random', version: '3.7.2' },
        helm: { source: 'hashicorp/helm', version: '~> 3.1' },
        tls: { source: 'registry.terraform.io/hashicorp/tls', version: '4.1.0' },
      },
    },
    provider: {
      openstack: [
        { region: 'bkk', alias: 'bkk' },
        { auth_url: '${var.auth_url}', insecure: 'false' },
      ],
      helm: [{ kubernetes: { host: '${var.host}' } }],
    },
    data: {
      openstack_networking_network_v2: { external: { ...at('chula/external'), name: 'public' } },
      terraform_remote_state: {
        other: {
          ...at('chula/other'),
          backend: 'local',
          config: { path: '../other/terraform.tfstate' },
          workspace: '${null}',
        },
      },
    },
    resource: {
      openstack_compute_instance_v2: {
        node: {
          ...at('chula/main/node'),
          name: 'node',
          flavor_name: 'm1.large',
          security_groups: ['default', '${openstack_networking_secgroup_v2.node.name}'],
          metadata: { role: 'worker', index: 1 },
          network: [{ uuid: '${openstack_networking_network_v2.net.id}', fixed_ip_v4: '10.20.0.5' }],
          block_device: {
            source_type: 'image',
            destination_type: 'volume',
            volume_size: '20',
            boot_index: 0,
            delete_on_termination: true,
          },
          tags: '${toset(["a"])}',
          timeouts: { create: '10m' },
          admin_pass: null,
          depends_on: ['openstack_networking_network_v2.net'],
          provider: 'openstack.bkk',
          count: '${var.nodes}',
          lifecycle: { ignore_changes: ['user_data', 'network[0].uuid'], prevent_destroy: true },
          connection: { host: '${self.access_ip_v4}' },
          provisioner: [{ 'local-exec': { command: 'true' } }],
        },
      },
      openstack_networking_network_v2: {
        net: { ...at('chula/main/net'), name: 'net', admin_state_up: 'true', mtu: 1450 },
      },
      openstack_networking_port_v2: {
        port: {
          ...at('chula/main/port'),
          network_id: '${openstack_networking_network_v2.net.id}',
          dynamic: { fixed_ip: { for_each: '${var.ips}', content: { ip_address: '${fixed_ip.value}' } } },
        },
      },
      random_password: { secret: { ...at('chula/main/secret'), length: 20, special: false, keepers: { a: 1 } } },
      terraform_data: {
        marker: { ...at('chula/main/marker'), input: { any: [1, 'x'] }, triggers_replace: ['${var.x}'] },
      },
    },
    output: { secret: { value: '${random_password.secret.result}', sensitive: true } },
  };
}

function verdict(change: (stack: Loose) => void = () => undefined): TerraformVerdict {
  const stack = rightStack();
  change(stack);
  return schemas.check(stack as TerraformJson);
}

test('a right stack passes', () => {
  expect(verdict()).toEqual({ problems: [], unknownProviders: [] });
});

const NODE = 'chula/main/node';
const instance = (stack: Loose): Loose => stack.resource.openstack_compute_instance_v2.node;
const INSTANCE = 'openstack_compute_instance_v2';

test.each<[string, (stack: Loose) => void, string, string]>([
  [
    'an unknown argument',
    (s) => (instance(s).flavour_name = 'm1.large'),
    NODE,
    `unknown argument 'flavour_name', ${INSTANCE} has no such argument; did you mean 'flavor_name'?`,
  ],
  [
    'an unknown argument of a block',
    (s) => (instance(s).network[0].uid = 'x'),
    NODE,
    `unknown argument 'network[0].uid', ${INSTANCE} has no such argument; did you mean 'uuid'?`,
  ],
  [
    'an unknown dynamic block',
    (s) => (instance(s).dynamic = { networks: { for_each: [], content: {} } }),
    NODE,
    `unknown argument 'dynamic.networks', ${INSTANCE} has no such argument; did you mean 'network'?`,
  ],
  [
    'an unknown argument within a dynamic block',
    (s) => (instance(s).dynamic = { network: { for_each: [], content: { uid: 'x' } } }),
    NODE,
    `unknown argument 'dynamic.network.content.uid', ${INSTANCE} has no such argument; did you mean 'uuid'?`,
  ],
  [
    'a missing argument',
    (s) => delete instance(s).name,
    NODE,
    `missing argument 'name', ${INSTANCE} requires it; add it (a string)`,
  ],
  [
    'a required argument that is null',
    (s) => (instance(s).name = null),
    NODE,
    `missing argument 'name', ${INSTANCE} requires it; add it (a string)`,
  ],
  [
    'a missing argument of a block',
    (s) => delete instance(s).block_device.source_type,
    NODE,
    `missing argument 'block_device.source_type', ${INSTANCE} requires it; add it (a string)`,
  ],
  [
    'a computed attribute',
    (s) => (instance(s).access_ip_v4 = '10.0.0.1'),
    NODE,
    "argument 'access_ip_v4' is worked out by the provider and cannot be set, got '10.0.0.1' (string); remove it",
  ],
  [
    'a word for a number',
    (s) => (instance(s).block_device.volume_size = 'five'),
    NODE,
    "argument 'block_device.volume_size' must be a number, got 'five' (string); write it in digits",
  ],
  [
    'a word for a boolean',
    (s) => (s.resource.openstack_networking_network_v2.net.admin_state_up = 'yes'),
    'chula/main/net',
    "argument 'admin_state_up' must be a boolean, got 'yes' (string); write true or false",
  ],
  [
    'a list for a string',
    (s) => (instance(s).flavor_name = ['m1']),
    NODE,
    "argument 'flavor_name' must be a string, got a list of 1; give it as a string",
  ],
  [
    'a string for a list',
    (s) => (instance(s).security_groups = 'default'),
    NODE,
    "argument 'security_groups' must be a list, got 'default' (string); write it in square brackets",
  ],
  [
    'an escaped expression, which is text',
    (s) => (instance(s).security_groups = '$${x}'),
    NODE,
    "argument 'security_groups' must be a list, got '$${x}' (string); write it in square brackets",
  ],
  [
    'an object in a list of strings',
    (s) => (instance(s).security_groups = [{ name: 'default' }]),
    NODE,
    "argument 'security_groups[0]' must be a string, got an object; give it as a string",
  ],
  [
    'a list for a map',
    (s) => (instance(s).metadata = ['a']),
    NODE,
    "argument 'metadata' must be an object, got a list of 1; write it as keys and values",
  ],
  [
    'a map with an object for a string',
    (s) => (instance(s).metadata.role = {}),
    NODE,
    "argument 'metadata.role' must be a string, got an object; give it as a string",
  ],
  [
    'an expression for a block',
    (s) => (instance(s).network = '${var.networks}'),
    NODE,
    "argument 'network' must be an object, got '${var.networks}' (string); write it as keys and values",
  ],
  [
    'too many blocks',
    (s) => (instance(s).vendor_options = [{}, {}, {}]),
    NODE,
    "argument 'vendor_options' takes at most 1 block, got 3; remove 2",
  ],
  [
    'two blocks where there is one',
    (s) => (instance(s).timeouts = [{}, {}]),
    NODE,
    "argument 'timeouts' takes at most 1 block, got 2; remove 1",
  ],
  [
    'a change ignored of an argument that is none',
    (s) => (instance(s).lifecycle.ignore_changes = ['user_date']),
    NODE,
    `argument 'lifecycle.ignore_changes' must name arguments of ${INSTANCE}, got 'user_date' (string); did you mean 'user_data'?`,
  ],
  [
    'an unknown lifecycle rule',
    (s) => (instance(s).lifecycle.prevent_destruction = true),
    NODE,
    `unknown argument 'lifecycle.prevent_destruction', ${INSTANCE} has no such argument; did you mean 'prevent_destroy'?`,
  ],
  [
    'a word for a boolean, of a provider',
    (s) => (s.provider.openstack[0].insecure = 'maybe'),
    'chula-main/provider.openstack.bkk',
    "argument 'insecure' must be a boolean, got 'maybe' (string); write true or false",
  ],
  [
    'an unknown argument of a provider',
    (s) => (s.provider.openstack[1].regoin = 'bkk'),
    'chula-main/provider.openstack',
    "unknown argument 'regoin', provider openstack has no such argument; did you mean 'region'?",
  ],
  [
    'an unknown argument in nested attributes',
    (s) => (s.provider.helm[0].kubernetes.hots = 'x'),
    'chula-main/provider.helm',
    "unknown argument 'kubernetes.hots', provider helm has no such argument; did you mean 'host'?",
  ],
  [
    'a word for a number, of a data source',
    (s) => (s.data.openstack_networking_network_v2.external.mtu = 'big'),
    'chula/external',
    "argument 'mtu' must be a number, got 'big' (string); write it in digits",
  ],
  [
    'an unknown argument of terraform_data',
    (s) => (s.resource.terraform_data.marker.inputs = 1),
    'chula/main/marker',
    "unknown argument 'inputs', terraform_data has no such argument; did you mean 'input'?",
  ],
  [
    'a missing argument of terraform_remote_state',
    (s) => delete s.data.terraform_remote_state.other.backend,
    'chula/other',
    "missing argument 'backend', terraform_remote_state requires it; add it (a string)",
  ],
  [
    'an unknown resource type',
    (s) => (s.resource.openstack_compute_instance_v3 = { a: {} }),
    'chula-main/openstack_compute_instance_v3.a',
    "unknown resource type 'openstack_compute_instance_v3', the schema of openstack 3.4.0 here has none of that name; did you mean 'openstack_compute_instance_v2'?",
  ],
  [
    'an unknown data source',
    (s) => (s.data.openstack_nothing = { a: at('chula/a') }),
    'chula/a',
    "unknown data source 'openstack_nothing', the schema of openstack 3.4.0 here has none of that name; add its provider's schema to 'providerSchemas' of the App",
  ],
  [
    'an element that is no object',
    (s) => (s.resource.random_password.secret = 'x'),
    'chula-main/random_password.secret',
    "random_password must be an object, got 'x' (string); write it as keys and values",
  ],
  [
    'another exact version of a provider',
    (s) => (s.terraform.required_providers.openstack = { ...OPENSTACK, version: '= 3.5.0' }),
    'chula-main/provider.openstack',
    "provider 'openstack' has no schema here for its version, got 3.5.0 where the schema is of 3.4.0; pin 3.4.0, or add the schema of 3.5.0 to 'providerSchemas' of the App",
  ],
])('%s is reported whole', (_, change, path, message) => {
  expect(verdict(change)).toEqual({ problems: [{ path, message }], unknownProviders: [] });
});

test('all problems are reported at once, sorted', () => {
  const { problems } = verdict((s) => {
    instance(s).zone = 'a';
    instance(s).colour = 'red';
    s.resource.random_password.secret.length = 'long';
    s.data.openstack_networking_network_v2.external.nam = 'x';
  });
  expect(problems.map(({ path, message }) => `${path} ${message.split(',')[0]}`)).toEqual([
    "chula/external unknown argument 'nam'",
    "chula/main/node unknown argument 'colour'",
    "chula/main/node unknown argument 'zone'",
    "chula/main/secret argument 'length' must be a number",
  ]);
});

test('sensitive values are never shown', () => {
  const { problems } = verdict((s) => {
    s.resource.random_password.secret.result = 'hunter2';
    instance(s).admin_pass = ['hunter2'];
    instance(s).flavor_name = { shown: true };
  });
  expect(problems.map(({ message }) => message)).toEqual([
    "argument 'admin_pass' must be a string, got a list of 1; give it as a string",
    "argument 'flavor_name' must be a string, got an object; give it as a string",
    "argument 'result' is worked out by the provider and cannot be set, got a hidden string; remove it",
  ]);
});

describe('a provider without a schema', () => {
  const withAws = (stack: Loose): void => {
    stack.terraform.required_providers.aws = { source: 'hashicorp/aws', version: '5.0.0' };
    stack.resource.aws_instance = { a: { nonsense: 1 } };
    stack.resource.null_resource = { b: {} };
  };

  test('is skipped and named', () => {
    expect(verdict(withAws)).toEqual({
      problems: [],
      unknownProviders: ['registry.terraform.io/hashicorp/aws', 'registry.terraform.io/hashicorp/null'],
    });
  });

  test('is one of the same name from somewhere else', () => {
    const { problems, unknownProviders } = verdict((s) => {
      s.terraform.required_providers.openstack = { source: 'example.org/cloud/openstack', version: '1.0.0' };
      instance(s).nonsense = 1;
    });
    expect({ problems, unknownProviders }).toEqual({ problems: [], unknownProviders: ['example.org/cloud/openstack'] });
  });

  test('is checked once its schema is given', () => {
    const block = { attributes: { ami: { type: 'string', required: true } } };
    const document = {
      provider_schemas: { 'registry.terraform.io/hashicorp/aws': { resource_schemas: { aws_instance: { block } } } },
    };
    const stack = rightStack();
    withAws(stack);
    expect(new TerraformSchemas({ extra: [document] }).check(stack).problems).toEqual([
      {
        path: 'chula-main/aws_instance.a',
        message: "missing argument 'ami', aws_instance requires it; add it (a string)",
      },
      {
        path: 'chula-main/aws_instance.a',
        message: "unknown argument 'nonsense', aws_instance has no such argument; remove it, or use 'ami'",
      },
    ]);
  });

  test('given in another form is refused', () => {
    expect(() => new TerraformSchemas({ extra: [{}] })).toThrow(
      "provider schemas must be in the form of 'terraform providers schema -json', got no 'provider_schemas'; write them with that command",
    );
  });
});

test('a provider is found by its local name and by the resource that chooses it', () => {
  const { problems } = verdict((s) => {
    s.terraform.required_providers.cloud = OPENSTACK;
    s.terraform.required_providers.openstack = { source: 'example.org/cloud/openstack' };
    instance(s).provider = 'cloud.bkk';
    instance(s).nonsense = 1;
  });
  expect(problems.map(({ path }) => path)).toEqual([NODE]);
});

test('a block that must be there is asked for, and may be dynamic', () => {
  const block = { block_types: { rule: { nesting_mode: 'list', min_items: 2, block: { attributes: {} } } } };
  const document = { provider_schemas: { 'hashicorp/aws': { resource_schemas: { aws_group: { block } } } } };
  const own = new TerraformSchemas({ extra: [document] });
  const messages = (body: object): string[] =>
    own.check({ resource: { aws_group: { a: body } } }).problems.map(({ message }) => message);
  expect(messages({})).toEqual(["missing argument 'rule', aws_group requires it; add it (2 blocks or more)"]);
  expect(messages({ rule: [{}] })).toEqual(["argument 'rule' needs 2 blocks or more, got 1; add 1"]);
  expect(messages({ rule: [{}, {}] })).toEqual([]);
  expect(messages({ dynamic: { rule: { for_each: '${var.rules}', content: {} } } })).toEqual([]);
});

test.each<[string, string[], boolean]>([
  ['random_password', ['result'], true],
  ['random_password', ['length'], false],
  ['random_password', ['id'], false],
  ['tls_private_key', ['private_key_pem'], true],
  ['tls_private_key', ['public_key_openssh'], false],
  ['openstack_compute_instance_v2', ['access_ip_v4'], false],
  ['openstack_compute_instance_v2', ['admin_pass'], true],
  ['rancher2_cluster_v2', ['cluster_registration_token', '0', 'token'], true],
  ['helm_release', ['set_sensitive', '0', 'value'], true],
  ['helm_release', ['set_sensitive', '0', 'name'], false],
  ['helm_release', ['set_sensitive'], true],
  ['aws_instance', ['password'], false],
])('%s %j is sensitive: %s', (type, path, sensitive) => {
  expect(schemas.isSensitive(type, path)).toBe(sensitive);
});
