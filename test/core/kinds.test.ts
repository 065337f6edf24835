import { Construct } from 'constructs';
import {
  booleanKind,
  choiceKind,
  kindProblems,
  listKind,
  needed,
  numberKind,
  recordKind,
  refuse,
  shown,
  textKind,
} from '../../lib/core';

enum Colour {
  RED = 'red',
  GREEN = 'green',
}

describe('settings that are of another kind', () => {
  test('those that are what they have to be, or left out, are no problem', () => {
    const kinds = {
      name: needed(textKind('a')),
      on: booleanKind(),
      colour: choiceKind('Colour', Colour),
      sizes: listKind(numberKind(1)),
      labels: recordKind(textKind('b'), 'team'),
    };
    expect(kindProblems('a thing', { name: '', on: false, colour: 'red', sizes: [], labels: {} }, kinds)).toEqual([]);
    expect(kindProblems('a thing', { name: 'x', more: 1 }, kinds)).toEqual([]);
  });

  test('an item is told by its place', () => {
    const kinds = { rows: listKind(recordKind(numberKind(1), 'one')) };
    expect(kindProblems('a thing', { rows: [{ a: 1 }, { b: 'two' }, 3] }, kinds)).toEqual([
      "'rows[1].b' of a thing is a number, got 'two'; write it as 1",
      "'rows[2]' of a thing is an object, got 3; write it as { one: 1 }",
    ]);
  });

  test('a name that is inherited is no choice', () => {
    expect(kindProblems('a thing', { colour: 'RED' }, { colour: choiceKind('Colour', Colour) })).toEqual([
      "'colour' of a thing is one of Colour, got 'RED'; write it as Colour.RED or Colour.GREEN",
    ]);
  });

  test('what was got is told without its inside', () => {
    class Secret {
      public readonly value = 'hidden';
    }
    const got = [undefined, null, 'a', 1, [], ['a'], {}, { a: 'hidden' }, new Secret(), Secret, Object.create(null)];
    expect(got.map(shown)).toEqual([
      'nothing',
      'null',
      "'a'",
      '1',
      'a list of nothing',
      "a list of 'a'",
      'an object of nothing',
      'an object of a',
      'one of Secret',
      "the function 'Secret'",
      'an object of nothing',
    ]);
  });

  test('all of them are thrown at once, in order, each with its path', () => {
    const scope = new Construct(new Construct(undefined as unknown as Construct, ''), 'main');
    expect(() => refuse(scope, [])).not.toThrow();
    expect(() => refuse(scope, ['b is wrong', 'a is wrong'])).toThrow('[main] a is wrong\n[main] b is wrong');
  });
});
