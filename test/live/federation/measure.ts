import { FederationLab } from './lab';
import { application, federation, gateway } from './forms';
import { sharesOf } from './load';

test('measure', async () => {
  const lab = await FederationLab.start(
    { name: 'home', region: 'asia-southeast1' },
    { name: 'peer', region: 'asia-east1' },
  );
  try {
    const [home, peer] = lab.sites;
    for (const site of lab.sites) {
      await site.apply(application(1));
      await site.apply(
        gateway().replace(
          /^/,
          `${JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'istio-ingress' } })}\n---\n`,
        ),
      );
      await site.run('istio', 1, 50);
      await site.startGateway();
    }
    for (const mode of ['spill', 'redirect'] as const) {
      for (const site of lab.sites) {
        await site.reset();
        const other = site === home ? peer : home;
        await site.apply(gateway());
        await site.apply(
          federation({
            mode,
            capacity: site === home ? 1 : undefined,
            peers: [{ gateway: other.gatewayAddress, region: other.region }],
          }),
        );
      }
      for (const site of lab.sites) await site.settled();
      for (const connections of [1, 3, 10]) {
        await home.freshClient('istio');
        await home.settled();
        const rows = await home.call('a', 'istio', 80, { connections, seconds: 4 });
        process.stderr.write(`${mode} ${connections} ${JSON.stringify(sharesOf(rows, 'home'))}\n`);
      }
    }
  } finally {
    await lab.stop();
  }
});
