#!/usr/bin/env node
import { diffCommand } from './diff-command';
import { outputsCommand } from './outputs-command';

const [command, ...words] = process.argv.slice(2);
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const print = (text: string): void => {
  process.stdout.write(text);
};

if (command === 'outputs') {
  process.exitCode = outputsCommand(words, process.cwd(), say);
} else if (command === 'diff') {
  process.exitCode = diffCommand(words, process.cwd(), print, say);
} else {
  say(
    `usage: cloudserve outputs <file> [--stack <name>], or cloudserve diff <folder> [--from dist] [--allow <kind>/<namespace>/<name>]... [--json], got '${command ?? 'nothing'}'`,
  );
  process.exitCode = 2;
}
