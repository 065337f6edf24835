import { RunbookFile } from './runbook-input';

/**
 * A job that looks whether what is deployed is still what the program says: a script, and units of systemd that run it every night.
 * @param stacks names of the stacks, in the order in which they are deployed
 * @internal
 */
export function planJob(stacks: readonly string[]): RunbookFile[] {
  return [
    { path: 'jobs/plan.sh', text: script(stacks), executable: true },
    { path: 'jobs/testbed-plan.service', text: SERVICE },
    { path: 'jobs/testbed-plan.timer', text: TIMER },
  ];
}

function script(stacks: readonly string[]): string {
  return `#!/usr/bin/env bash
# Plans every stack and changes nothing. Exits with 0 where all is as the program says, with 2 where something drifted, with 1 where a plan failed.
#   plan.sh [folder of the program]
set -euo pipefail

project=\${1:-$(cd "$(dirname "$0")/../.." && pwd)}
terraform=\${TERRAFORM_BINARY_NAME:-terraform}
stacks=(${stacks.join(' ')})

cd "$project"
[ -d cdktf.out/stacks ] || npx cdktf synth
drifted=() failed=()
for stack in "\${stacks[@]}"; do
  folder=cdktf.out/stacks/$stack
  status=0
  "$terraform" -chdir="$folder" init -input=false -no-color >/dev/null || status=1
  if [ $status -eq 0 ]; then
    "$terraform" -chdir="$folder" plan -input=false -no-color -lock=false -detailed-exitcode || status=$?
  fi
  case $status in
  0) ;;
  2) drifted+=("$stack") ;;
  *) failed+=("$stack") ;;
  esac
done
[ \${#drifted[@]} -eq 0 ] || echo "drifted: \${drifted[*]}" >&2
if [ \${#failed[@]} -gt 0 ]; then
  echo "failed: \${failed[*]}" >&2
  exit 1
fi
[ \${#drifted[@]} -eq 0 ] || exit 2
`;
}

/** Installed under the folder of the program's owner; what it needs of the environment is in a file of their own. */
const SERVICE = `[Unit]
Description=Every stack of the testbed is planned, to learn of what drifted
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
# OS_CLOUD and variables TF_VAR_..., readable by its owner alone.
EnvironmentFile=-%h/.config/testbed.env
WorkingDirectory=%h/testbed
ExecStart=%h/testbed/dist-files/jobs/plan.sh
`;

const TIMER = `[Unit]
Description=Every night the testbed is planned

[Timer]
OnCalendar=*-*-* 04:00
Persistent=true

[Install]
WantedBy=timers.target
`;
