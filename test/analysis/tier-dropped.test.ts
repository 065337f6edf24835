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
    "[box/exam] what is asked for is left out here (a box has one node), got autoscaler of 'account', autoscaler of 'auth'; run it where that is to be had, or accept it with a reason",
    '[box/exam] what is asked for is left out here (a sidecar takes more than the service), got the mesh; run it where that is to be had, or accept it with a reason',
    "[box/other] what is asked for is left out here (a box has one node), got autoscaler of 'mail'; run it where that is to be had, or accept it with a reason",
  ]);
});

test('a tier that leaves nothing out says nothing', () => {
  expect(says(tierDropped)).toEqual([]);
});
