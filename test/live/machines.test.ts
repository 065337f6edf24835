import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { problemsOfMachine } from './support/machine-checks';
import { ReferenceTestbed } from './support/reference-testbed';
import { UserData } from './support/user-data';

const testbed = ReferenceTestbed.synthesize();
const stacks = path.join(testbed.folder, 'cdktf.out/stacks');
const machines = readdirSync(stacks)
  .sort()
  .flatMap((stack) => [...UserData.ofStack(path.join(stacks, stack, 'cdk.tf.json'))]);

afterAll(() => testbed.remove());

test('the reference testbed has machines', () => {
  expect(machines.map(([name]) => name)).toEqual(expect.arrayContaining(['chula-rancher-server-1']));
});

test.each(machines)(
  'what %s gets on its first boot is read by the real programs without a complaint',
  async (_, data) => {
    expect(await problemsOfMachine(data)).toEqual([]);
  },
);
