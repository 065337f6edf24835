"""Terraform's functions, those that a synthesis may write."""
import base64
import gzip
import hashlib
import json
import re


def unique(items):
    return sorted(set(items), key=str)


def encode(text):
    return base64.b64encode(text.encode()).decode()


def replace(text, old, new):
    if len(old) > 1 and old.startswith('/') and old.endswith('/'):
        raise ValueError('a pattern between slashes is not known')
    return text.replace(old, new)


def flatten(items):
    return [inner for each in items for inner in (flatten(each) if isinstance(each, list) else [each])]


def matches(pattern, text):
    return [found.groupdict() or list(found.groups()) or found.group(0) for found in re.finditer(pattern, text)]


def to_json(value):
    text = json.dumps(value, separators=(',', ':'), sort_keys=True, ensure_ascii=False)
    return text.replace('<', '\\u003c').replace('>', '\\u003e').replace('&', '\\u0026')


def join(separator, *lists):
    return separator.join(str(each) for items in lists for each in items)


def to_text(value):
    if isinstance(value, (dict, list)):
        raise ValueError('it takes one value')
    return str(value).lower() if isinstance(value, bool) else None if value is None else str(value)


FUNCTIONS = {
    'base64decode': lambda text: base64.b64decode(text, validate=True).decode(),
    'base64encode': encode,
    'base64gzip': lambda text: base64.b64encode(gzip.compress(text.encode(), mtime=0)).decode(),
    'base64sha256': lambda text: base64.b64encode(hashlib.sha256(text.encode()).digest()).decode(),
    'chomp': lambda text: text.rstrip('\r\n'),
    'concat': lambda *lists: [each for items in lists for each in items],
    'element': lambda items, index: items[int(index) % len(items)],
    'flatten': flatten,
    'join': join,
    'jsonencode': to_json,
    'length': len,
    'merge': lambda *maps: {key: value for each in maps for key, value in each.items()},
    'nonsensitive': lambda value: value,
    'regexall': matches,
    'replace': replace,
    'sensitive': lambda value: value,
    'sha256': lambda text: hashlib.sha256(text.encode()).hexdigest(),
    'split': lambda separator, text: text.split(separator),
    'substr': lambda text, offset, length: text[offset:] if length == -1 else text[offset:offset + length],
    'tolist': list,
    'tomap': dict,
    'tonumber': lambda value: value if isinstance(value, (int, float)) else float(value) if '.' in value else int(value),
    'toset': unique,
    'tostring': to_text,
    'trimspace': lambda text: text.strip(),
}
