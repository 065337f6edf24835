import { ApiObject, IResolver, ResolutionContext } from 'cdk8s';
import { IResolvable, Tokenization } from '../../cdktf';
import { Problem, byCodeUnit } from '../../core';
import { TerraformSchemas } from '../schemas/terraform-schemas';
import { JsonValue } from '../yaml';
import { lateOutput } from './late-output';
import { Outputs } from './outputs-file';

/**
 * Fills values of deployments into manifests. A value that no deployment has told yet makes its object wait; a value that
 * cannot be filled in is a problem of its object.
 * @internal
 */
export class LateValues implements IResolver {
  private schemas: TerraformSchemas | undefined;
  private readonly waiting = new Map<ApiObject, Set<string>>();
  private readonly found: Problem[] = [];
  private readonly refused = new Set<ApiObject>();
  private readonly inMetadata = new Map<ApiObject, boolean>();

  /** @param providerSchemas further schemas that tell what is secret, as `terraform providers schema -json` prints them */
  constructor(
    private readonly outputs: () => Outputs,
    private readonly providerSchemas: readonly object[] = [],
  ) {}

  /** What could not be filled in so far. */
  public get problems(): Problem[] {
    return [...this.found];
  }

  /**
   * What an object waits for, as `<stack>/<output>`, sorted; none if all it has cannot be filled in. Undefined if it can be
   * written as it stands.
   */
  public holdsBack(object: ApiObject): readonly string[] | undefined {
    const waiting = this.waiting.get(object);
    return waiting !== undefined || this.refused.has(object) ? [...(waiting ?? [])].sort(byCodeUnit) : undefined;
  }

  /** Forgets what was rendered before. */
  public reset(): void {
    this.waiting.clear();
    this.refused.clear();
    this.inMetadata.clear();
    this.found.length = 0;
  }

  public resolve(context: ResolutionContext): void {
    const value = context.value as unknown;
    if (context.key.length === 0) {
      this.inMetadata.set(context.obj, !('kind' in (value as object)));
    }
    if (typeof value === 'string') {
      if (value.includes(MARK)) {
        context.replaceValue(this.text(value, context));
      } else if (NUMBER_IN_TEXT.test(value)) {
        this.refuse(
          context,
          'a late number is a whole value, got one inside a text; give it as text: Token.asString(it)',
        );
        context.replaceValue('');
      }
    } else if (typeof value === 'number') {
      if (value < LOWEST_NUMBER) {
        context.replaceValue(this.whole(Tokenization.reverseNumber(value), 'a number', isNumber, 0, context));
      }
    } else if (Array.isArray(value)) {
      if (hasMark(value[0]) || (typeof value[0] === 'number' && value[0] < LOWEST_NUMBER)) {
        this.list(value, context);
      }
    } else if (typeof value === 'object' && value !== null) {
      this.object(value as Record<string, unknown>, context);
    }
  }

  private list(value: unknown[], context: ResolutionContext): void {
    const token = value.length === 1 ? listToken(value[0]) : undefined;
    if (token !== undefined) {
      context.replaceValue(this.whole(token, 'a list', Array.isArray, [], context));
    } else if (value.some((element) => typeof element === 'string' && element.includes(LIST_MARK))) {
      this.refuse(context, INSIDE);
      context.replaceValue([]);
    }
  }

  private object(value: Record<string, unknown>, context: ResolutionContext): void {
    if (Tokenization.isResolvable(value)) {
      if (!isOfOthers(value)) {
        context.replaceValue(this.whole(value, 'a value', () => true, false, context));
      }
      return;
    }
    const keys = Object.keys(value);
    const marked = keys.find((key) => key.includes(MARK) || NUMBER_IN_TEXT.test(key));
    if (marked === undefined) {
      return;
    }
    const token = keys.length === 1 ? Tokenization.reverseMap(value) : undefined;
    if (token !== undefined) {
      context.replaceValue(
        this.whole(token, 'a map', (filled) => typeof filled === 'object' && !Array.isArray(filled), {}, context),
      );
      return;
    }
    this.refuse(context, 'a key is known before a deployment, got a late value; use a plain key');
    context.replaceValue({});
  }

