#!/usr/bin/env node
import { outputsCommand } from './outputs-command';

const [command, ...words] = process.argv.slice(2);
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

if (command === 'outputs') {
  process.exitCode = outputsCommand(words, process.cwd(), say);
} else {
  say(`usage: cloudserve outputs <file> [--stack <name>], got '${command ?? 'nothing'}'`);
  process.exitCode = 2;
}
