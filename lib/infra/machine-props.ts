import { MachineSettings } from './machine-settings';
import { SecurityGroup } from './security-group';

export interface MachineProps extends MachineSettings {
  /** Fixed address on the network. */
  readonly address: string;
  /** Roles of the machine; there is no rule but theirs. */
  readonly securityGroups: SecurityGroup[];
  /**
   * Host name and name of the instance.
   * @default - site name and id
   */
  readonly name?: string;
  /**
   * Availability zone of the machine and its volumes.
   * @default - left to the scheduler
   */
  readonly zone?: string;
  /**
   * Id of the server group.
   * @default - none
   */
  readonly serverGroupId?: string;
}
