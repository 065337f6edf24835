"""What stands for resources that are left out, where others refer to them: given arguments as they are, computed attributes by their
schema, always the same, and of the length and the alphabet that the true value has where a machine would notice."""
import base64
import functools
import hashlib
import json
import pathlib
import string

from .problem import Problem

SCHEMAS = pathlib.Path(__file__).resolve().parents[4] / 'imports/schemas/terraform'
# Built into Terraform, so that no schema has it.
BUILT_IN = {'terraform_data': {'attributes': {
    'id': {'type': 'string', 'computed': True}, 'input': {'type': 'dynamic', 'optional': True},
    'output': {'type': 'dynamic', 'computed': True}, 'triggers_replace': {'type': 'dynamic', 'optional': True}}}}
# Bytes in DER.
KEY_BYTES = {'ED25519': 48, 'ECDSA': 167, 'RSA': 1192}
PEM = {'private_key_pem_pkcs8': 'PRIVATE KEY', 'private_key_openssh': 'OPENSSH PRIVATE KEY', 'public_key_pem': 'PUBLIC KEY',
       'cert_pem': 'CERTIFICATE', 'cert_request_pem': 'CERTIFICATE REQUEST'}
SPECIAL = '!@#$%&*()-_=+[]{}<>:?'


@functools.cache
def schemas():
    found = {'resource': dict(BUILT_IN), 'data': {}}
    for path in sorted(SCHEMAS.glob('*.json')):
        for provider in json.loads(path.read_text())['provider_schemas'].values():
            for section, key in (('resource', 'resource_schemas'), ('data', 'data_source_schemas')):
                found[section].update({kind: each['block'] for kind, each in provider.get(key, {}).items()})
    return found


def stand_in(section, kind, seed, arguments, attribute):
    """The attribute of a resource with these arguments, or of a data source."""
    block = schemas()[section].get(kind)
    if block is None:
        raise Problem("nothing can be read from the type '%s': the applier leaves it out and has no schema of it" % kind)
    fields = {**block.get('attributes', {}), **block.get('block_types', {})}
    if attribute not in fields:
        raise Problem("%s has no attribute '%s'" % (kind, attribute))
    if arguments.get(attribute) is not None:
        return arguments[attribute]
    if kind == 'terraform_data' and attribute == 'output':
        return arguments.get('input')
    if not fields[attribute].get('computed'):
        return None
    shaped = shape(kind, attribute, seed, arguments)
    return shaped if shaped is not None else invent(fields[attribute].get('type', 'string'), attribute, seed + '.' + attribute)


def shape(kind, attribute, seed, arguments):
    if kind in ('random_password', 'random_string') and attribute == 'result':
        return password(seed, arguments)
    if kind in ('random_bytes', 'random_id'):
        held = stream(seed, int(arguments.get('length', arguments.get('byte_length', 0))))
        url = base64.urlsafe_b64encode(held).decode().rstrip('=')
        plain = {'hex': held.hex(), 'dec': str(int.from_bytes(held, 'big')), 'b64_std': base64.b64encode(held).decode(),
                 'base64': base64.b64encode(held).decode(), 'b64_url': url, 'id': url}[attribute]
        return plain if attribute == 'id' else arguments.get('prefix', '') + plain
    if kind == 'random_integer' and attribute == 'result':
        return int(arguments['min']) + int.from_bytes(stream(seed, 8), 'big') % (int(arguments['max']) - int(arguments['min']) + 1)
    if kind == 'random_uuid':
        return uuid_of(seed)
    if kind == 'random_shuffle' and attribute == 'result':
        return list(arguments['input'])[:int(arguments.get('result_count', len(arguments['input'])))]
    if attribute == 'public_key_openssh':
        return 'ssh-ed25519 %s\n' % base64.b64encode(b'\0\0\0\x0bssh-ed25519\0\0\0\x20' + stream(seed, 32)).decode()
    if attribute == 'private_key_pem':
        algorithm = arguments.get('algorithm', 'RSA')
        return pem({'ECDSA': 'EC PRIVATE KEY', 'RSA': 'RSA PRIVATE KEY'}.get(algorithm, 'PRIVATE KEY'), seed, KEY_BYTES.get(algorithm, 1192))
    if attribute in PEM:
        size = 900 if 'cert' in attribute else KEY_BYTES.get(arguments.get('algorithm'), 1192)
        return pem(PEM[attribute], seed + '.' + attribute, size)
    return None


def password(seed, arguments):
    alphabet = ''
    for argument, letters in (('lower', string.ascii_lowercase), ('upper', string.ascii_uppercase), ('numeric', string.digits),
                              ('special', arguments.get('override_special', SPECIAL))):
        alphabet += letters if arguments.get(argument, True) else ''
    return ''.join(alphabet[byte % len(alphabet)] for byte in stream(seed, int(arguments['length'])))


def pem(label, seed, size):
    body = base64.b64encode(stream(seed, size)).decode()
    lines = [body[i:i + 64] for i in range(0, len(body), 64)]
    return '\n'.join(['-----BEGIN %s-----' % label, *lines, '-----END %s-----' % label, ''])


def invent(kind, name, seed):
    if isinstance(kind, list):
        form, inner = kind
        if form == 'object':
            return {key: invent(each, key, seed + '.' + key) for key, each in inner.items()}
        return {} if form == 'map' else [invent(inner, name, seed + '[0]')]
    if kind in ('number', 'bool'):
        return 1 if kind == 'number' else False
    return uuid_of(seed) if name == 'id' or name.endswith('_id') else '%s-%s' % (name, stream(seed, 6).hex())


def uuid_of(seed):
    text = stream(seed, 16).hex()
    return '-'.join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def stream(seed, length):
    """As many bytes as wanted that depend on the seed alone."""
    held = b''
    while len(held) < length:
        held += hashlib.sha256(('%s %d' % (seed, len(held))).encode()).digest()
    return held[:length]
