// After tsc: makes the compiled root entry load a room when something of it is first used, and that of `core` its files, of which
// one loads cdk8s; in the form that both `require` and static analysis for ES modules understand.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

for (const folder of ['core/', '']) {
  const source = readFileSync(new URL(`${folder}index.ts`, import.meta.url), 'utf8');
  const compiled = new URL(`../build/lib/${folder}`, import.meta.url);
  writeFileSync(new URL('index.js', compiled), lazyIndex(source, createRequire(compiled)));
}

function lazyIndex(source, require) {
  const parts = [...source.matchAll(/'(\.\/[a-z0-9-]+)'/g)].map((match) => match[1]);
  const seen = new Set();
  const lines = ["'use strict';", "Object.defineProperty(exports, '__esModule', { value: true });"];
  lines.push('const lazy = (load) => new Proxy({}, { get: (_, name) => load()[name] });');
  parts.forEach((part, i) => {
    lines.push(`const part${i} = lazy(() => require('${part}'));`);
    for (const name of Object.keys(require(part)).sort()) {
      if (name === '__esModule') continue;
      if (seen.has(name)) throw new Error(`'${name}' is exported twice; public names are unique over all rooms`);
      seen.add(name);
      lines.push(
        `Object.defineProperty(exports, '${name}', { enumerable: true, get: function () { return part${i}.${name}; } });`,
      );
    }
  });
  return `${lines.join('\n')}\n`;
}
