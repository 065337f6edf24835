"""Reads and evaluates the text of Terraform JSON: `${...}` alone or inside text, with references, indexes, literals and functions."""
import re

from .functions import FUNCTIONS
from .problem import Problem

ESCAPES = {'n': '\n', 'r': '\r', 't': '\t', '"': '"', '\\': '\\'}
NUMBER = re.compile(r'-?\d+(?:\.\d+)?')
NAME = re.compile(r'[A-Za-z_][A-Za-z0-9_-]*')
SPACE = re.compile(r'\s*')
KEYWORDS = {'true': True, 'false': False, 'null': None}


def references(value):
    """Addresses of the resources and data sources that a value refers to, outside and inside text."""
    if isinstance(value, str):
        return {address for part in Reader(value).template() for address in addresses(part)}
    if isinstance(value, dict):
        return set().union(*(references(each) for each in value.values()))
    if isinstance(value, list):
        return set().union(*(references(each) for each in value))
    return set()


def addresses(part):
    if isinstance(part, Traversal):
        yield from part.address()
    for inner in getattr(part, 'parts', ()):
        yield from addresses(inner)


def resolve(value, scope):
    """The value with each `${...}` replaced; `scope.root(names)` gives what a reference begins with, and what is left of it."""
    if isinstance(value, dict):
        return {key: resolve(each, scope) for key, each in value.items()}
    if isinstance(value, list):
        return [resolve(each, scope) for each in value]
    return Template(Reader(value).template()).evaluate(scope) if isinstance(value, str) else value


class Literal:
    def __init__(self, value):
        self.value = value

    def evaluate(self, scope):
        return self.value


class Template:
    """Text with expressions in it; a single expression keeps its type."""

    def __init__(self, parts):
        self.parts = parts

    def evaluate(self, scope):
        if len(self.parts) == 1:
            return self.parts[0].evaluate(scope)
        return ''.join(text_of(part.evaluate(scope)) for part in self.parts)


class Items:
    def __init__(self, parts):
        self.parts = parts

    def evaluate(self, scope):
        return [part.evaluate(scope) for part in self.parts]


class Fields:
    def __init__(self, keys, parts):
        self.keys, self.parts = keys, parts

    def evaluate(self, scope):
        return {key: part.evaluate(scope) for key, part in zip(self.keys, self.parts)}


class Call:
    def __init__(self, name, parts):
        self.name, self.parts = name, parts

    def evaluate(self, scope):
        if self.name not in FUNCTIONS:
            raise Problem("the applier does not know the function '%s'" % self.name)
        try:
            return FUNCTIONS[self.name](*(part.evaluate(scope) for part in self.parts))
        except (TypeError, ValueError, AttributeError, LookupError) as error:
            raise Problem('%s() cannot be evaluated: %s' % (self.name, error)) from None


class Traversal:
    """A reference, or steps into what an expression gives."""

    def __init__(self, text, names, steps, parts=()):
        self.text, self.names, self.steps, self.parts = text, names, steps, parts

    def address(self):
        data = self.names[:1] == ['data']
        names = self.names[1:] if data else self.names
        if len(names) >= 2 and '_' in names[0]:
            yield '%s%s.%s' % ('data.' if data else '', names[0], names[1])

    def evaluate(self, scope):
        value, rest = (self.parts[0].evaluate(scope), []) if self.parts else scope.root(self.names, self.text)
        for step in [*rest, *self.steps]:
            try:
                value = value[step]
            except (LookupError, TypeError):
                raise Problem('${%s} has nothing at %s' % (self.text, step)) from None
        return value


def text_of(value):
    if isinstance(value, (dict, list)) or value is None:
        raise Problem('%s is no text but stands inside text' % ('null' if value is None else 'a list or an object'))
    return str(value).lower() if isinstance(value, bool) else str(value)


