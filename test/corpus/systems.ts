import { App, BootSecret, Duration, OpenStackSite, Size, SystemSettings, SystemSettingsProps } from '../../lib';
import { Fn } from '../../lib/cdktf';
import { openSite } from './rancher-site';
import { Mistake } from './mistake';

function settled(app: App, props: SystemSettingsProps): OpenStackSite {
  return openSite(app, 'chula', { system: new SystemSettings(props) });
}

/** Mistakes in what all machines of a site have alike. */
export const systems: readonly Mistake[] = [
  {
    name: 'a journal of a fraction of a mebibyte that forgets at once',
    program: (app) => void settled(app, { journalSize: Size.kibibytes(1500), journalRetention: Duration.seconds(0) }),
    says: [
      "[chula] the journal goes back a second or more, got 0; correct 'journalRetention'",
      "[chula] the journal has whole mebibytes, 1 or more, got 1500Ki; correct 'journalSize'",
    ],
  },
  {
    name: 'a proxy of a site with a password, and an exception in words',
    program: (app) =>
      void settled(app, {
        proxy: { address: 'http://ops:s3cret@proxy.example.org:3128', exceptions: ['all of chula'] },
      }),
    says: [
      "[chula] a proxy is named 'http://host:port', without a password because user data have no secrets, got 'http://...@proxy.example.org:3128'; correct it",
      "[chula] what needs no proxy is a host, a domain or a range, got 'all of chula'; correct 'proxy.exceptions'",
    ],
  },
  {
    name: 'a mirror of packages of a site with a password',
    program: (app) => void settled(app, { packageMirror: 'https://ops:s3cret@mirror.example.org/debian' }),
    says: [
      "[chula] a mirror of packages is an address of http or https without a password, got 'https://...@mirror.example.org/debian'; correct it",
    ],
  },
  {
    name: 'a user of a site without a key',
    program: (app) => void settled(app, { users: [{ name: 'ops', sshKeys: [] }] }),
    says: ["[chula] boot user 'ops' has no password and needs a key to come in, got none; add to 'sshKeys'"],
  },
  {
    name: 'a registry of a site with two mirrors',
    program: (app) => {
      const password = BootSecret.of('password of the mirror', Fn.uuid());
      const mirror = { registry: 'docker.io', endpoints: ['https://mirror.example.org'], user: 'ops', password };
      settled(app, { registryMirrors: [mirror, { ...mirror, certificateAuthority: '/etc/ssl/mirror.pem' }] });
    },
    says: [
      "[chula] registry 'docker.io' has two mirrors, got both; give one all of the 'endpoints'",
      "[chula] the mirror of 'docker.io' needs its authority's certificate as PEM, got something else; give the text of the file",
    ],
  },
  {
    name: 'a mirror of downloads of a site without a scheme',
    program: (app) => void settled(app, { downloadMirror: 'mirror.example.org' }),
    says: ["[chula] a mirror is the beginning of an address, got 'mirror.example.org'; begin it with https://"],
  },
];
