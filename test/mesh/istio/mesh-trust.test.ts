import { App as Cdk8sApp, Testing } from 'cdk8s';
import { CertificateIssuer, Duration, IssuerKind, IstioMesh, Layer, MeshTrust, SecretStoreKind } from '../../../lib';
import { collectCompanions } from '../../../lib/core';
import { DeliveryUnit, applyAfter } from '../../../lib/manifests';
import { schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { NEXT_ROOT, ROOT, plain, unitsOf, values, waitsFor } from './stand';

const issuer = CertificateIssuer.fromName('mesh-root');

const companions = (mesh: IstioMesh): string[] =>
  collectCompanions(mesh)
    .map(({ companion }) => companion.path)
    .sort();

test('a control plane waits for the Secret of its trust, with every file of it', () => {
  const { volumes, volumeMounts } = values(plain({ trust: MeshTrust.offlineRoot(ROOT) })).istiod;
  const [{ name, secret }] = volumes;
  expect(secret.secretName).toBe('cacerts');
  expect(secret).not.toHaveProperty('optional');
  expect(secret.items.map(({ key }: any) => key)).toEqual([
    'ca-cert.pem',
    'ca-key.pem',
    'cert-chain.pem',
    'root-cert.pem',
  ]);
  expect(volumeMounts).toEqual([{ name, mountPath: '/etc/required-cacerts', readOnly: true }]);
});

test('a root of its own needs no Secret, and nobody shares it', () => {
  const mesh = plain();
  expect(values(mesh).istiod).not.toHaveProperty('volumes');
  expect(mesh.trust).toBeUndefined();
});

test('meshes that are given the same root are known by the same fingerprint', () => {
  const trust = MeshTrust.offlineRoot(ROOT.toUpperCase().replace('SHA256', 'sha256'));
  expect(plain({ trust }).trust).toBe(ROOT);
  expect(plain({ trust: MeshTrust.certManager({ issuer, fingerprint: ROOT }) }).trust).toBe(ROOT);
});

test('the Secret comes from an entry of a store for each cluster, before the control plane', () => {
  const mesh = plain({
    clusterName: 'north',
    trust: MeshTrust.offlineRoot(ROOT, { store: 'vault', storeKind: SecretStoreKind.NAMESPACE, folder: 'sites/mesh' }),
  });
  expect(objects(mesh, 'ExternalSecret')).toMatchObject([
    {
      metadata: { name: 'cacerts', namespace: 'istio-system' },
      spec: { secretStoreRef: { kind: 'SecretStore', name: 'vault' }, target: { name: 'cacerts' } },
    },
  ]);
  const [{ spec }] = objects(mesh, 'ExternalSecret') as unknown as { spec: { data: unknown[] } }[];
  expect(spec.data).toContainEqual({
    secretKey: 'ca-key.pem',
    remoteRef: { key: 'sites/mesh/north', property: 'ca-key' },
  });
  expect(waitsFor(mesh, 'istiod')).toContain('istio-system-secret-cacerts');
  expect(schemaProblems(mesh)).toEqual([]);
});

test('an issuer signs an intermediate certificate, before the control plane', () => {
  const mesh = plain({
    clusterName: 'north',
    trust: MeshTrust.certManager({ issuer, fingerprint: ROOT, duration: Duration.days(30) }),
  });
  expect(objects(mesh, 'Certificate')).toMatchObject([
    {
      metadata: { name: 'cacerts', namespace: 'istio-system' },
      spec: {
        secretName: 'cacerts',
        isCA: true,
        commonName: 'Intermediate CA north',
        duration: '720h',
        renewBefore: '240h',
        issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'mesh-root' },
      },
    },
  ]);
  const [{ secret }] = values(mesh).istiod.volumes;
  expect(secret.items.map(({ key }: any) => key)).toEqual(['ca.crt', 'tls.crt', 'tls.key']);
  expect(waitsFor(mesh, 'istiod')).toContain('istio-system-trust');
  expect(schemaProblems(mesh)).toEqual([]);
});

test("an issuer of the control plane's own namespace does too", () => {
  const own = CertificateIssuer.fromName('mesh-root', IssuerKind.NAMESPACE);
  const mesh = plain({ trust: MeshTrust.certManager({ issuer: own, fingerprint: ROOT }) });
  expect(objects(mesh, 'Certificate')[0].spec).toMatchObject({ issuerRef: { kind: 'Issuer' }, duration: '2160h' });
});

