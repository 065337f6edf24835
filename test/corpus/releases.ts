import { App, Cluster, Distribution, RancherServerProps, UpgradePlans, UpgradePlansProps } from '../../lib';
import { Mistake } from './mistake';
import { newRancher, openSite } from './rancher-site';

const LOCK = 'cloudserve.lock.json';

const rancher = (app: App, props: Partial<RancherServerProps> = {}): void => void newRancher(openSite(app), props);
const held = (releases: unknown): Record<string, string> => ({
  [LOCK]: JSON.stringify({ version: 1, leases: {}, releases }),
});
const plans = (app: App, props: Partial<UpgradePlansProps>): void =>
  void new UpgradePlans(new Cluster(app, 'main'), 'upgrades', {
    release: 'v1.35.6+rke2r1',
    distribution: Distribution.RKE2,
    ...props,
  });

/** Mistakes in going from one release to another. */
export const releases: readonly Mistake[] = [
  {
    name: 'a Rancher and its Kubernetes that skip minor versions',
    program: rancher,
    files: held({ 'chula/rancher': { Kubernetes: 'v1.32.9+k3s1', Rancher: '2.12.12' } }),
    says: [
      '[chula/rancher] Kubernetes goes up one minor version at a time, got v1.35.6+k3s1 after v1.32.9+k3s1 of cloudserve.lock.json; go by a release of 1.33, then one of 1.34 first, or take the entry out of the file where nothing of it runs',
      '[chula/rancher] Rancher goes up one minor version at a time, got 2.14.4 after 2.12.12 of cloudserve.lock.json; go by a release of 2.13 first, or take the entry out of the file where nothing of it runs',
    ],
  },
  {
    name: 'a Rancher and its Kubernetes that go back',
    program: rancher,
    files: held({ 'chula/rancher': { Kubernetes: 'v1.35.7+k3s1', Rancher: '2.15.0' } }),
    says: [
      '[chula/rancher] Kubernetes takes no downgrade, got v1.35.6+k3s1 after v1.35.7+k3s1 of cloudserve.lock.json; choose v1.35.7+k3s1 or a later release, or write there what runs after a restore',
      '[chula/rancher] Rancher takes no downgrade, got 2.14.4 after 2.15.0 of cloudserve.lock.json; choose 2.15.0 or a later release, or write there what runs after a restore',
    ],
  },
  {
    name: 'another distribution in the place of a cluster',
    program: rancher,
    files: held({ 'chula/rancher': { Kubernetes: 'v1.35.6+rke2r1' } }),
    says: [
      '[chula/rancher] a cluster keeps its distribution, got v1.35.6+k3s1 after v1.35.6+rke2r1 of cloudserve.lock.json; make another cluster beside it and move over, or take the entry out of the file where nothing of it runs',
    ],
  },
  {
    name: 'a release in the lock file that is none',
    program: rancher,
    files: held({ 'chula/rancher': { Kubernetes: 'stable' } }),
    says: [
      "[chula/rancher] Kubernetes follows the release that cloudserve.lock.json holds, got 'stable' there; write what runs, as in 'v1.35.6+k3s1'",
    ],
  },
  {
    name: 'releases in the lock file that are no texts',
    program: rancher,
    files: held({ 'chula/rancher': { Kubernetes: 1.35 }, 'chula/main': 'v1.35.6+rke2r1' }),
    says: [
      `[cloudserve.lock.json] has "v1.35.6+rke2r1" for 'chula/main' in 'releases'; it must be an object`,
      "[cloudserve.lock.json] has 1.35 for the release of Kubernetes of 'chula/rancher'; restore the entry, or delete it if that never stood",
    ],
  },
  {
    name: 'upgrade plans for a Kubernetes that their controller is not made for',
    program: (app) => plans(app, { release: 'v1.36.1+rke2r1' }),
    says: [
      "[main/upgrades] system-upgrade-controller 109.0.2 is made for Kubernetes 1.25 to 1.35, got rke2 v1.36.1+rke2r1; choose another in 'versions' (VERSION-K8S)",
    ],
  },
  {
    name: 'upgrade plans with a release of the other distribution',
    program: (app) => plans(app, { release: 'v1.35.6+k3s1' }),
    says: [
      "[main/upgrades] a release of rke2 is like 'v1.35.6+rke2r1', got 'v1.35.6+k3s1'; give the one of the cluster",
    ],
  },
  {
    name: 'upgrade plans with a window that never opens',
    program: (app) => plans(app, { window: { start: '2:00', end: '2:00', timeZone: 'Bangkok' } }),
    says: [
      "[main/upgrades] a time zone is one of the IANA, got 'Bangkok'; write it as 'Asia/Bangkok' or 'UTC'",
      "[main/upgrades] a window has times like '01:30', got '2:00'; correct 'end' of 'window'",
      "[main/upgrades] a window has times like '01:30', got '2:00'; correct 'start' of 'window'",
      "[main/upgrades] a window is open for a while, got '2:00' for both of its ends; move 'end'",
    ],
  },
];
