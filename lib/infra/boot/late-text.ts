import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Fn } from '../../cdktf';
import { BootSecret } from './boot-secret';
import { literal } from '../literal';

/**
 * Nova takes that many bytes of user data after base64.
 * @internal
 */
export const NOVA_LIMIT = 65535;

/** How a boot secret is placed in a content. */
const PLACE = /<<([a-zA-Z0-9_-]+)>>/;

/** Terraform compresses as Go does, which was never larger than the estimate when it was measured, but nobody promises it. */
const TOLERANCE = 1.02;

interface LateContent {
  readonly content: string;
  readonly secrets: Record<string, BootSecret>;
}

/**
 * Names that stand in a content as `<<name>>`.
 * @internal
 */
export function placesIn(content: string): string[] {
  return content.split(PLACE).filter((_, i) => i % 2 === 1);
}

/**
 * A text with contents in it that only a deployment knows: Terraform joins and encodes them, so that neither text nor value can
 * break what is around them.
 * @internal
 */
export class LateText {
  private readonly contents: LateContent[] = [];
  private text = '';

  /** A word that stands for a content in base64. */
  public place(content: LateContent): string {
    return `${MARK}${this.contents.push(content) - 1}-`;
  }

  /** The text itself, in which the words are placed. */
  public of(text: string): this {
    this.text = text;
    return this;
  }

  /** As Terraform must get it. */
  public plain(): string {
    return this.filled(literal(this.text), encoded).join('');
  }

  /** As Terraform must get it to compress it as a whole. */
  public compressed(): string {
    const parts = this.filled(this.text, encoded);
    return Fn.base64gzip(
      Fn.join(
        '',
        parts.map((part, i) => (i % 2 === 0 ? plainText(part) : part)),
      ),
    );
  }

  /** With something as long in place of every secret that cannot be compressed. */
  public longest(): string {
    return this.filled(this.text, ({ content, secrets }) => {
      const parts = content.split(PLACE);
      const whole = parts.map((part, i) =>
        i % 2 === 0 ? part : noise(part, secrets[part]?.longest ?? part.length + 4),
      );
      return Buffer.from(whole.join('')).toString('base64');
    }).join('');
  }

  private filled(text: string, fill: (content: LateContent) => string): string[] {
    return text.split(WORD).map((part, i) => (i % 2 === 0 ? part : fill(this.contents[Number(part)])));
  }
}

/**
 * Bytes in base64 that user data take at most: as they are, and compressed if they must be.
 * @internal
 */
export interface UserDataSize {
  readonly plain: number;
  readonly compressed: number;
}

/** @internal */
export function sizeOf(text: LateText): UserDataSize {
  const bytes = Buffer.from(text.longest());
  const plain = base64Length(bytes.length);
  return {
    plain,
    compressed: plain <= NOVA_LIMIT ? plain : base64Length(Math.ceil(gzipSync(bytes).length * TOLERANCE)),
  };
}

const MARK = 'cloudserve-late-content-';
const WORD = new RegExp(`${MARK}(\\d+)-`);

function encoded({ content, secrets }: LateContent): string {
  const parts = content
    .split(PLACE)
    .map((part, i) => (i % 2 === 0 ? plainText(part) : (secrets[part]?.value ?? plainText(`<<${part}>>`))));
  return Fn.base64encode(Fn.join('', parts));
}

function plainText(plain: string): string {
  return plain === '' ? '' : Fn.base64decode(Buffer.from(plain).toString('base64'));
}

/** Letters that no program can shorten, always the same. */
function noise(seed: string, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) {
    text += createHash('sha256').update(`${seed} ${i}`).digest('base64');
  }
  return text.slice(0, length);
}

function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}
