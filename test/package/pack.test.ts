import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { promisify } from 'node:util';
import * as ts from 'typescript';
import { bindingsInSignatures } from '../architecture/declarations';
import { Packed, packAndInstall } from './packed';
import { Flavour, UserProject, compileProject } from './user-project';

const run = promisify(execFile);
const NODE10: Flavour = {
  name: 'node10',
  type: 'commonjs',
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
};
const ES_MODULES: Flavour = {
  name: 'node16-module',
  type: 'module',
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
};
const FLAVOURS: Flavour[] = [
  NODE10,
  ES_MODULES,
  { ...ES_MODULES, name: 'node16-commonjs', type: 'commonjs' },
  {
    name: 'bundler',
    type: 'module',
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  },
];

let packed: Packed;
const projects = new Map<string, UserProject>();

beforeAll(() => {
  packed = packAndInstall();
}, 300_000);
afterAll(() => packed && fs.rmSync(packed.folder, { recursive: true }));

function projectOf(flavour: Flavour): UserProject {
  const project = projects.get(flavour.name) ?? compileProject(packed, flavour);
  projects.set(flavour.name, project);
  return project;
}

/** What a program prints, as data. The package may load only what it declares to need. */
async function outputOf(cwd: string, words: string[], under = packed.installed): Promise<unknown> {
  const env = {
    ...process.env,
    PACKAGE_UNDER_TEST: under,
    CDKTF_OUTDIR: undefined,
    CDK8S_OUTDIR: undefined,
  };
  const { stdout } = await run('node', ['--require', path.join(__dirname, 'only-declared.js'), ...words], { cwd, env });
  return JSON.parse(stdout);
}

describe('the tarball', () => {
  test('holds compiled code, schemas and the texts, and nothing else', () => {
    const { files, packedSize, unpackedSize } = packed;
    process.stderr.write(
      `package: ${files.length} files, ${(packedSize / 1e6).toFixed(2)} MB packed, ${(unpackedSize / 1e6).toFixed(1)} MB unpacked\n`,
    );
    const expected =
      /^((package\.json|README\.md|LICENSE|ARCHITECTURE\.md|CHANGELOG\.md|CONTRIBUTING\.md)|docs\/.+\.md|lib\/[a-z]+\/README\.md|lib\/infra\/scripts\/[a-z0-9-]+|lib\/mesh\/gateways\/definitions\/[a-z0-9.-]+\.json|build\/(lib|imports)\/.+(\.js|\.d\.ts)|imports\/schemas\/(SOURCES\.md|(charts|kubernetes|terraform)\/[^/]+\.json))$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md', 'build/lib/index.js']));
  });

  test('has every file that its exports and typesVersions name', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(packed.installed, 'package.json'), 'utf8'));
    const entries = Object.entries(manifest.exports as Record<string, Record<string, string>>);
    const rooms = entries.filter(([entry]) => /^\.\/[a-z]+$/.test(entry));
    expect(rooms.length).toBeGreaterThan(5);
    const named = [
      manifest.main,
      manifest.types,
      ...entries.flatMap(([, to]) => (typeof to === 'string' ? [to] : Object.values(to))),
    ];
    expect(named.filter((file) => !fs.existsSync(path.join(packed.installed, file)))).toEqual([]);
    const mapped = Object.entries(manifest.typesVersions['*'] as Record<string, string[]>);
    expect(mapped.map(([room, [types]]) => [`./${room}`, `./${types}`])).toEqual(
      rooms.map(([room, { types }]) => [room, types]),
    );
  });

  test('keeps generated bindings out of public signatures', () => {
    expect(bindingsInSignatures(path.join(packed.installed, 'build'))).toEqual([]);
  });
});

