'use strict';
// One process of the bench: defines sites that all help each other with all of their services, synthesizes them once, and prints what each step
// took as JSON, with the objects of a site.
//   node [--expose-gc] one-federation.cjs <sites> <services> <folder>
const [sites, services, folder] = process.argv.slice(2);
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { step, steps, watchSynthesis } = require('./steps.cjs');
const lib = require('../build/lib');
const { App, Cluster, Federation, HardenedDeployment, HardenedNamespace, IstioMesh } = lib;
const { MeshTrust, PodProbe, Port, Region, Size } = lib;

const numbers = (count) => Array.from({ length: Number(count) }, (_, i) => i + 1);

watchSynthesis();
const app = step('define', () => {
  const made = new App({ project: folder, quiet: true });
  const trust = MeshTrust.offlineRoot(`sha256:${'0a'.repeat(32)}`);
  const meshes = numbers(sites).map((number) => {
    const cluster = new Cluster(made, `site-${number}`);
    return new IstioMesh(cluster, 'mesh', {
      trust,
      region: Region.of(`region-${number}`),
      gatewayAddress: `203.0.113.${number}`,
      callsFrom: [`198.51.100.${number}/32`],
    });
  });
  const deployed = meshes.map((mesh) => {
    const namespace = new HardenedNamespace(mesh.node.scope, 'apps', { mesh });
    return numbers(services).map(
      (number) =>
        new HardenedDeployment(namespace, `service-${number}`, {
          image: `registry.example.org/service-${number}:1.0.0`,
          cores: 0.25,
          memory: Size.mebibytes(256),
          ports: [Port.tcp(8080, 'http')],
          readiness: PodProbe.http('/ready'),
        }),
    );
  });
  const federation = new Federation(made, 'federation', { meshes });
  numbers(services).forEach((number) => {
    federation.addService(
      deployed.map((of) => of[number - 1]),
      { capacityPerPod: 50 },
    );
  });
  return made;
});
step('synth', () => app.synth());
steps.synth.peak = process.resourceUsage().maxRSS * 1024;

/** Objects of a site, and those of them that federation makes: rules of services, endpoints elsewhere, the gateway between clusters. */
const files = readdirSync(join(folder, 'dist/site-1'), { recursive: true });
const objects = files.filter((file) => file.endsWith('.yaml') && !file.endsWith('kustomization.yaml'));
const federated = objects.filter((file) => /-mesh\/apps|-federation\/|-east-west\//.test(file));
process.stdout.write(JSON.stringify({ ...steps, objects: objects.length, federated: federated.length }));
