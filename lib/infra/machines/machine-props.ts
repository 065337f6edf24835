import { MachineSettings } from './machine-settings';
import { SecurityGroup } from '../network/security-group';

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
   * Availability zone of the machine, and of its volumes unless `volumeZone` names another.
   * @default - left to the scheduler
   */
  readonly zone?: string;
  /**
   * Raised to make the machine anew from its present settings, on its address and with its data volumes.
   * @default 1
   */
  readonly generation?: number;
  /**
   * Id of the server group.
   * @default - none
   */
  readonly serverGroupId?: string;
}