describe('a project of somebody else', () => {
  test.each(FLAVOURS.map((flavour) => [flavour.name, flavour] as const))(
    'compiles as %s',
    (_, flavour) => {
      const { problems, declarations } = projectOf(flavour);
      expect(problems).toEqual([]);
      expect(declarations).toBeGreaterThan(20);
    },
    120_000,
  );

  test('does not compile when it asks for what is not there, so the compiler does see our types', () => {
    const wrong = {
      'wrong.ts':
        "import { Image, Nothing } from 'cloudserve';\nimport { Cidr } from 'cloudserve/attic';\nImage.named(1);\n",
    };
    expect(compileProject(packed, { ...NODE10, name: 'wrong' }, wrong).problems).toEqual([
      "wrong/wrong.ts: Module '\"cloudserve\"' has no exported member 'Nothing'.",
      "wrong/wrong.ts: Cannot find module 'cloudserve/attic' or its corresponding type declarations.",
      "wrong/wrong.ts: Argument of type 'number' is not assignable to parameter of type 'string'.",
    ]);
  }, 120_000);

  describe.each([
    ['CommonJS', NODE10],
    ['ES modules', ES_MODULES],
  ])('with %s', (_, flavour) => {
    const outputs = (program: string): Promise<unknown> => {
      const { folder } = projectOf(flavour);
      const out = path.join(folder, `out-${program}`);
      fs.mkdirSync(out);
      return outputOf(folder, [`${program}.js`, out]);
    };

    test('uses our Terraform constructs in its own cdktf program', async () => {
      expect(await outputs('infra')).toEqual({
        openstack_networking_network_v2: 1,
        openstack_networking_subnet_v2: 1,
        openstack_networking_router_v2: 1,
        openstack_networking_router_interface_v2: 1,
        openstack_networking_secgroup_v2: 1,
        openstack_networking_secgroup_rule_v2: 3,
        openstack_networking_port_v2: 2,
        openstack_compute_instance_v2: 2,
        terraform_data: 2,
      });
    }, 60_000);

    test('uses our Kubernetes constructs in its own cdk8s program', async () => {
      expect(await outputs('kubernetes')).toEqual({
        Namespace: 2,
        NetworkPolicy: 4,
        ResourceQuota: 1,
        LimitRange: 1,
        ConfigMap: 1,
      });
    }, 60_000);

    test('gives a cluster of its own storage, monitoring and logs, what comes first first', async () => {
      expect(await outputs('platform')).toEqual([
        'HelmChart rook-ceph',
        'HelmChart ceph-csi-drivers',
        'CephCluster rook-ceph',
        'StorageClass block',
        'HelmChart csi-driver-nfs',
        'StorageClass files',
        'HelmChart prometheus-operator-crds',
        'HelmChart kube-prometheus-stack',
        'HelmChart eck-operator',
        'StatefulSet store',
        'Deployment web',
      ]);
    }, 60_000);

    test('synthesizes a whole testbed', async () => {
      expect(await outputs('whole')).toEqual([
        'cdktf.out/manifest.json',
        'cdktf.out/stacks/chula-network/cdk.tf.json',
        'cdktf.out/stacks/chula-rancher/cdk.tf.json',
        'cloudserve.lock.json',
        ...[
          'exam/limitrange-limits',
          'exam/networkpolicy.networking.k8s.io-allow-dns',
          'exam/networkpolicy.networking.k8s.io-default-deny',
          'exam/resourcequota-quota',
          'kustomization',
          'namespace-exam',
        ].map((file) => `dist/chula-main/10-namespaces/exam/${file}.yaml`),
        'dist/chula-main/10-namespaces/kustomization.yaml',
      ]);
    }, 60_000);
  });

  test('loads no cdktf for a namespace, and neither framework for a port', async () => {
    const loadedBy = (use: string): Promise<unknown> =>
      outputOf(packed.folder, [
        '-e',
        `const cloudserve = require('cloudserve'); ${use};
         const loaded = Object.keys(require.cache).flatMap((file) => /node_modules.(cdktf|cdk8s).lib./.exec(file)?.[1] ?? []);
         console.log(JSON.stringify([...new Set(loaded)].sort()));`,
      ]);
    expect(await loadedBy('')).toEqual([]);
    expect(await loadedBy('cloudserve.Port')).toEqual([]);
    expect(await loadedBy('cloudserve.HardenedNamespace')).toEqual(['cdk8s']);
    expect(await loadedBy('cloudserve.SiteNetwork')).toEqual(['cdk8s', 'cdktf']);
  }, 60_000);

  test('is told when the package loads what it does not declare', async () => {
    const planted = path.join(packed.folder, 'planted');
    fs.mkdirSync(planted);
    fs.writeFileSync(path.join(planted, 'package.json'), '{ "name": "planted", "dependencies": { "yaml": "*" } }');
    fs.writeFileSync(path.join(planted, 'index.js'), "require('yaml'); require('node:fs'); require('typescript');\n");
    await expect(outputOf(planted, ['-e', "require('./index.js')"], planted)).rejects.toThrow(
      "loads 'typescript', which the package does not declare",
    );
  }, 60_000);
});
