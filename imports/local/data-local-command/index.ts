// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from '../../../lib/cdktf';

// Configuration

export interface DataLocalCommandConfig extends cdktf.TerraformMetaArguments {
  readonly allowNonZeroExitCode?: boolean | cdktf.IResolvable;
  readonly arguments?: string[];
  readonly command: string;
  readonly stdin?: string;
  readonly workingDirectory?: string;
}

export class DataLocalCommand extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "local_command";

  // ==============
  // STATIC Methods
  // ==============
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "local_command", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  public constructor(scope: Construct, id: string, config: DataLocalCommandConfig) {
    super(scope, id, {
      terraformResourceType: 'local_command',
      terraformGeneratorMetadata: {
        providerName: 'local',
        providerVersion: '2.6.1',
        providerVersionConstraint: '2.6.1'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._allowNonZeroExitCode = config.allowNonZeroExitCode;
    this._arguments = config.arguments;
    this._command = config.command;
    this._stdin = config.stdin;
    this._workingDirectory = config.workingDirectory;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allow_non_zero_exit_code - computed: false, optional: true, required: false
  private _allowNonZeroExitCode?: boolean | cdktf.IResolvable; 
  public get allowNonZeroExitCode() {
    return this.getBooleanAttribute('allow_non_zero_exit_code');
  }
  public set allowNonZeroExitCode(value: boolean | cdktf.IResolvable) {
    this._allowNonZeroExitCode = value;
  }
  public resetAllowNonZeroExitCode() {
    this._allowNonZeroExitCode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowNonZeroExitCodeInput() {
    return this._allowNonZeroExitCode;
  }

  // arguments - computed: false, optional: true, required: false
  private _arguments?: string[]; 
  public get arguments() {
    return this.getListAttribute('arguments');
  }
  public set arguments(value: string[]) {
    this._arguments = value;
  }
  public resetArguments() {
    this._arguments = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get argumentsInput() {
    return this._arguments;
  }

  // command - computed: false, optional: false, required: true
  private _command?: string; 
  public get command() {
    return this.getStringAttribute('command');
  }
  public set command(value: string) {
    this._command = value;
  }
  // Temporarily expose input value. Use with caution.
  public get commandInput() {
    return this._command;
  }

  // exit_code - computed: true, optional: false, required: false
  public get exitCode() {
    return this.getNumberAttribute('exit_code');
  }

  // stderr - computed: true, optional: false, required: false
  public get stderr() {
    return this.getStringAttribute('stderr');
  }

  // stdin - computed: false, optional: true, required: false
  private _stdin?: string; 
  public get stdin() {
    return this.getStringAttribute('stdin');
  }
  public set stdin(value: string) {
    this._stdin = value;
  }
  public resetStdin() {
    this._stdin = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stdinInput() {
    return this._stdin;
  }

  // stdout - computed: true, optional: false, required: false
  public get stdout() {
    return this.getStringAttribute('stdout');
  }

  // working_directory - computed: false, optional: true, required: false
  private _workingDirectory?: string; 
  public get workingDirectory() {
    return this.getStringAttribute('working_directory');
  }
  public set workingDirectory(value: string) {
    this._workingDirectory = value;
  }
  public resetWorkingDirectory() {
    this._workingDirectory = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get workingDirectoryInput() {
    return this._workingDirectory;
  }

  // =========
  // SYNTHESIS
  // =========

  protected override synthesizeAttributes(): { [name: string]: any } {
    return {
      allow_non_zero_exit_code: cdktf.booleanToTerraform(this._allowNonZeroExitCode),
      arguments: cdktf.listMapper(cdktf.stringToTerraform, false)(this._arguments),
      command: cdktf.stringToTerraform(this._command),
      stdin: cdktf.stringToTerraform(this._stdin),
      working_directory: cdktf.stringToTerraform(this._workingDirectory),
    };
  }

  protected override synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      allow_non_zero_exit_code: {
        value: cdktf.booleanToHclTerraform(this._allowNonZeroExitCode),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      arguments: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._arguments),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      command: {
        value: cdktf.stringToHclTerraform(this._command),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      stdin: {
        value: cdktf.stringToHclTerraform(this._stdin),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      working_directory: {
        value: cdktf.stringToHclTerraform(this._workingDirectory),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
