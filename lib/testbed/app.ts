import * as fs from 'node:fs';
import * as path from 'node:path';
import { IResolver, ImplicitTokenResolver, LazyResolver, NumberStringUnionResolver } from 'cdk8s';
import { IConstruct } from 'constructs';
import { App as CdktfApp } from '../cdktf';
import { AddressLeases, ConfigError, SynthesisError, declareFact, placeCompanions } from '../core';
import { LateValues, Outputs, WriteError, finishJournal, parseOutputs } from '../delivery';
import { formatSummary } from '../report';
import { Invocation, invocationOf } from './invocation';
import { OUTPUTS_FILE } from './outputs-command';
import { StateBackend } from './state-backend';
import { synthesize } from './synthesis';
import { plainly, speakPlainly } from './uncaught';

export interface AppProps {
  /**
   * Folder of the program: outputs, the lock file and the index of what is ours are below it. One program a folder: what a
   * program does not make any more is removed.
   * @default - the current folder
   */
  readonly project?: string;
  /**
   * Where Terraform keeps its state.
   * @default StateBackend.local()
   */
  readonly state?: StateBackend;
  /**
   * Whether `cloudserve.lock.json` must not change; for continuous integration.
   * @default - true when the program is started with `--frozen`
   */
  readonly frozen?: boolean;
  /**
   * OpenAPI v3 schemas of your own kinds by `<group>/<version>/<Kind>`, for objects whose definition is not in the program.
   * @default - none
   */
  readonly kindSchemas?: Record<string, object>;
  /**
   * Schemas of further providers, or of other versions, as `terraform providers schema -json` prints them.
   * @default - none
   */
  readonly providerSchemas?: object[];
  /**
   * Whether to print no table of what was made.
   * @default false
   */
  readonly quiet?: boolean;
}

/** File of what is remembered of addresses and releases, committed beside the program. */
const LOCK_FILE = 'cloudserve.lock.json';

/** A whole testbed: cdktf stacks and cdk8s charts hang in this one tree, and `synth()` writes both halves of it. */
export class App extends CdktfApp {
  /**
   * Leases of addresses of the testbed that a construct stands in.
   * @internal
   */
  public static _leasesOf(construct: IConstruct): AddressLeases {
    const { root } = construct.node;
    if (!(APP in root)) {
      throw new ConfigError(
        construct,
        'addresses are leased by an App of cloudserve, got none at the root; start the tree with it',
      );
    }
    return (root as unknown as App).lock().leases;
  }

  /** How values become plain data in manifests; cdk8s asks the root of the tree for it. */
  public readonly resolvers: IResolver[];

  private readonly invocation: Invocation;
  private readonly state: StateBackend;
  private readonly kindSchemas: Record<string, object>;
  private readonly providerSchemas: object[];
  private readonly quiet: boolean;
  private readonly began = performance.now();
  private readonly lateValues: LateValues;
  private lockAsRead: Lock | undefined;
  private outputsAsRead: Outputs | undefined;

  constructor(props: AppProps = {}) {
    speakPlainly();
    const invocation = invocationOf(props);
    takeUp(invocation.project);
    const made = prepareFolder(invocation.terraformFolder);
    super({ outdir: invocation.terraformFolder });
    Object.defineProperty(this, APP, { value: true });
    const { terraformFolder, companionsFolder } = invocation;
    const ofStack = path.join(terraformFolder, 'stacks', 'stack');
    placeCompanions(this, path.relative(ofStack, companionsFolder).split(path.sep).join('/'));
    removeFoldersFrom(path.join(invocation.terraformFolder, 'stacks'), made);
    this.invocation = invocation;
    this.state = props.state ?? StateBackend.local();
    this.kindSchemas = props.kindSchemas ?? {};
    this.providerSchemas = props.providerSchemas ?? [];
    this.quiet = props.quiet ?? false;
    this.lateValues = new LateValues(() => this.outputs(), this.providerSchemas);
    this.resolvers = [
      this.lateValues,
      new LazyResolver(),
      new ImplicitTokenResolver(),
      new NumberStringUnionResolver(),
    ];
  }

  /**
   * Accepts what a rule warns of, anywhere in the testbed.
   * @param rule id of the rule
   * @param reason why it may stand, in words for the report
   */
  public accept(rule: string, reason: string): void {
    declareFact(this, { kind: 'acceptance', rule, reason });
  }

  /** Renders, checks and writes both halves. Throws one error with every problem found, and then has written nothing. */
  public override synth(): void {
    plainly(
      () => this.synthesize(),
      (error) => error instanceof SynthesisError || error instanceof WriteError,
    );
  }

  private synthesize(): void {
    const { text, leases } = this.lock();
    this.outputsAsRead = undefined;
    this.outputs();
    const summary = synthesize({
      app: this,
      invocation: this.invocation,
      state: this.state,
      leases,
      lockFile: LOCK_FILE,
      lockText: text,
      lateValues: this.lateValues,
      kindSchemas: this.kindSchemas,
      providerSchemas: this.providerSchemas,
      defineTime: performance.now() - this.began,
    });
    this.lockAsRead = { text: leases.toText(), leases };
    if (!this.quiet) {
      process.stdout.write(formatSummary(summary));
    }
  }

  private lock(): Lock {
    if (this.lockAsRead === undefined) {
      const text = this.read(LOCK_FILE);
      this.lockAsRead = { text, leases: readAs(LOCK_FILE, text, (...from) => AddressLeases.fromText(...from)) };
    }
    return this.lockAsRead;
  }

  private outputs(): Outputs {
    this.outputsAsRead ??= readAs(OUTPUTS_FILE, this.read(OUTPUTS_FILE), parseOutputs);
    return this.outputsAsRead;
  }

  private read(name: string): string | undefined {
    const file = path.join(this.invocation.project, name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
  }
}

interface Lock {
  readonly text: string | undefined;
  readonly leases: AddressLeases;
}

/** What a killed run had begun to write is finished before anything of it is read. */
function takeUp(project: string): void {
  plainly(
    () => finishJournal(project).forEach((kept) => process.stderr.write(`warning: ${kept}\n`)),
    (error) => error instanceof WriteError,
  );
}

/** Every line of what is wrong with a file is a problem of that file. */
function readAs<T>(file: string, text: string | undefined, parse: (text: string | undefined, source: string) => T): T {
  try {
    return parse(text, file);
  } catch (error) {
    const lines = (error as Error).message.split('\n');
    throw new SynthesisError(lines.map((line) => ({ path: file, message: line.replace(`${file} `, '') })));
  }
}

const APP = Symbol.for('cloudserve.App');

/**
 * cdktf makes its folder when an app is made, with one level only and with raw errors.
 * @returns the uppermost folder that was made
 */
function prepareFolder(folder: string): string | undefined {
  try {
    return fs.mkdirSync(path.join(folder, 'stacks'), { recursive: true });
  } catch (error) {
    throw new Error(`cannot make the folder '${folder}': ${(error as Error).message}; make its parent writable`);
  }
}

/** Nothing is left behind of a program that writes no stack. */
function removeFoldersFrom(lowest: string, uppermost: string | undefined): void {
  for (let folder = lowest; uppermost !== undefined; folder = path.dirname(folder)) {
    try {
      fs.rmdirSync(folder);
    } catch {
      // Another run has put something in, or has taken the folder away.
      return;
    }
    if (path.relative(folder, uppermost) === '') {
      return;
    }
  }
}
