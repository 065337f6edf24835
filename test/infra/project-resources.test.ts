import { ApplicationCredential, ApplicationCredentialProps, ObjectContainer, ObjectContainerProps } from '../../lib';
import { check, rules } from '../../lib/analysis';
import { TerraformOutput, TerraformStack } from '../../lib/cdktf';
import { collectFacts, declareFact } from '../../lib/core';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { Block, rendered, resources, validations } from '../support/rendered';

describe('a container', () => {
  function container(props: Partial<ObjectContainerProps> = {}, id = 'dumps'): ObjectContainer {
    const site = newSite(newApp());
    return new ObjectContainer(site.addStack(site, 'objects'), id, { site, ...props });
  }
  const written = (each: ObjectContainer): Block =>
    Object.values(resources(TerraformStack.of(each), 'openstack_objectstorage_container_v1'))[0];

  test('is private, named after its site, and not emptied by a destroy', () => {
    const block = written(container());
    expect(block).toMatchObject({
      name: 'chula-dumps',
      versioning: false,
      force_destroy: false,
      metadata: { site: 'chula' },
    });
    for (const argument of ['container_read', 'container_write', 'storage_policy', 'lifecycle']) {
      expect(block).not.toHaveProperty(argument);
    }
  });

  test('takes what is said of it', () => {
    const said = { name: 'elsewhere', versioning: true, storagePolicy: 'two-copies', preventDestroy: true };
    expect(written(container(said))).toMatchObject({
      name: 'elsewhere',
      versioning: true,
      storage_policy: 'two-copies',
      lifecycle: { prevent_destroy: true },
    });
    expect(written(container({ deleteObjects: true }))).toMatchObject({ force_destroy: true });
  });

  test('takes backups of other sites, and none of its own', () => {
    const app = newApp();
    const [here, there] = [newSite(app, 'here'), newSite(app, 'there', { network: { cidr: '10.30.0.0/16' } })];
    const store = new ObjectContainer(here.addStack(here, 'objects'), 'dumps', { site: here });
    const target = store.toBackupTarget({ endpoint: 'https://s3.example.org', credentialsSecret: 'backup' });
    expect(target._problems()).toEqual([]);
    expect(target).toMatchObject({ bucket: 'here-dumps', endpoint: 'https://s3.example.org', name: 'here-dumps' });
    for (const site of [here, there]) {
      declareFact(site, { kind: 'backup', target: target.name, diesWith: target.diesWith });
    }
    expect(check(collectFacts(app), rules).errors.map(({ rule, path }) => [rule, path])).toEqual([
      ['BACKUP-SELF', 'here'],
    ]);
  });

  test('of a name that the site has already is refused', () => {
    const app = newApp();
    const site = newSite(app);
    const stack = site.addStack(site, 'objects');
    ['a', 'b'].forEach((id) => new ObjectContainer(stack, id, { site, name: 'dumps' }));
    expect(check(collectFacts(app), rules).errors.map(({ message }) => message)).toEqual([
      "a name must be the only one among the object containers of chula, got 'dumps', which 'chula/chula-objects/a' has already; rename one",
    ]);
  });

  test.each<[Partial<ObjectContainerProps>, string]>([
    [{ name: 'a/b' }, 'a container that may be a bucket has 3 to 63 lower-case letters'],
    [{ name: 'Dumps' }, "got 'Dumps'; give another 'name'"],
    [{ storagePolicy: '' }, "a storage policy is known by its name, got ''"],
    [{ deleteObjects: true, preventDestroy: true }, "got both 'deleteObjects' and 'preventDestroy'; keep one"],
  ])('%j is refused', (props, says) => {
    expect(validations(container(props))).toEqual([expect.stringContaining(says)]);
  });
});