class Reader:
    def __init__(self, text):
        self.text, self.at = text, 0

    def template(self, quoted=False):
        """Parts of a text up to its end, or up to the quote that ends it."""
        parts, plain = [], ''
        while True:
            if self.at >= len(self.text):
                if quoted:
                    self.stop('a text has no end')
                break
            if quoted and self.take('"'):
                break
            if self.take('$${') or self.take('%%{'):
                plain += self.text[self.at - 2:self.at]
            elif self.take('%{'):
                self.stop("'%{' opens a directive that the applier cannot evaluate")
            elif self.take('${'):
                parts, plain = parts + ([Literal(plain)] if plain else []) + [self.expression()], ''
                self.need('}')
            elif quoted and self.take('\\'):
                plain += self.escape()
            else:
                plain += self.text[self.at]
                self.at += 1
        return parts + ([Literal(plain)] if plain or not parts else [])

    def escape(self):
        letter = self.text[self.at:self.at + 1]
        self.at += 1
        if letter in ('u', 'U'):
            digits = self.text[self.at:self.at + (4 if letter == 'u' else 8)]
            self.at += len(digits)
            return chr(int(digits, 16))
        if letter not in ESCAPES:
            self.stop("'\\%s' is no escape" % letter)
        return ESCAPES[letter]

    def expression(self):
        begin = self.skip()
        if self.take('"'):
            found = Template(self.template(quoted=True))
        elif self.take('['):
            found = Items(self.several(']', self.expression))
        elif self.take('{'):
            fields = self.several('}', self.field)
            found = Fields([key for key, _ in fields], [value for _, value in fields])
        elif self.take('('):
            found = self.expression()
            self.need(')')
        elif number := self.match(NUMBER):
            found = Literal(float(number) if '.' in number else int(number))
        elif name := self.match(NAME):
            if name in KEYWORDS:
                found = Literal(KEYWORDS[name])
            elif self.take('('):
                found = Call(name, self.several(')', self.expression))
            else:
                names = [name]
                while re.match(r'\.[A-Za-z_]', self.text[self.at:self.at + 2]):
                    self.at += 1
                    names.append(self.match(NAME))
                return Traversal(self.since(begin), names, self.steps())
        else:
            self.stop('an expression was expected')
        steps = self.steps()
        return Traversal(self.since(begin), [], steps, (found,)) if steps else found

    def steps(self):
        steps = []
        while self.take('[') or self.take('.'):
            if self.text[self.at - 1] == '.':
                steps.append(int(self.text[self.at]) if self.text[self.at:self.at + 1].isdigit() else self.match(NAME))
                self.at += isinstance(steps[-1], int)
            else:
                index = self.expression()
                index = index.parts[0] if isinstance(index, Template) and len(index.parts) == 1 else index
                if not isinstance(index, Literal):
                    self.stop('an index is a number or a text')
                steps.append(index.value)
                self.need(']')
            if steps[-1] is None:
                self.stop('a name was expected')
        return steps

    def field(self):
        self.skip()
        key = Template(self.template(quoted=True)).evaluate(None) if self.take('"') else self.match(NAME)
        self.skip()
        if not (self.take('=') or self.take(':')):
            self.stop("'=' was expected")
        return key, self.expression()

    def several(self, end, one):
        found = []
        self.skip()
        while not self.take(end):
            found.append(one())
            self.skip()
            if not self.take(','):
                self.need(end)
                break
            self.skip()
        return found

    def skip(self):
        self.at = SPACE.match(self.text, self.at).end()
        return self.at

    def take(self, token):
        if self.text.startswith(token, self.at):
            self.at += len(token)
            return True
        return False

    def match(self, pattern):
        found = pattern.match(self.text, self.at)
        if found:
            self.at = found.end()
            return found.group()
        return None

    def need(self, token):
        self.skip()
        if not self.take(token):
            self.stop("'%s' was expected" % token)

    def since(self, begin):
        return self.text[begin:self.at]

    def stop(self, reason):
        near = self.text[max(0, self.at - 40):self.at + 40]
        raise Problem('%s is no expression that the applier can evaluate: %s' % (near, reason))
