import * as fs from 'node:fs';
import { builtinModules } from 'node:module';
import * as path from 'node:path';
import { importCycles } from './import-cycles';
import { Room, parseRoomTable } from './room-table';
import { filesBelow, parseSource, referencesOf, resolveRelative, stackMakers } from './source-file';

const LONGEST = 400;
const LONG = 300;
/** The files that may name a framework which their room may not. */
const OWN_FRAMEWORK: Record<string, string> = { 'lib/cdktf.ts': 'cdktf', 'lib/core/quantities.ts': 'cdk8s' };
const BUILD_SCRIPTS = ['lib/lazy-index.mjs'];
const STACK_ROOM = 'testbed';

/** What a look at the house found. */
export interface HouseReport {
  readonly problems: string[];
  /** Files that will soon be too long. */
  readonly long: string[];
}

/** Holds the files of `lib/` below a folder against the folder's own table of rooms. */
export function inspectHouse(root: string): HouseReport {
  return new House(root).inspect();
}

class House {
  private readonly rooms: Map<string, Room>;
  private readonly packages: Set<string>;
  private readonly problems: string[] = [];
  private readonly graph = new Map<string, string[]>();

  constructor(private readonly root: string) {
    const table = parseRoomTable(fs.readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8'));
    this.rooms = new Map(table.map((room) => [room.name, room]));
    const { dependencies, peerDependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
    this.packages = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
  }

  public inspect(): HouseReport {
    const files = filesBelow(path.join(this.root, 'lib'), '.ts').map((file) => this.nameOf(file));
    const long: string[] = [];
    const standing = new Set(files.map((file) => this.roomOf(file)));
    for (const name of this.rooms.keys()) {
      if (!standing.has(name)) {
        this.problems.push(`ARCHITECTURE.md: room '${name}' has no file in lib; remove the row`);
      }
    }
    for (const script of filesBelow(path.join(this.root, 'lib'), 'js').map((file) => this.nameOf(file))) {
      if (!BUILD_SCRIPTS.includes(script)) {
        this.problems.push(`${script}: is not TypeScript; write it in TypeScript`);
      }
    }
    for (const file of files) {
      this.inspectPlace(file);
      this.inspectReferences(file);
      const lines = fs.readFileSync(path.join(this.root, file), 'utf8').trimEnd().split('\n').length;
      if (lines > LONGEST) {
        this.problems.push(`${file}: has ${lines} lines, at most ${LONGEST} are allowed; split it`);
      } else if (lines > LONG) {
        long.push(`${file}: ${lines} lines`);
      }
      if (this.roomOf(file) !== STACK_ROOM) {
        for (const line of stackMakers(parseSource(path.join(this.root, file)))) {
          this.problems.push(`${file}:${line}: makes a stack, which only ${STACK_ROOM} does; take a scope instead`);
        }
      }
    }
    for (const cycle of importCycles(this.graph)) {
      this.problems.push(`import cycle: ${cycle.join(' -> ')}`);
    }
    return { problems: this.problems.sort(), long };
  }

  private inspectPlace(file: string): void {
    const room = this.roomOf(file);
    if (room === undefined && file !== 'lib/index.ts' && file !== 'lib/cdktf.ts') {
      this.problems.push(`${file}: stands in no room; move it into one`);
    } else if (room !== undefined && !this.rooms.has(room)) {
      this.problems.push(`${file}: room '${room}' is not in the table of ARCHITECTURE.md; add a row`);
    }
  }

  private inspectReferences(file: string): void {
    const targets: string[] = [];
    for (const { target, line } of referencesOf(parseSource(path.join(this.root, file)))) {
      const breach = target === undefined ? 'loads a computed module; name it' : this.breach(file, target, targets);
      if (breach !== undefined) {
        this.problems.push(`${file}:${line}: ${breach}`);
      }
    }
    this.graph.set(file, targets);
  }

  /** What is wrong with a reference, if anything; the file that it leads to is added to `targets`. */
  private breach(file: string, target: string, targets: string[]): string | undefined {
    if (!target.startsWith('.')) {
      return this.packageBreach(file, target);
    }
    const resolved = resolveRelative(path.join(this.root, file), target);
    if (resolved === undefined) {
      return `'${target}' leads to no source file`;
    }
    const other = this.nameOf(resolved);
    targets.push(other);
    if (other.startsWith('imports/')) {
      return this.bindingBreach(file, other);
    }
    if (!other.startsWith('lib/')) {
      return `imports '${other}'; lib leads only to lib and imports`;
    }
    if (other === 'lib/cdktf.ts') {
      return this.frameworkBreach(file, 'cdktf');
    }
    const [from, to] = [this.roomOf(file), this.roomOf(other)];
    if (to === undefined) {
      return `imports '${other}', which is there for users alone`;
    }
    if (
      file === 'lib/index.ts' ||
      from === to ||
      (from !== undefined && this.rooms.get(from)?.mayImport.includes(to))
    ) {
      return undefined;
    }
    return `${from === undefined ? 'a file outside rooms' : `room '${from}'`} may not import room '${to}'`;
  }

  private packageBreach(file: string, target: string): string | undefined {
    const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/');
    const framework = frameworkOf(name);
    if (framework === 'cdktf' && file !== 'lib/cdktf.ts') {
      return `names '${target}'; only lib/cdktf.ts does`;
    }
    if (framework !== undefined) {
      return this.frameworkBreach(file, framework);
    }
    const builtin = name.startsWith('node:') || builtinModules.includes(name);
    return builtin || this.packages.has(name) ? undefined : `imports '${name}', which users of the package do not get`;
  }

  private frameworkBreach(file: string, framework: string): string | undefined {
    const room = this.roomOf(file);
    const allowed = room === undefined ? [] : (this.rooms.get(room)?.frameworks ?? []);
    return allowed.includes(framework) || OWN_FRAMEWORK[file] === framework
      ? undefined
      : `${room === undefined ? 'a file outside rooms' : `room '${room}'`} may not use ${framework}`;
  }

  /** Follows generated bindings as far as they lead: they bring their framework into the room. */
  private bindingBreach(file: string, binding: string): string | undefined {
    const frameworks = new Set<string>();
    const problems: string[] = [];
    const seen = new Set([binding]);
    for (const name of seen) {
      const targets: string[] = [];
      for (const { target } of referencesOf(parseSource(path.join(this.root, name)))) {
        const resolved = target?.startsWith('.') ? resolveRelative(path.join(this.root, name), target) : undefined;
        const other = resolved === undefined ? undefined : this.nameOf(resolved);
        if (other === undefined) {
          const framework = frameworkOf(target ?? '');
          frameworks.add(framework ?? `'${target}'`);
          problems.push(...(framework === 'cdktf' ? [`'${name}' names '${target}'; only lib/cdktf.ts does`] : []));
        } else if (other === 'lib/cdktf.ts') {
          targets.push(other);
          frameworks.add('cdktf');
        } else if (other.startsWith('imports/')) {
          targets.push(other);
          seen.add(other);
        } else {
          targets.push(other);
          problems.push(`'${name}' imports '${other}'; bindings lead only to bindings and lib/cdktf.ts`);
        }
      }
      this.graph.set(name, targets);
    }
    const uses = [...frameworks].sort().map((framework) => this.frameworkBreach(file, framework));
    return [...uses.filter((use) => use !== undefined).map((use) => `${use} (by '${binding}')`), ...problems][0];
  }

  /** Name of the room that a file stands in; undefined beside the rooms. */
  private roomOf(file: string): string | undefined {
    const parts = file.split('/');
    return parts.length > 2 ? parts[1] : undefined;
  }

  private nameOf(file: string): string {
    return path.relative(this.root, file).split(path.sep).join('/');
  }
}

function frameworkOf(target: string): string | undefined {
  const [first] = target.split('/');
  if (first === 'cdktf' || first === '@cdktf') {
    return 'cdktf';
  }
  if (first === 'cdk8s' || /^cdk8s-plus/.test(first)) {
    return 'cdk8s';
  }
  return first === 'constructs' ? 'constructs' : undefined;
}
