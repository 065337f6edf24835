import { BootUnit, SCRIPT_FOLDER } from './cloud-config-props';

/**
 * The unit that has waited for the time: what makes or checks a certificate is `After=` it and `Wants=` it.
 * @internal
 */
export const CLOCK_UNIT = 'cloudserve-clock.service';

/**
 * Waits for chrony, at most five minutes.
 * @internal
 */
export function clockUnit(): BootUnit {
  const content = `[Unit]
Description=The time is known
Wants=time-sync.target
After=chrony.service chronyd.service
Before=time-sync.target

[Service]
Type=oneshot
RemainAfterExit=yes
TimeoutStartSec=infinity
ExecStart=${SCRIPT_FOLDER}/clock 300

[Install]
WantedBy=multi-user.target
`;
  return { name: CLOCK_UNIT, content };
}
