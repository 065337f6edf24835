import { Problem } from '../../core';

/**
 * The last guard: nothing that stands for a value of a deployment may be in a text that is written, however it was hidden.
 * @param owner path of what the text was made from
 * @param clean what was found to hide nothing so far: texts of one synthesis have most of their words in common
 * @internal
 */
export function guardText(owner: string, text: string, clean = new Set<string>()): Problem[] {
  const found = disguisedIn(text, 3, clean) ?? BASE64_ANYWHERE.exec(text)?.[0];
  return found === undefined
    ? []
    : [
        {
          path: owner,
          message: `a late value was computed with or hidden, got '${found}'; use it as it is, as a whole value`,
        },
      ];
}

/** Base64 may hold base64, as in the credentials of a registry. */
function disguisedIn(text: string, depth: number, clean: Set<string>): string | undefined {
  const found = tokenIn(text);
  if (found !== undefined || depth === 0) {
    return found;
  }
  for (const run of base64Runs(text)) {
    const known = `${depth} ${run}`;
    if (clean.has(known)) {
      continue;
    }
    const hidden = disguisedIn(Buffer.from(run, 'base64').toString('latin1'), depth - 1, clean);
    if (hidden !== undefined) {
      return hidden;
    }
    clean.add(known);
  }
  return undefined;
}

function tokenIn(text: string): string | undefined {
  return DISGUISES.map((disguise) => disguise.exec(text)?.[0]).find((token) => token !== undefined);
}

/** `TfToken[` in any case, and numbers. */
const HEXADECIMAL = /[57]4[46]6[57]4[46]f[46]b[46]5[46]e5b|3\d2e(?:3\d){6,}[46]52[bd](?:32(?:38|39)3\d|33303[0-5])/i;

/** A number around 1e290: nothing else has one with so many digits, nor a reciprocal of one. */
const NUMBER = String.raw`\d\.\d{6,}e[-+](?:2[89]\d|30[0-5])`;

/** What tokens look like after others worked on them; numbers are those of cdktf, their multiples and their reciprocals. */
const DISGUISES = [
  /tftoken\\*(?:\[[\w:.-]{0,40}\]?|(?=%(?:25)*5b))/i,
  /tftoken[^a-z0-9]{0,8}token[^a-z0-9]{0,3}\d+/i,
  // As they are: the digits that all of cdktf's numbers, and all of its numbers in lists, have in common.
  /-?(?:8\.10956\d{1,12}e\+298|1\.88815\d{1,12}e\+289)(?!\d)/i,
  new RegExp(String.raw`(?<![\w+/.-])-?${NUMBER}(?![\w+/=-])`, 'i'),
  /<unresolved-t[a-z-]*>|(?:String|Any) Map Token Value/,
  HEXADECIMAL,
];

/** How words look in base64, whichever of three ways they fall into its groups of three bytes. */
function base64(...words: string[]): RegExp {
  const forms = words.flatMap((word) =>
    [0, 1, 2].map((before) => {
      const encoded = Buffer.from(`${'\0'.repeat(before)}${word}`).toString('base64');
      return encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + word.length) * 8) / 6));
    }),
  );
  return new RegExp(forms.join('|'));
}

/** Every run of base64 that is long enough to hold a token, also one that is broken into lines. */
function base64Runs(text: string): readonly string[] {
  const runs = text.match(BASE64_RUN) ?? [];
  return runs.some((run) => run.length >= 60)
    ? (text.replace(/(?<=[A-Za-z0-9+/_-]{60})\s+(?=[A-Za-z0-9+/_-])/g, '').match(BASE64_RUN) ?? [])
    : runs;
}

const BASE64_RUN = /[A-Za-z0-9+/_-]{12,}/g;
/** Also where the base64 is stuck to other letters, so that its groups cannot be told. */
const BASE64_ANYWHERE = base64('TfToken[', 'tftoken[', 'TFTOKEN[');
