import { RandomProvider } from '../../imports/random/provider';
import { TerraformStack } from '../../lib/cdktf';
import { Component } from '../../lib/core';
import { ensureRandomProvider, ensureTlsProvider } from '../../lib/infra/providers';
import { newApp } from '../support/project';
import { rendered } from '../support/rendered';

class Part extends Component {}

function newStack(): TerraformStack {
  return new TerraformStack(newApp(), 'lab');
}

test('a stack gets a provider once, however many parts of it ask', () => {
  const stack = newStack();
  for (const id of ['a', 'b']) {
    const part = new Part(stack, id);
    ensureRandomProvider(part);
    ensureTlsProvider(part);
  }
  const { provider, terraform } = rendered(stack);
  expect(provider).toEqual({ random: [{}], tls: [{}] });
  expect(Object.keys(terraform.required_providers)).toEqual(expect.arrayContaining(['random', 'tls']));
});

test('a provider that the program made itself stays the only one', () => {
  const stack = newStack();
  new RandomProvider(stack, 'mine');
  ensureRandomProvider(stack);
  expect(rendered(stack).provider.random).toHaveLength(1);
});

test('an alias is not the provider that resources take by themselves', () => {
  const stack = newStack();
  new RandomProvider(stack, 'mine', { alias: 'other' });
  ensureRandomProvider(stack);
  expect(rendered(stack).provider.random).toEqual(expect.arrayContaining([{ alias: 'other' }, {}]));
});
