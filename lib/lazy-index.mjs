// After tsc: makes the compiled root entry load a room when something of it is first used, in the form that both
// `require` and static analysis for ES modules understand.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const folder = new URL('../build/lib/', import.meta.url);
const require = createRequire(folder);
const rooms = [...readFileSync(new URL('index.ts', import.meta.url), 'utf8').matchAll(/'\.\/([a-z]+)'/g)].map(
  (m) => m[1],
);

const seen = new Set();
const lines = ["'use strict';", "Object.defineProperty(exports, '__esModule', { value: true });"];
lines.push('const lazy = (load) => new Proxy({}, { get: (_, name) => load()[name] });');
for (const room of rooms) {
  lines.push(`const ${room} = lazy(() => require('./${room}'));`);
  for (const name of Object.keys(require(`./${room}/index.js`)).sort()) {
    if (seen.has(name)) throw new Error(`two rooms export '${name}'; public names are unique over all rooms`);
    seen.add(name);
    lines.push(
      `Object.defineProperty(exports, '${name}', { enumerable: true, get: function () { return ${room}.${name}; } });`,
    );
  }
}
writeFileSync(new URL('index.js', folder), `${lines.join('\n')}\n`);
