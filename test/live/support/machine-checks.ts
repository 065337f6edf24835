import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { runProgram } from './program';
import { SCRATCH } from './paths';
import { UserData, WrittenFile } from './user-data';

/** What real programs have against the user data of a machine: nothing when they are right. Needs root. */
export async function problemsOfMachine(data: UserData): Promise<string[]> {
  mkdirSync(SCRATCH, { recursive: true });
  const folder = mkdtempSync(path.join(SCRATCH, 'machine-'));
  try {
    const root = path.join(folder, 'root');
    writeFileSync(path.join(folder, 'user-data'), data.text);
    const schema = await said(
      ['cloud-init', 'schema', '--config-file', path.join(folder, 'user-data')],
      /^Valid cloud-config/,
    );
    if (schema.length > 0) {
      return schema;
    }
    [...data.files, ...downloaded(data)].forEach((file) => write(root, file));
    return [
      ...sizeProblems(data),
      ...(await scriptProblems(root, data.files)),
      ...(await insideProblems(folder, data.files)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizeProblems(data: UserData): string[] {
  return [
    ...(data.size > 65535 ? [`user data take ${data.size} bytes in base64`] : []),
    ...data.files
      .filter(({ content }) => /<<[a-zA-Z0-9_-]+>>/.test(content))
      .map(({ path: place }) => `${place} has a place for a secret that nothing fills`),
  ];
}

async function scriptProblems(root: string, files: readonly WrittenFile[]): Promise<string[]> {
  const scripts = files.filter(({ content }) => /^#!.*\b(ba|da)?sh\b/.test(content)).map(({ path: at }) => root + at);
  return scripts.length === 0 ? [] : said(['shellcheck', '--format=gcc', ...scripts]);
}

/** Checks in a root where the machine's files lie over this machine's, so that every program finds them in their places. */
async function insideProblems(folder: string, files: readonly WrittenFile[]): Promise<string[]> {
  const has = (start: string): string[] => files.map(({ path: at }) => at).filter((at) => at.startsWith(start));
  const units = has('/etc/systemd/system/').filter((at) => !/\.d\/[^/]*$/.test(at));
  const checks: [boolean, string][] = [
    [units.length > 0, `systemd-analyze verify --man=no --recursive-errors=no ${units.map(quoted).join(' ')}`],
    [has('/etc/ssh/').length > 0, 'mkdir -p /run/sshd && ssh-keygen -A >/dev/null && sshd -t'],
    [has('/etc/apt/').length > 0, 'apt-config dump >/dev/null && apt-cache policy >/dev/null'],
    [
      has('/etc/needrestart/conf.d/').length > 0,
      'perl -e \'use strict; my %nrconf; eval join "", <>; die $@ if $@\' /etc/needrestart/conf.d/60-cloudserve.conf',
    ],
    [has('/etc/nftables').length > 0, 'nft --check --file /etc/nftables.conf'],
    [
      has('/usr/local/lib/cloudserve/close-metadata').length > 0,
      '/usr/local/lib/cloudserve/close-metadata --print | nft --check --file -',
    ],
    [has('/etc/haproxy/haproxy.cfg').length > 0, 'haproxy -c -q -f /etc/haproxy/haproxy.cfg'],
    [
      has('/etc/keepalived/keepalived.conf').length > 0,
      'keepalived --config-test --use-file /etc/keepalived/keepalived.conf',
    ],
  ];
  const found: string[] = [];
  for (const [due, command] of checks) {
    found.push(...(due ? await said(['unshare', '--mount', 'bash', '-c', OVERLAY, 'overlay', folder, command]) : []));
  }
  return found;
}

const OVERLAY = `set -euo pipefail
mkdir -p "$1"/{over,overlay-root}
mount -t tmpfs none "$1/over"
mkdir -p "$1/over/upper" "$1/over/work"
[ ! -d "$1/root" ] || cp -a "$1/root/." "$1/over/upper/"
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/over/upper,workdir=$1/over/work" "$1/overlay-root"
mount -t proc proc "$1/overlay-root/proc"
mount --rbind /dev "$1/overlay-root/dev"
mount -t tmpfs none "$1/overlay-root/run"
chroot "$1/overlay-root" bash -c "$2"`;

/** What a program says when it is not content. */
async function said(words: readonly string[], welcome?: RegExp): Promise<string[]> {
  const { code, out, said: errors } = await runProgram(words);
  const text = `${out}${errors}`.trim();
  const content = code === 0 && (text === '' || welcome?.test(text) === true || words[0] !== 'cloud-init');
  const name = words[0] === 'unshare' ? (words.at(-1) ?? '').split(' ').slice(0, 2).join(' ') : words[0];
  return content ? [] : [`${name} (${code}): ${text}`];
}

/** What the machine would have fetched, as programs that do nothing. */
function downloaded(data: UserData): WrittenFile[] {
  const unit = data.files.find(({ path: at }) => at.endsWith('/cloudserve-fetch.service'))?.content ?? '';
  return [...unit.matchAll(/^ExecStart=\S+ \S+ [0-9a-f]{64} (\S+) ([0-7]+)/gm)].map(([, at, mode]) => ({
    path: at,
    content: '#!/bin/sh\n',
    mode: parseInt(mode, 8),
    owner: 'root:root',
  }));
}

function write(root: string, { path: at, content, mode }: WrittenFile): void {
  const file = path.join(root, at);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content, { mode });
}

function quoted(word: string): string {
  return `'${word}'`;
}