describe('a credential', () => {
  const SERVERS = { service: 'compute', method: 'GET', path: '/v2.1/servers/*' };

  function credential(props: Partial<ApplicationCredentialProps> = {}, id = 'watch'): ApplicationCredential {
    const site = newSite(newApp());
    const scope = site.addStack(site, 'credentials');
    return new ApplicationCredential(scope, id, { site, description: 'who watches', ...props });
  }

  test('can never make another, and has the roles and requests that are named', () => {
    const watch = credential({ roles: ['reader'], accessRules: [SERVERS], expiresAt: '2027-03-31T00:00:00Z' });
    const stack = TerraformStack.of(watch);
    const [block] = Object.values(resources(stack, 'openstack_identity_application_credential_v3'));
    expect(block).toMatchObject({
      name: 'chula-watch',
      description: 'who watches',
      unrestricted: false,
      roles: ['reader'],
      access_rules: [SERVERS],
      expires_at: '2027-03-31T00:00:00Z',
    });
    expect(block).not.toHaveProperty('secret');
    expect(validations(watch)).toEqual([]);
  });

  test('is made anew for other roles, but not for those that the cloud adds to them', () => {
    const rolesOf = (...roles: string[]): [unknown, unknown] => {
      const stack = TerraformStack.of(credential({ roles }));
      const [block] = Object.values(resources(stack, 'openstack_identity_application_credential_v3'));
      const [[id, { input }]] = Object.entries(resources(stack, 'terraform_data'));
      expect(block.lifecycle).toEqual({ ignore_changes: ['roles'], replace_triggered_by: [`terraform_data.${id}`] });
      return [block.roles, input];
    };
    expect(rolesOf('reader', 'member')).toEqual([['reader', 'member'], { roles: ['member', 'reader'] }]);
    expect(rolesOf('member', 'reader')[1]).toEqual({ roles: ['member', 'reader'] });
  });

  test('is known by its id and a secret of the cloud', () => {
    const watch = credential({ roles: ['reader'] });
    const stack = TerraformStack.of(watch);
    new TerraformOutput(stack, 'out', { value: [watch.credentialId, watch.secret], sensitive: true });
    const [id] = Object.keys(resources(stack, 'openstack_identity_application_credential_v3'));
    const reference = `openstack_identity_application_credential_v3.${id}`;
    expect(rendered(stack).output.out.value).toEqual([`\${${reference}.id}`, `\${${reference}.secret}`]);
  });

  test.each<[Partial<ApplicationCredentialProps>, string]>([
    [{}, "a credential has less than its user may, got neither 'roles' nor 'accessRules'; name what it is for"],
    [{ roles: [], accessRules: [] }, "got neither 'roles' nor 'accessRules'"],
    [{ roles: [' '] }, "a role is known by its name, got ''"],
    [{ roles: ['reader', 'reader'] }, "a role is named once, got 'reader' twice"],
    [{ accessRules: [{ ...SERVERS, service: 'nova' }] }, "got 'nova'; write 'compute'"],
    [{ accessRules: [{ ...SERVERS, service: '' }] }, "got ''; write one such as 'compute'"],
    [
      { accessRules: [{ ...SERVERS, method: 'get' }] },
      "an access rule allows one of GET, HEAD, POST, PUT, PATCH, DELETE, got 'get'",
    ],
    [
      { accessRules: [{ ...SERVERS, path: 'v2.1/servers' }] },
      "an access rule names a path of the API, got 'v2.1/servers'",
    ],
    [
      { roles: ['reader'], expiresAt: '2027-03-31' },
      "a credential ends at a time such as '2027-03-31T00:00:00Z', got '2027-03-31'",
    ],
    [{ roles: ['reader'], expiresAt: '2027-13-31T00:00:00Z' }, 'a credential ends at a time'],
  ])('%j is refused', (props, says) => {
    expect(validations(credential(props))).toEqual([expect.stringContaining(says)]);
  });

  test('without a letter or digit in its id is refused', () => {
    expect(validations(credential({ roles: ['reader'] }, '--'))).toEqual([
      expect.stringContaining("a credential is named after its id, got '--' without a letter or digit"),
    ]);
  });
});
