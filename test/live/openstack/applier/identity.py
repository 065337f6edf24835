"""Resource types of the identity service, all of the user who signs in."""
from .cloud import connection, request
from .kind import Kind, Made
from .problem import Problem


def own(path, user=None):
    return '/users/%s/%s' % (user or connection().current_user_id, path)


def create_application_credential(arguments):
    body = arguments.pick('name', 'description', 'secret', 'unrestricted', 'expires_at')
    roles, rules = arguments('roles'), arguments.blocks('access_rules', 'path', 'method', 'service')
    arguments.finish()
    if roles:
        body['roles'] = [{'name': role} for role in roles]
    if rules:
        body['access_rules'] = rules
    made = request('identity', 'post', own('application_credentials'), {'application_credential': body})['application_credential']
    sent = {name: value for name, value in body.items() if name != 'secret'}
    return Made(made['id'], {**made, 'roles': [role['name'] for role in made['roles']]}, sent)


def read_application_credential(made_id, entry):
    """The provider writes times in whole seconds of UTC, the cloud with fractions and without a zone."""
    now = request('identity', 'get', own('application_credentials/' + made_id))['application_credential']
    return {**now, 'expires_at': now['expires_at'] and now['expires_at'].removesuffix('Z').removesuffix('.000000') + 'Z'}


def delete_application_credential(made_id, entry):
    """The rules are the user's, and stay when the credential goes; as with the provider, one that another credential shares stays with it."""
    request('identity', 'delete', own('application_credentials/' + made_id), absent_is_fine=True)
    for rule in entry['attributes'].get('access_rules') or ():
        try:
            request('identity', 'delete', own('access_rules/' + rule['id']), absent_is_fine=True)
        except Problem as problem:
            if 'May not delete access rule in use' not in str(problem):
                raise


def create_ec2_credential(arguments):
    body = {'tenant_id': arguments('project_id') or connection().current_project_id}
    arguments.finish()
    made = request('identity', 'post', own('credentials/OS-EC2'), body)['credential']
    return Made(made['access'], made, body)


KINDS = {
    'openstack_identity_application_credential_v3': Kind(
        create_application_credential, read_application_credential, delete_application_credential),
    'openstack_identity_ec2_credential_v3': Kind(
        create_ec2_credential,
        lambda made_id, entry: request('identity', 'get', own('credentials/OS-EC2/' + made_id))['credential'],
        lambda made_id, entry: request('identity', 'delete', own('credentials/OS-EC2/' + made_id), absent_is_fine=True)),
}
