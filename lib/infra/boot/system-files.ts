import { BootFile } from './cloud-config-props';
import { HttpProxy, proxyVariables } from './http-proxy';

/**
 * Limits of the journal.
 * @internal
 */
export function journalFile(mebibytes: number, seconds: number): BootFile {
  const content = `[Journal]\nStorage=persistent\nSystemMaxUse=${mebibytes}M\nMaxRetentionSec=${seconds}s\n`;
  return { path: '/etc/systemd/journald.conf.d/60-cloudserve.conf', content };
}

/**
 * Keys alone open SSH. Of a setting that stands in several files, sshd takes the first. An agent of an administrator offers its keys
 * one after the other, and each is a try.
 * @internal
 */
export function sshFile(forwarding: boolean): BootFile {
  const content = `PasswordAuthentication no
KbdInteractiveAuthentication no
PermitEmptyPasswords no
PermitRootLogin no
MaxAuthTries 4
X11Forwarding no
AllowAgentForwarding no
AllowTcpForwarding ${forwarding ? 'yes' : 'no'}
ClientAliveInterval 60
ClientAliveCountMax 3
`;
  return { path: '/etc/ssh/sshd_config.d/10-cloudserve.conf', content, permissions: '0600' };
}

/**
 * Security updates by themselves, and nothing that they start anew by surprise: needrestart keeps off daemons whose libraries change,
 * and daemons that their own packages' scripts would start anew are not upgraded.
 * @internal
 */
export function upgradeFiles(): BootFile[] {
  return [
    {
      path: '/etc/apt/apt.conf.d/60cloudserve-upgrades',
      content: `APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
Unattended-Upgrade::Automatic-Reboot "false";
Unattended-Upgrade::Remove-Unused-Kernel-Packages "true";
Unattended-Upgrade::Package-Blacklist { "mariadb-"; "mysql-"; "haproxy"; "keepalived"; };
`,
    },
    {
      path: '/etc/needrestart/conf.d/60-cloudserve.conf',
      content: `$nrconf{override_rc}{qr(^(k3s|rke2|containerd|mariadb|mysql|haproxy|keepalived))} = 0;\n1;\n`,
    },
  ];
}

/**
 * The proxy for every unit of the machine.
 * @internal
 */
export function proxyFile(proxy: HttpProxy, near: readonly string[]): BootFile {
  const variables = Object.entries(proxyVariables(proxy, near)).map(([name, value]) => `"${name}=${value}"`);
  return {
    path: '/etc/systemd/system.conf.d/60-cloudserve-proxy.conf',
    content: `[Manager]\nDefaultEnvironment=${variables.join(' ')}\n`,
  };
}
