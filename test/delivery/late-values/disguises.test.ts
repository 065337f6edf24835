import { Fn, Token, propertyAccess } from 'cdktf';
import * as fc from 'fast-check';
import { JsonPatch } from 'cdk8s';
import { guardText } from '../../../lib/delivery';
import { Project } from '../../testbed/project';
import { Scene, deployed, sceneIn } from './scene';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const TOKEN = '${TfToken[TOKEN.17]}';
const NUMBER = '-8.109562212591379e+298';

describe('the last guard finds', () => {
  it.each<[string, string]>([
    ['a token', `at: ${TOKEN}`],
    ['a token with a hint', 'at: ${TfToken[floating-ip.3]}'],
    ['a token in lower case', `at: ${TOKEN.toLowerCase()}`],
    ['a token in upper case', `at: ${TOKEN.toUpperCase()}`],
    ['a token without its ends', `at: ${TOKEN.slice(2, -2)}`],
    ['a token in a URL', `at: ${encodeURIComponent(TOKEN)}`],
    ['a token in a URL in a URL', `at: ${encodeURIComponent(encodeURIComponent(TOKEN))}`],
    ['a token in a pattern', `at: ${TOKEN.replace(/[[\]${}.]/g, '\\$&')}`],
    ['a token that was made a name', `at: web-${TOKEN.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`],
    ['a token in hexadecimal', `at: ${Buffer.from(TOKEN).toString('hex')}`],
    ['a token in lower case in hexadecimal', `at: ${Buffer.from(TOKEN.toLowerCase()).toString('hex')}`],
    ['a number in hexadecimal', `at: ${Buffer.from(NUMBER).toString('hex')}`],
    ['a token in base64', `at: ${base64(TOKEN)}`],
    ['a token in base64 with one letter before it', `at: ${base64(`x${TOKEN}`)}`],
    ['a token in base64 with two letters before it', `at: ${base64(`xy${TOKEN}`)}`],
    ['base64 stuck to other letters', `at: key${base64(TOKEN)}`],
    ['base64 for URLs', `at: ${Buffer.from(`\u00fb\u00ff${TOKEN}`, 'latin1').toString('base64url')}`],
    [
      'base64 within base64, as the credentials of a registry have it',
      `at: ${base64(`{"auth":"${base64(`me:${TOKEN}`)}"}`)}`,
    ],
    ['a number', `at: ${NUMBER}`],
    ['a number stuck to letters', `at: port${NUMBER}x`],
    ['a number without its sign', `at: ${NUMBER.slice(1)}`],
    ['a number of a list', 'at: -1.88815458970875e+289'],
    ['a number in base64', `at: ${base64(`port=${NUMBER}`)}`],
    [
      'a number in broken base64',
      `at: |\n  ${base64(`${'x'.repeat(60)} port=${NUMBER}`).replace(/(.{60})/g, '$1\n  ')}`,
    ],
    ['a multiple of a number', `at: ${Number(NUMBER) * 1000}`],
    ['a reciprocal', `at: ${1 / Number(NUMBER)}`],
    ['what JSON makes of an object that stands for a value', 'at: "<unresolved-token>"'],
    ['what the values of a map of texts are', 'at: String Map Token Value'],
    ['what the values of a map of anything are', 'at: Any Map Token Value'],
  ])('%s', (_, text) => {
    expect(guardText('main/it', `kind: X\n${text}\n`)).toEqual([
      {
        path: 'main/it',
        message: expect.stringMatching(
          /^a late value was computed with or hidden, got '.+'; use it as it is, as a whole value$/,
        ),
      },
    ]);
  });

  it.each<[string, string]>([
    ['the largest double, which schemas name as a bound', 'maximum: 1.7976931348623157e+308'],
    ['the smallest double', 'minimum: 2.2250738585072014e-308'],
    ['large round numbers', 'at: 1e+21'],
    ['digits that go on', `at: 1e+2850`],
    ['words of Terraform', 'at: ${openstack_networking_floatingip_v2.ip.address}'],
    ['shell variables', 'at: ${TFTP_ROOT}/x'],
    ['a UUID with what could be a number', 'at: 3f0cbb1e-290a-4c1d-9d7e-2f6a5b7c8d90'],
    ['an image tag with what could be a number', 'at: registry/x:build-7e-300'],
    ['words with the mark in them', 'at: TFTokenizer of x-tftoken'],
    ['words with the mark in them in hexadecimal', `at: ${Buffer.from('TFTokenizer').toString('hex')}`],
    ['words with the mark in them in base64', `at: ${base64('TFTokenizer of x-tftoken')}`],
    ['other base64', `at: ${base64('password: correct horse battery staple')}`],
  ])('nothing in %s', (_, text) => {
    expect(guardText('main/it', `kind: X\n${text}\n`)).toEqual([]);
  });
});