  private text(value: string, context: ResolutionContext): JsonValue {
    const alone = value.match(WHOLE_TEXT) !== null;
    const filled = value.replace(TEXT_TOKEN, (encoded) => {
      const [token] = Tokenization.reverse(encoded);
      const late = this.whole(token, 'text', isScalar, '', context);
      if (!alone && UNSAFE_IN_TEXT.test(String(late))) {
        this.refuse(
          context,
          `inside a text a late value has no quotes, backslashes, line breaks or colons, got ${JSON.stringify(late)}; use it as a whole value`,
        );
      }
      return String(late);
    });
    if (filled.includes(MARK)) {
      this.refuse(
        context,
        /[#&]\{TfToken\[[^\]]*\]\}/.test(filled)
          ? INSIDE
          : 'a late value was computed with, got a piece of one; use it as it is',
      );
      return '';
    }
    return filled;
  }

  /** The value of a token, or `otherwise` when it is not known or cannot be used here. */
  private whole(
    token: IResolvable | undefined,
    wanted: string,
    fits: (value: JsonValue) => boolean,
    otherwise: JsonValue,
    context: ResolutionContext,
  ): JsonValue {
    const place = this.placeOf(context);
    if (IDENTITY.includes(place)) {
      this.refuse(context, `'${place}' is known before a deployment, got a late value; use a plain one`);
      return `late-${context.obj.node.addr}`;
    }
    if (token === undefined) {
      this.refuse(context, 'a late value was computed with, got a number that stands for none; use it as it is');
      return otherwise;
    }
    const { root } = context.obj.node;
    this.schemas ??= new TerraformSchemas({ extra: this.providerSchemas });
    const { schemas } = this;
    const late = lateOutput(token, root, (type, attribute) => schemas.isSensitive(type, attribute));
    if ('refused' in late) {
      this.refuse(context, late.refused);
      return otherwise;
    }
    const value = this.outputs()[late.stack]?.[late.output];
    if (value === undefined || value === null) {
      const waiting = this.waiting.get(context.obj) ?? new Set<string>();
      this.waiting.set(context.obj, waiting.add(`${late.stack}/${late.output}`));
      return otherwise;
    }
    if (!fits(value)) {
      this.refuse(
        context,
        `needs ${wanted}, and output '${late.output}' of '${late.stack}' is ${JSON.stringify(value)}; use another kind of token`,
      );
      return otherwise;
    }
    return wanted === 'a number' ? Number(value) : value;
  }

  private refuse(context: ResolutionContext, message: string): void {
    const { path } = context.obj.node;
    this.refused.add(context.obj);
    this.found.push({ path, message: `field '${this.placeOf(context)}': ${message}` });
  }

  /** cdk8s resolves metadata before all else, with keys that begin there. */
  private placeOf({ obj, key }: ResolutionContext): string {
    return [...(this.inMetadata.get(obj) === true ? ['metadata'] : []), ...key].join('.');
  }
}

const MARK = 'TfToken[';
const LIST_MARK = '#{TfToken[';
const TEXT_TOKEN = /\$\{TfToken\[[^\]]*\]\}/g;
const WHOLE_TEXT = /^\$\{TfToken\[[^\]]*\]\}$/;
/** cdktf writes number tokens below this. */
const LOWEST_NUMBER = -1e280;
/** One of cdktf's numbers as JavaScript writes it: they have many digits. */
const NUMBER_IN_TEXT = /-[1-9]\.\d{6,}e\+(?:2[89]\d|30[0-5])(?!\d)/;
/** What would change how the text around a value is read. */
const UNSAFE_IN_TEXT = /["'`:\\\u0000-\u001f\u007f]/;
const INSIDE = 'a late list or map is a whole value, got one inside a list or a text; use it alone';
const IDENTITY = ['apiVersion', 'kind', 'metadata.name', 'metadata.namespace'];

function hasMark(value: unknown): boolean {
  return typeof value === 'string' && value.includes(MARK);
}

/** A list token is a list of one text or number that stands for all of it. */
function listToken(element: unknown): IResolvable | undefined {
  return typeof element === 'string'
    ? Tokenization.reverseList([element])
    : Tokenization.reverseNumberList([element as number]);
}

/** Others have things with a `resolve` of their own, which takes nothing; cdktf's know where they were made. */
function isOfOthers(value: IResolvable): boolean {
  return value.resolve.length === 0 && !('creationStack' in value);
}

function isScalar(value: JsonValue): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isNumber(value: JsonValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+(?:\.\d+)?(?:e[-+]?\d{1,2})?$/i.test(value));
}
