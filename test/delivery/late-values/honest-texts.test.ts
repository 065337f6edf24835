import { createHash, generateKeyPairSync } from 'node:crypto';
import { Fn, Token } from 'cdktf';
import * as fc from 'fast-check';
import { guardText } from '../../../lib/delivery';
import { Project } from '../../testbed/project';
import { FILE, sceneIn } from './scene';

const REPEATABLE = { seed: 2026, endOnFailure: true };

/** Bytes that differ from one number to the next, and are the same in every run. */
function bytes(seed: number, length: number): Buffer {
  const parts: Buffer[] = [];
  for (let i = 0; i * 64 < length; i++) {
    parts.push(createHash('sha512').update(`${seed} ${i}`).digest());
  }
  return Buffer.concat(parts).subarray(0, length);
}

function reported(texts: Iterable<string>): string[] {
  return [...texts].flatMap((text) => guardText('main/it', `kind: X\nat: ${text}\n`)).map(({ message }) => message);
}

function* made(count: number, text: (seed: number) => string): Generator<string> {
  for (let seed = 0; seed < count; seed++) {
    yield text(seed);
  }
}

describe('no text that no token made is taken for a disguise', () => {
  it('100,000 random UUIDs', () => {
    const uuid = (seed: number): string => {
      const hex = bytes(seed, 16).toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
    };
    const texts = [...made(100_000, uuid)];
    expect(texts.some((text) => /\de-2[89]\d/.test(text))).toBe(true);
    expect(reported(made(1000, (part) => texts.slice(part * 100, part * 100 + 100).join('\n    ')))).toEqual([]);
  });

  it('2,000 random texts of base64, of 3 kB each', () => {
    const text = (seed: number): string => bytes(seed, 2250).toString('base64');
    expect(reported(made(2000, text))).toEqual([]);
    expect(reported(made(100, (seed) => text(seed).replace(/^.{8}/, 'k7e+290A')))).toEqual([]);
  });

  it('base64 of base64, for URLs and in lines', () => {
    const seeds = fc.nat(1_000_000);
    fc.assert(
      fc.property(seeds, (seed) => {
        const once = bytes(seed, 1500).toString('base64');
        const twice = Buffer.from(once).toString('base64');
        const forUrls = bytes(seed, 1500).toString('base64url');
        expect(reported([twice, forUrls, `|\n    ${once.replace(/(.{64})/g, '$1\n    ')}`])).toEqual([]);
      }),
      REPEATABLE,
    );
  });

  it('digests of images and checksums', () => {
    const text = (seed: number): string => `registry.example.org/web@sha256:${bytes(seed, 32).toString('hex')}`;
    expect(reported(made(20_000, text))).toEqual([]);
  });

  it('keys in PEM', () => {
    const pem = (): string =>
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const certificate = (seed: number): string =>
      `-----BEGIN CERTIFICATE-----\n${bytes(seed, 1100)
        .toString('base64')
        .replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`;
    expect(reported([...made(20, pem), ...made(500, certificate)])).toEqual([]);
    expect(reported(made(500, (seed) => Buffer.from(certificate(seed)).toString('base64')))).toEqual([]);
  });

  it('sealed secrets', () => {
    const sealed = (seed: number): string =>
      `\n  spec:\n    encryptedData:\n${[0, 1, 2].map((key) => `      k${key}: AgB${bytes(3 * seed + key, 700).toString('base64')}`).join('\n')}`;
    expect(reported(made(1000, sealed))).toEqual([]);
  });

  it('tags and versions of what was built', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(999), fc.nat(9_999_999), fc.constantFrom('-', '+', '.', ':'), (...parts) => {
        const [major, minor, build, mark] = parts;
        expect(
          reported([
            `web:build-${minor % 10}e-${minor}`,
            `web:${major}.${minor}e${mark}${build}`,
            `web:${major}.${minor}.${build}e-29${minor % 10}`,
            `web${mark}${major}e+29${minor % 10}`,
          ]),
        ).toEqual([]);
      }),
      { ...REPEATABLE, numRuns: 2000 },
    );
  });

  it('and such texts are written as they are', () => {
    const project = new Project();
    try {
      const spec = { tag: 'build-7e+290', id: '3f0cbb1e-290a-4c1d-9d7e-2f6a5b7c8d90', word: 'TFTokenizer' };
      const { app, object } = sceneIn(project);
      object({ spec });
      app.synth();
      expect(project.yaml(FILE).spec).toEqual(spec);
    } finally {
      project.remove();
    }
  });
});

it("every number of cdktf's is found, wherever it stands, and so are what it is multiplied to and its reciprocals", () => {
  for (let made = 0; made < 500; made++) {
    const token = Fn.lengthOf([`${made}`]);
    const numbers = [Token.asNumber(token), Token.asNumberList(token)[0]];
    for (const number of numbers) {
      expect(reported([`x${number}x`])).toHaveLength(1);
      expect(reported([`${number * 3}`])).toHaveLength(1);
      expect(reported([`${7 / number}`])).toHaveLength(1);
      expect(reported([Buffer.from(`${1 / number}`).toString('hex')])).toHaveLength(1);
    }
  }
});
