type Value = string | Value[];

/** What a text with templates of Terraform comes to, when every reference is a value that is made up. */
export function terraformText(text: string, valueOf: (reference: string) => string): string {
  return new Reader(text, valueOf).whole();
}

/** Reads the little of Terraform's language that user data are written in; anything else is refused by its name. */
class Reader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly valueOf: (reference: string) => string,
  ) {}

  public whole(): string {
    return this.template(() => this.at >= this.text.length);
  }

  private template(ended: () => boolean): string {
    let result = '';
    while (!ended()) {
      if (this.take('$${') || this.take('%%{')) {
        result += this.text.slice(this.at - 2, this.at);
      } else if (this.take('${')) {
        result += one(this.expression());
        this.expect('}');
      } else if (this.text.startsWith('%{', this.at)) {
        throw new Error(`user data have no directives, got '${this.text.slice(this.at, this.at + 40)}'`);
      } else {
        result += this.text[this.at++];
      }
    }
    return result;
  }

  private expression(): Value {
    this.blanks();
    if (this.take('"')) {
      return this.quoted();
    }
    if (this.take('[')) {
      return this.list(']');
    }
    const word = /^[A-Za-z_](?:[\w.-]|\[(?:\d+|"[\w.-]+")?\])*/.exec(this.text.slice(this.at, this.at + 400))?.[0];
    if (word === undefined) {
      throw new Error(`an expression begins otherwise than '${this.text.slice(this.at, this.at + 40)}'`);
    }
    if (word.startsWith('TfToken')) {
      throw new Error('a text is read as it is written to a stack, got one of before');
    }
    this.at += word.length;
    return this.take('(') ? called(word, this.list(')')) : this.valueOf(word);
  }

  private list(end: string): Value[] {
    const values: Value[] = [];
    for (this.blanks(); !this.take(end); this.blanks()) {
      values.push(this.expression());
      this.blanks();
      this.take(',');
    }
    return values;
  }

  private quoted(): string {
    const text = this.template(() => this.text[this.at] === '"' || this.text[this.at] === '\\');
    if (this.take('"')) {
      return text;
    }
    const escape = this.text.slice(this.at, this.at + 2);
    this.at += 2;
    return text + (ESCAPES[escape] ?? refuse(escape)) + this.quoted();
  }

  private blanks(): void {
    while (/\s/.test(this.text[this.at] ?? '')) {
      this.at++;
    }
  }

  private expect(word: string): void {
    this.blanks();
    if (!this.take(word)) {
      throw new Error(`'${word}' is missing before '${this.text.slice(this.at, this.at + 40)}'`);
    }
  }

  private take(word: string): boolean {
    const there = this.text.startsWith(word, this.at);
    this.at += there ? word.length : 0;
    return there;
  }
}

const ESCAPES: Record<string, string> = { '\\n': '\n', '\\t': '\t', '\\r': '\r', '\\"': '"', '\\\\': '\\' };

function refuse(escape: string): never {
  throw new Error(`'${escape}' means nothing in a quoted text`);
}

function one(value: Value): string {
  if (typeof value !== 'string') {
    throw new Error('a list stands where a text must');
  }
  return value;
}

/** Compressed text stays as it is here: what matters is what the machine reads. */
function called(name: string, values: Value[]): Value {
  switch (name) {
    case 'join':
      return (values[1] as Value[]).map(one).join(one(values[0]));
    case 'base64encode':
      return Buffer.from(one(values[0])).toString('base64');
    case 'base64decode':
      return Buffer.from(one(values[0]), 'base64').toString();
    case 'base64gzip':
    case 'sensitive':
    case 'nonsensitive':
    case 'tostring':
      return one(values[0]);
    case 'replace':
      return one(values[0]).split(one(values[1])).join(one(values[2]));
    case 'jsonencode':
      return JSON.stringify(one(values[0]));
    case 'trimspace':
      return one(values[0]).trim();
    default:
      throw new Error(`user data are made with a few functions, got ${name}()`);
  }
}