test('a Secret comes no earlier than what brings it, so the control plane comes that late', () => {
  const layers = (trust: MeshTrust): Layer[] =>
    unitsOf(plain({ trust }))
      .filter(({ component }) => ['istiod', 'istio-ingressgateway'].includes(component))
      .map(({ layer }) => layer);
  expect(layers(MeshTrust.ownRoot())).toEqual([Layer.CONTROLLERS, Layer.CONTROLLERS]);
  expect(layers(MeshTrust.offlineRoot(ROOT))).toEqual([Layer.CONFIGS, Layer.CONFIGS]);
  expect(layers(MeshTrust.offlineRoot(ROOT, { store: 'vault' }))).toEqual([Layer.CONFIGS, Layer.CONFIGS]);
  expect(layers(MeshTrust.certManager({ issuer, fingerprint: ROOT }))).toEqual([Layer.CONFIGS, Layer.CONFIGS]);
});

test('pods that shall have sidecars may come after the control plane, in its layer', () => {
  const mesh = plain({ trust: MeshTrust.offlineRoot(ROOT) });
  const unit = new DeliveryUnit(mesh.node.root as Cdk8sApp, 'kong', { layer: Layer.CONFIGS });
  applyAfter(unit, mesh._controlPlane);
  expect(waitsFor(mesh.node.root, 'kong')).toEqual(['istiod']);
});

test('while a root follows another, pods may trust both', () => {
  const { istiod } = values(plain({ trust: MeshTrust.offlineRoot(ROOT, { next: NEXT_ROOT }) }));
  expect(istiod.env).toEqual({ ISTIO_MULTIROOT_MESH: 'true' });
  expect(istiod.meshConfig.defaultConfig.proxyMetadata).toEqual({ PROXY_CONFIG_XDS_AGENT: 'true' });
  expect(values(plain({ trust: MeshTrust.offlineRoot(ROOT) })).istiod).not.toHaveProperty('env');
});

test('who keeps the root gets scripts and a runbook, and no script where an issuer does', () => {
  expect(companions(plain({ trust: MeshTrust.offlineRoot(ROOT) }))).toEqual([
    'cluster/mesh/issue-intermediate.sh',
    'cluster/mesh/make-root.sh',
    'cluster/mesh/trust.md',
  ]);
  expect(companions(plain())).toEqual(['cluster/mesh/make-root.sh', 'cluster/mesh/trust.md']);
  expect(companions(plain({ trust: MeshTrust.certManager({ issuer, fingerprint: ROOT }) }))).toEqual([
    'cluster/mesh/trust.md',
  ]);
});

test('fails for roots that are none, with all reasons at once', () => {
  const wrong = MeshTrust.offlineRoot('sha256:ab', { next: 'SHA256:AB', folder: '/mesh' });
  expect(validations(plain({ trust: wrong }, Testing.app()))).toEqual([
    "[mesh] a root is known by the fingerprint of its certificate, 'sha256:' and 64 hexadecimal digits, got 'sha256:ab'; take what 'make-root.sh' printed",
    "[mesh] a root is known by the fingerprint of its certificate, 'sha256:' and 64 hexadecimal digits, got 'SHA256:AB'; take what 'make-root.sh' printed",
    "[mesh] the root that follows is another one, got the same fingerprint twice; correct 'next' or take it out",
    "[mesh] a folder of a store has names of letters, digits and '-_.' between slashes, got '/mesh'; correct 'folder'",
  ]);
});

test('fails for an issuer that is none, and for certificates that end before those of pods', () => {
  const trust = MeshTrust.certManager({
    issuer: CertificateIssuer.fromName('Mesh Root'),
    fingerprint: ROOT,
    duration: Duration.hours(24),
  });
  expect(validations(plain({ trust }))).toEqual([
    "[mesh] an issuer has a name of lower-case letters, digits, hyphens and dots, got 'Mesh Root'; correct 'issuer'",
    "[mesh] an intermediate certificate is valid for 3 to 3650 days, longer than the day that those of pods are, got 1 day; correct 'duration'",
  ]);
});

test('fails when settings are of other kinds', () => {
  expect(() => MeshTrust.offlineRoot(undefined as any, { storeKind: 'Vault' as any })).toThrow(
    "'fingerprint' of an offline root is a text, got nothing; write it as 'sha256:...'\n'storeKind' of an offline root is one of SecretStoreKind, got 'Vault'; write it as SecretStoreKind.CLUSTER or SecretStoreKind.NAMESPACE",
  );
  expect(() => MeshTrust.certManager({ issuer: 'mesh-root' as any, fingerprint: ROOT })).toThrow(
    "'issuer' of an issuer of a mesh is an issuer, got 'mesh-root'; write it as CertificateIssuer.fromName('mesh-root')",
  );
});