describe('in trees with late values anywhere', () => {
  type Value = (scene: Scene) => unknown;
  const text: Value = ({ thing }) => thing.getStringAttribute('t');
  const number: Value = ({ thing }) => thing.getNumberAttribute('n');
  const SOURCES: Value[] = [
    text,
    number,
    ({ thing }) => thing.getListAttribute('l'),
    ({ thing }) => thing.getNumberListAttribute('m'),
    ({ thing }) => thing.getStringMapAttribute('o'),
    ({ thing }) => thing.getAnyMapAttribute('p'),
    ({ thing }) => thing.getBooleanAttribute('b'),
    ({ thing }) => Fn.upper(thing.getStringAttribute('t')),
    ({ thing }) => propertyAccess(thing, ['q']),
    ({ thing }) => Token.asString(thing.getNumberAttribute('n')),
  ];
  const DISGUISES: ((value: any) => unknown)[] = [
    (value) => value,
    (value) => `before ${value} after`,
    (value) => JSON.stringify({ value }),
    (value) => JSON.stringify(JSON.stringify([value])),
    (value) => String(value).toLowerCase(),
    (value) => String(value).toUpperCase(),
    (value) => base64(`${value}`),
    (value) => base64(base64(`ab${value}`)),
    (value) => encodeURIComponent(String(value)),
    (value) => Buffer.from(String(value)).toString('hex'),
    (value) => String(value).slice(1),
    (value) => (typeof value === 'number' ? value * 3 : value),
    (value) => [value, value],
    (value) => ({ [String(value)]: 'x' }),
    (value) => (typeof value === 'object' && value !== null ? { ...value } : value),
    (value) => (Array.isArray(value) ? [...value, 'x'] : value),
  ];
  const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const late = fc
    .tuple(fc.nat(SOURCES.length - 1), fc.nat(DISGUISES.length - 1))
    .map(([source, disguise]) => ({ source, disguise }));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      plain,
      late,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(
        fc.string({ minLength: 1 }).map((key) => `k${key}`),
        tie('tree'),
        { maxKeys: 3 },
      ),
    ),
  }));

  function grown(node: unknown, scene: Scene): unknown {
    if (Array.isArray(node)) {
      return node.map((child) => grown(child, scene));
    }
    if (typeof node !== 'object' || node === null) {
      return node;
    }
    const { source, disguise } = node as { source?: number; disguise?: number };
    if (source !== undefined && disguise !== undefined) {
      return DISGUISES[disguise](SOURCES[source](scene));
    }
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, grown(child, scene)]));
  }

  /** What anybody can find of a token, by other means than the guard's. */
  function leaks(written: string): boolean {
    const flat = written.replace(/\\/g, '');
    const words = flat.split(/[^A-Za-z0-9+/=%]+/);
    const opened = [
      flat,
      ...words.flatMap((word) => [Buffer.from(word, 'base64'), Buffer.from(word, 'hex')]).map(String),
    ];
    const twice = opened.flatMap((one) =>
      one.split(/[^A-Za-z0-9+/=]+/).map((word) => Buffer.from(word, 'base64').toString()),
    );
    return [...opened, ...twice].some((one) => /tftoken|e\+29\d|unresolved-token|Token Value/i.test(one));
  }

  it('no text that is written has one in any disguise: before a deployment, and after it', () => {
    let written = 0;
    fc.assert(
      fc.property(tree, tree, fc.boolean(), (spec, patch, patched) => {
        const project = new Project();
        try {
          const synth = (): boolean => {
            const scene = sceneIn(project);
            const object = scene.object({ spec: grown(spec, scene) });
            if (patched) {
              object.addJsonPatch(JsonPatch.add('/patch', grown(patch, scene)));
            }
            try {
              scene.app.synth();
              return true;
            } catch {
              return false;
            }
          };
          if (synth()) {
            deployed(project, 'told');
            synth();
          }
          const files = Object.entries(project.files()).filter(
            ([file]) => file.startsWith('dist/') || file.endsWith('.tf.json'),
          );
          written += files.length;
          return files.every(([, content]) => !leaks(content));
        } finally {
          project.remove();
        }
      }),
      { numRuns: 120 },
    );
    expect(written).toBeGreaterThan(60);
  });
});
