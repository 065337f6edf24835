'use strict';
// The least that writing may cost: the files of one folder, read before, written into another by a bare loop.
//   node bare-files.cjs <from> <to>
const fs = require('node:fs');
const path = require('node:path');
const [from, to] = process.argv.slice(2);

const entries = fs.readdirSync(from, { recursive: true, withFileTypes: true });
const place = (entry) => path.join(to, path.relative(from, path.join(entry.path, entry.name)));
const folders = entries.filter((entry) => entry.isDirectory()).map(place);
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => [place(entry), fs.readFileSync(path.join(entry.path, entry.name), 'utf8')]);

const cpu = process.cpuUsage();
const began = performance.now();
folders.forEach((folder) => fs.mkdirSync(folder, { recursive: true }));
files.forEach(([file, text]) => fs.writeFileSync(file, text));
const milliseconds = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(JSON.stringify({ synth: { milliseconds, cpu: (user + system) / 1000 } }));
