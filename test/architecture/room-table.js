'use strict';

const FRAMEWORKS = {
  none: [],
  constructs: ['constructs'],
  cdktf: ['cdktf', 'constructs'],
  cdk8s: ['cdk8s', 'constructs'],
  both: ['cdk8s', 'cdktf', 'constructs'],
};
const HEADER = '| room | purpose | may import | framework |';

/** The table of rooms as ARCHITECTURE.md has it, so that the text and the checks cannot differ. */
exports.parseRoomTable = function parseRoomTable(markdown) {
  const lines = markdown.split('\n');
  const header = lines.indexOf(HEADER);
  if (header < 0) {
    throw new Error(`no table of rooms, got no line '${HEADER}'; restore it`);
  }
  const rows = [];
  for (let i = header + 2; lines[i]?.startsWith('|'); i++) {
    rows.push(
      lines[i]
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  }
  const names = rows.map(([name]) => name);
  if (names.length === 0) {
    throw new Error('the table of rooms has no row; restore it');
  }
  return rows.map(([name, , imports, framework]) => {
    if (!(framework in FRAMEWORKS)) {
      throw new Error(
        `room '${name}' has framework '${framework}'; write one of ${Object.keys(FRAMEWORKS).join(', ')}`,
      );
    }
    const words = imports === '-' ? [] : imports.split(/\s+/);
    const mayImport = imports === 'all' ? names.filter((other) => other !== name) : words;
    const unknown = mayImport.filter((other) => !names.includes(other));
    if (unknown.length > 0) {
      throw new Error(
        `room '${name}' may import ${unknown.join(', ')}, which the table does not have; correct the row`,
      );
    }
    return { name, mayImport, frameworks: FRAMEWORKS[framework] };
  });
};
