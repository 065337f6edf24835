"""Finds and evaluates the expressions in Terraform JSON: references, indexes, `tolist`, `toset` and `element`, alone or inside text."""
import re

from .problem import Problem

TOKEN = re.compile(r'\$\$\{|%%\{|%\{|\$\{([^{}]*)\}|\$\{')
WHOLE = re.compile(r'\$\{([^{}]*)\}')
RESOURCE = re.compile(r'\b(data\.)?([a-z][a-z0-9]*_[a-z0-9_]+)\.([A-Za-z0-9_-]+)')
REFERENCE = re.compile(r'(data\.)?([a-z][a-z0-9]*_[a-z0-9_]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)(.*)')
STEP = re.compile(r'\[(\d+)\]|\.(\d+)|\.([A-Za-z0-9_-]+)|\["([^"]*)"\]')
ELEMENT = re.compile(r'element\((.*),\s*(\d+)\)')
LIST = re.compile(r'(?:tolist|toset)\((.*?)\)((?:\[\d+\]|\.[A-Za-z0-9_]+)*)')


def references(value):
    """Addresses of the resources and data sources that a value refers to, outside and inside text."""
    if isinstance(value, str):
        found = [match.group(1) for match in TOKEN.finditer(value) if match.group(1)]
        return {(data + kind + '.' + name) for text in found for data, kind, name in RESOURCE.findall(text)}
    if isinstance(value, dict):
        return set().union(*(references(each) for each in value.values()))
    if isinstance(value, list):
        return set().union(*(references(each) for each in value))
    return set()


def resolve(value, look_up):
    """The value with each `${...}` replaced by what `look_up(data, kind, name, attribute)` gives."""
    if isinstance(value, dict):
        return {key: resolve(each, look_up) for key, each in value.items()}
    if isinstance(value, list):
        return [resolve(each, look_up) for each in value]
    if not isinstance(value, str):
        return value
    whole = WHOLE.fullmatch(value)
    if whole:
        return evaluate(whole.group(1), look_up)
    return TOKEN.sub(lambda match: inside_text(match, look_up), value)


def inside_text(match, look_up):
    if match.group() in ('$${', '%%{'):
        return match.group()[1:]
    if match.group(1) is None:
        raise Problem("'%s' opens an expression that the applier cannot evaluate" % match.group())
    value = evaluate(match.group(1), look_up)
    if isinstance(value, (dict, list)) or value is None:
        raise Problem('${%s} is no text but stands inside text' % match.group(1))
    return str(value).lower() if isinstance(value, bool) else str(value)


def evaluate(expression, look_up):
    expression = expression.strip()
    element = ELEMENT.fullmatch(expression)
    if element:
        return step_into(evaluate(element.group(1), look_up), '[%s]' % element.group(2), expression)
    as_list = LIST.fullmatch(expression)
    if as_list:
        return step_into(evaluate(as_list.group(1), look_up), as_list.group(2), expression)
    reference = REFERENCE.fullmatch(expression)
    if not reference:
        raise Problem('${%s} is no expression that the applier can evaluate' % expression)
    data, kind, name, attribute, rest = reference.groups()
    return step_into(look_up(bool(data), kind, name, attribute), rest, expression)


def step_into(value, steps, expression):
    end = 0
    for step in STEP.finditer(steps):
        if step.start() != end:
            break
        end = step.end()
        index, legacy, key, quoted = step.groups()
        try:
            value = value[int(index or legacy)] if index or legacy else value[key or quoted]
        except (LookupError, TypeError):
            raise Problem('${%s} has nothing at %s' % (expression, step.group())) from None
    if end != len(steps):
        raise Problem('${%s} is no expression that the applier can evaluate' % expression)
    return value
