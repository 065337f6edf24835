import { App } from 'cdk8s';
import {
  Duration,
  ExternalSecret,
  ExternalSecretProps,
  SealedSecret,
  SealedSecretProps,
  SecretReference,
  SecretStoreKind,
} from '../../lib';
import { enterNamespace, secretProblems } from '../../lib/manifests';
import { objects, validations } from '../support/rendered';
import { schemaProblems } from './hardened';

/** Bytes in the form of a sealed value: the length of the sealed key, the key, and what it closes. */
const SEALED = Buffer.concat([Buffer.from([2, 0]), Buffer.alloc(512, 7), Buffer.alloc(40, 9)]).toString('base64');

const external = (props: Partial<ExternalSecretProps> = {}): ExternalSecret =>
  new ExternalSecret(new App(), 'mail', {
    namespace: 'shop',
    store: 'vault',
    keys: { password: { key: 'exam/mail', property: 'password' }, user: { key: 'exam/user' } },
    ...props,
  });

const sealed = (props: Partial<SealedSecretProps> = {}): SealedSecret =>
  new SealedSecret(new App(), 'mail', { namespace: 'shop', keys: { password: SEALED }, ...props });

describe('an external secret', () => {
  test('brings each key from where it stands in the store', () => {
    const made = external();
    expect(made.secretName).toBe('mail');
    expect(objects(made, 'ExternalSecret').map(({ spec }) => spec)).toEqual([
      {
        refreshInterval: '3600s',
        secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
        target: { name: 'mail', creationPolicy: 'Owner' },
        data: [
          { secretKey: 'password', remoteRef: { key: 'exam/mail', property: 'password' } },
          { secretKey: 'user', remoteRef: { key: 'exam/user' } },
        ],
      },
    ]);
    expect([schemaProblems(made), validations(made)]).toEqual([[], []]);
    const own = external({ storeKind: SecretStoreKind.NAMESPACE, refresh: Duration.minutes(5) });
    expect(objects(own, 'ExternalSecret')).toMatchObject([
      { spec: { refreshInterval: '300s', secretStoreRef: { kind: 'SecretStore' } } },
    ]);
  });

  test('stands in the namespace around it', () => {
    const app = new App();
    enterNamespace(app, { name: 'lab', object: () => undefined });
    expect(new ExternalSecret(app, 'mail', { store: 'vault', keys: { a: { key: 'a' } } }).namespace).toBe('lab');
    expect(() => external({ namespace: undefined })).toThrow(
      "[mail] a Secret stands in a namespace, got none; make it below one or give 'namespace'",
    );
  });

  test.each<[string, Partial<ExternalSecretProps>, string]>([
    [
      'a name with a capital',
      { name: 'Mail' },
      "a Secret's name has lower-case letters, digits, hyphens and dots, got 'Mail'; give its name",
    ],
    [
      'a store without a name',
      { store: '' },
      "a store has a name of lower-case letters, digits, hyphens and dots, got ''; correct 'store'",
    ],
    ['no key', { keys: {} }, "a Secret has keys, got none; name one in 'keys'"],
    [
      'a key with a slash',
      { keys: { 'a/b': { key: 'x' } } },
      "a key of a Secret has letters, digits and '-._', got 'a/b'; rename it in 'keys'",
    ],
    [
      'a value from nowhere',
      { keys: { a: { key: ' ' } } },
      "a value stands somewhere in its store, got nothing for 'a'; give its 'key'",
    ],
  ])('with %s is refused', (_case, props, problem) => {
    expect(validations(external(props))).toEqual([`[mail] ${problem}`]);
  });
});

test('settings of another kind are refused in words, and a value is not told', () => {
  const props = { store: 1, keys: { a: 'hunter2' }, storeKind: 'Vault' } as unknown as ExternalSecretProps;
  expect(() => new ExternalSecret(new App(), 'mail', props)).toThrow(
    [
      "[mail] 'keys.a' of an external secret says where a value stands, got something else; write it as { key: 'exam/mail' }",
      "[mail] 'store' of an external secret is a text, got 1; write it as 'vault'",
      "[mail] 'storeKind' of an external secret is one of SecretStoreKind, got 'Vault'; write it as SecretStoreKind.CLUSTER or SecretStoreKind.NAMESPACE",
    ].join('\n'),
  );
  const none = undefined as unknown as SealedSecretProps;
  expect(() => new SealedSecret(new App(), 'mail', none)).toThrow(
    '[mail] settings of a sealed secret are an object, got nothing; write them as { ... }',
  );
  expect(validations(sealed({ keys: { pin: 1234 as unknown as string } }))).toEqual([
    "[mail] a value is sealed before it comes into the program, got one that is not for 'pin'; seal it with 'kubeseal --raw'",
  ]);
});

describe('a sealed secret', () => {
  test('has its values as they were sealed', () => {
    const made = sealed({ type: 'kubernetes.io/tls' });
    expect(objects(made, 'SealedSecret').map(({ spec }) => spec)).toEqual([
      {
        encryptedData: { password: SEALED },
        template: { metadata: { name: 'mail', namespace: 'shop' }, type: 'kubernetes.io/tls' },
      },
    ]);
    expect([schemaProblems(made), validations(made)]).toEqual([[], []]);
  });

  test.each([['hunter2'], [Buffer.from('hunter2').toString('base64')], [Buffer.alloc(600).toString('base64')], ['']])(
    'refuses a value that is not sealed, and never tells or writes it: %s',
    (value) => {
      const made = sealed({ keys: { password: value, other: SEALED } });
      expect(validations(made)).toEqual([
        "[mail] a value is sealed before it comes into the program, got one that is not for 'password'; seal it with 'kubeseal --raw'",
      ]);
      expect(objects(made, 'SealedSecret')).toMatchObject([{ spec: { encryptedData: { other: SEALED } } }]);
      expect(Object.keys((objects(made, 'SealedSecret')[0] as any).spec.encryptedData)).toEqual(['other']);
    },
  );
});

test('a Secret of others is named, and the file of one of SOPS looks encrypted', () => {
  const file = SecretReference.fromSopsFile('mail', 'secrets/exam/mail.sops.yaml');
  expect([file.secretName, file.sopsFile]).toEqual(['mail', 'secrets/exam/mail.sops.yaml']);
  expect([secretProblems(file), secretProblems(SecretReference.fromName('mail'))]).toEqual([[], []]);
  expect(secretProblems(SecretReference.fromSopsFile('mail', 'secrets/mail.yaml'))).toEqual([
    "an encrypted file is named so that nobody takes it for a plain one, got 'secrets/mail.yaml'; call it '<name>.sops.yaml'",
  ]);
});
