import { tierDropped } from '../../lib/analysis/rules/tier-dropped';
import { at, says } from '../support/facts';

const ONE_NODE = { kind: 'dropped', why: 'a box has one node' } as const;

test('what a tier leaves out is said once for each reason, sorted, where it was asked for', () => {
  expect(
    says(
      tierDropped,
      at('box/exam', { ...ONE_NODE, what: "autoscaler of 'auth'" }),
      at('box/exam', { ...ONE_NODE, what: "autoscaler of 'account'" }),
      at('box/exam', { ...ONE_NODE, what: "autoscaler of 'account'" }),
      at('box/exam', { kind: 'dropped', what: 'the mesh', why: 'a sidecar takes more than the service' }),
      at('box/other', { ...ONE_NODE, what: "autoscaler of 'mail'" }),
    ),
  ).toEqual([
    "[box/exam] its tier leaves out what it has no room for (a box has one node), got autoscaler of 'account', autoscaler of 'auth'; take a larger tier, or accept it with a reason",
    '[box/exam] its tier leaves out what it has no room for (a sidecar takes more than the service), got the mesh; take a larger tier, or accept it with a reason',
    "[box/other] its tier leaves out what it has no room for (a box has one node), got autoscaler of 'mail'; take a larger tier, or accept it with a reason",
  ]);
});

test('a tier that leaves nothing out says nothing', () => {
  expect(says(tierDropped)).toEqual([]);
});
