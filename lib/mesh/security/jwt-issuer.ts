import { isObject, listKind, needed, objectKind, repeated, textKind, withFields } from '../../core';

/** Who makes tokens that callers bring, and how they are told from forged ones. */
export interface JwtIssuer {
  /** As tokens name it by `iss`: `https://login.example.org/realms/exam`. */
  readonly issuer: string;
  /**
   * Where its public keys are: `https://login.example.org/realms/exam/certs`, which the control plane of the mesh asks.
   * @default - `jwks` has them
   */
  readonly jwksUri?: string;
  /**
   * Its public keys as a JSON Web Key Set.
   * @default - `jwksUri` says where they are
   */
  readonly jwks?: string;
  /**
   * For whom tokens are, as they say by `aud`: one of these.
   * @default - whoever they are for
   */
  readonly audiences?: string[];
  /**
   * Cookies that browsers bring a token in, beside the header `Authorization`.
   * @default - none
   */
  readonly cookies?: string[];
}

/** Something that a token says of who brings it. */
export interface RequiredClaim {
  /** Names from the outside in: `['realm_access', 'roles']`. */
  readonly path: string[];
  /** One of these is its value, or among its values. */
  readonly values: string[];
}

/** @internal */
export const ISSUER_KIND = withFields(
  objectKind("{ issuer: 'https://login.example.org', jwksUri: 'https://login.example.org/certs' }"),
  {
    issuer: needed(textKind('https://login.example.org')),
    jwksUri: textKind('https://login.example.org/certs'),
    jwks: textKind('{"keys":[...]}'),
    audiences: listKind(textKind('exam')),
    cookies: listKind(textKind('token')),
  },
);

/** @internal */
export const CLAIM_KIND = withFields(objectKind("{ path: ['groups'], values: ['examiners'] }"), {
  path: needed(listKind(textKind('groups'))),
  values: needed(listKind(textKind('examiners'))),
});

/**
 * A rule of a RequestAuthentication. Services get the token too, as they may ask others in the name of the caller.
 * @internal
 */
export function jwtRule({ issuer, jwksUri, jwks, audiences = [], cookies = [] }: JwtIssuer): object {
  return {
    issuer,
    ...(jwksUri === undefined ? {} : { jwksUri }),
    ...(jwks === undefined ? {} : { jwks }),
    ...(audiences.length === 0 ? {} : { audiences }),
    ...(cookies.length === 0
      ? {}
      : { fromCookies: cookies, fromHeaders: [{ name: 'Authorization', prefix: 'Bearer ' }] }),
    forwardOriginalToken: true,
  };
}

/**
 * What is wrong with an issuer.
 * @internal
 */
export function issuerProblems({
  issuer,
  jwksUri,
  jwks,
  audiences = [],
  cookies = [],
}: JwtIssuer): (string | undefined)[] {
  return [
    /^\S+$/.test(issuer)
      ? undefined
      : `an issuer has the name that its tokens have as 'iss', got '${issuer}'; correct 'issuer'`,
    (jwksUri === undefined) === (jwks === undefined)
      ? `public keys of an issuer come from one place, got ${jwks === undefined ? 'none' : 'two'} for '${issuer}'; give either 'jwksUri' or 'jwks'`
      : undefined,
    jwksUri === undefined || isHttpsUrl(jwksUri)
      ? undefined
      : `public keys are fetched by https, since whoever changes them is let in, got '${jwksUri}'; correct 'jwksUri', or give the keys by 'jwks'`,
    ...(jwks === undefined ? [] : keyProblems(issuer, jwks)),
    ...audiences
      .filter((audience) => audience.trim() === '')
      .map(() => `an audience has a name, got none for '${issuer}'; correct 'audiences'`),
    ...cookies
      .filter((cookie) => !/^[\w!#$%&'*+.^`|~-]+$/.test(cookie))
      .map(
        (cookie) => `a cookie's name has no spaces and none of '()<>@,;:"/[]?={}', got '${cookie}'; correct 'cookies'`,
      ),
    ...repeated(cookies).map((cookie) => `a cookie is named once, got '${cookie}' twice; take one out of 'cookies'`),
  ];
}

/**
 * What is wrong with a claim.
 * @internal
 */
export function claimProblems({ path, values }: RequiredClaim): (string | undefined)[] {
  const name = path.join('.');
  return [
    path.length > 0 && path.every((part) => /^[^\s[\]]+$/.test(part))
      ? undefined
      : `a claim is found by names without spaces and brackets, got '${name}'; correct its 'path'`,
    values.length > 0 && values.every((value) => value.trim() !== '')
      ? undefined
      : `a claim has one of some values, got ${values.length === 0 ? 'none' : 'an empty one'} for '${name}'; correct its 'values'`,
  ];
}

function isHttpsUrl(text: string): boolean {
  return /^https:\/\/[^\s/?#@]+(\/[^\s#]*)?$/.test(text);
}

/** Public keys alone: what signs tokens stands in no manifest. */
function keyProblems(issuer: string, jwks: string): string[] {
  const keys = keysOf(jwks);
  if (keys === undefined || keys.length === 0) {
    return [
      `public keys are a JSON Web Key Set, got something else for '${issuer}'; write 'jwks' as {"keys":[{"kty":"RSA",...}]}`,
    ];
  }
  return keys
    .map((key, i) => ({ i, key }))
    .filter(({ key }) => !isObject(key) || key.kty === 'oct' || PRIVATE.some((part) => part in key))
    .map(
      ({ i }) =>
        `keys of an issuer are public, got key ${i + 1} of '${issuer}' with a private part or of no public kind; give its public half alone in 'jwks'`,
    );
}

function keysOf(jwks: string): unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(jwks);
    return isObject(parsed) && Array.isArray(parsed.keys) ? parsed.keys : undefined;
  } catch {
    return undefined;
  }
}

const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];
