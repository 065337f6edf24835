// A stand-in for an S3-compatible service that checks the signature of every request and the hash of every body.
//   node s3.mjs FOLDER ADDRESS PORT     FOLDER has server.pem, server-key.pem and credentials.json; objects go to FOLDER/objects
// FOLDER/failing holds how many of the next requests fail with 503. Lists come in pages of four.
import { createHash, createHmac } from 'node:crypto';
import * as fs from 'node:fs';
import * as https from 'node:https';
import * as path from 'node:path';

const [folder, address, port] = process.argv.slice(2);
const { id, secret, region, bucket } = JSON.parse(fs.readFileSync(path.join(folder, 'credentials.json'), 'utf8'));
const objects = path.join(folder, 'objects');
const PAGE = 4;

const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const hmac = (key, data) => createHmac('sha256', key).update(data).digest();
const encoded = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** What is wrong with the signature, if anything. */
function refusal({ method, headers }, url, body) {
  const match = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
    headers.authorization ?? '',
  );
  if (match === null) {
    return 'AccessDenied';
  }
  const [, credential, signed, signature] = match;
  const [key, day, inRegion, service, end] = credential.split('/');
  const names = signed.split(';');
  const date = headers['x-amz-date'] ?? '';
  if (key !== id || inRegion !== region || service !== 's3' || end !== 'aws4_request' || !date.startsWith(day)) {
    return 'InvalidAccessKeyId';
  }
  const at = Date.parse(date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(Date.now() - at) < 15 * 60_000)) {
    return 'RequestTimeTooSkewed';
  }
  if (!['host', 'x-amz-date', 'x-amz-content-sha256'].every((name) => names.includes(name))) {
    return 'AccessDenied';
  }
  const hash = headers['x-amz-content-sha256'];
  if (hash !== sha256(body)) {
    return 'XAmzContentSHA256Mismatch';
  }
  const query = [...url.searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort(byCodeUnit);
  const lines = names.map((name) => `${name}:${String(headers[name]).trim().replace(/ +/g, ' ')}\n`).join('');
  const request = [method, url.pathname, query.join('&'), lines, signed, hash].join('\n');
  const scope = [day, region, 's3', 'aws4_request'].join('/');
  const keys = [day, region, 's3', 'aws4_request'].reduce((last, part) => hmac(last, part), `AWS4${secret}`);
  const expected = hmac(keys, ['AWS4-HMAC-SHA256', date, scope, sha256(request)].join('\n')).toString('hex');
  return expected === signature ? undefined : 'SignatureDoesNotMatch';
}

function takeFailure() {
  const file = path.join(folder, 'failing');
  const left = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  if (left > 0) {
    fs.writeFileSync(file, String(left - 1));
  }
  return left > 0;
}

const fileOf = (key) => path.join(objects, encodeURIComponent(key));

function list(url) {
  const { prefix, 'start-after': after = '' } = Object.fromEntries(url.searchParams);
  const keys = fs.readdirSync(objects).map(decodeURIComponent).sort(byCodeUnit);
  const found = keys.filter((key) => key.startsWith(prefix) && key > after);
  const contents = found.slice(0, PAGE).map((key) => `<Contents>\n<Key>${key}</Key>\n</Contents>`);
  const truncated = `<IsTruncated>${found.length > PAGE}</IsTruncated>`;
  return `<?xml version="1.0"?>\n<ListBucketResult>${truncated}${contents.join('\n')}</ListBucketResult>\n`;
}

function answer(request, url, body) {
  if (takeFailure()) {
    return [503, '<Error><Code>SlowDown</Code></Error>'];
  }
  const refused = refusal(request, url, body);
  if (refused !== undefined) {
    return [403, `<Error><Code>${refused}</Code></Error>`];
  }
  const [, inBucket, ...rest] = url.pathname.split('/');
  const key = decodeURIComponent(rest.join('/'));
  if (inBucket !== bucket) {
    return [404, '<Error><Code>NoSuchBucket</Code></Error>'];
  }
  switch (request.method) {
    case 'GET':
      if (key === '') {
        return [200, list(url)];
      }
      return fs.existsSync(fileOf(key)) ? [200, fs.readFileSync(fileOf(key))] : [404, ''];
    case 'PUT':
      fs.writeFileSync(fileOf(key), body);
      return [200, ''];
    case 'DELETE':
      fs.rmSync(fileOf(key), { force: true });
      return [204, ''];
    default:
      return [405, ''];
  }
}

const tls = {
  cert: fs.readFileSync(path.join(folder, 'server.pem')),
  key: fs.readFileSync(path.join(folder, 'server-key.pem')),
};
https
  .createServer(tls, (request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url, 'https://stand-in');
      const [status, text] = answer(request, url, Buffer.concat(chunks));
      fs.appendFileSync(path.join(folder, 'log'), `${status} ${request.method} ${request.url}\n`);
      response.writeHead(status).end(text);
    });
  })
  .listen(Number(port), address, () => fs.writeFileSync(path.join(folder, 'ready'), ''));
