import { AlertSeverity, Receiver } from '../../../lib/platform';
import { alertmanagerConfig } from '../../../lib/platform/monitoring/alertmanager-config';

interface Configuration {
  readonly route: { readonly receiver: string; readonly routes: { receiver: string; matchers: string[] }[] };
  readonly receivers: Record<string, unknown>[];
}

function configuration(receivers: Receiver[], heartbeat?: Receiver): Configuration {
  return alertmanagerConfig(receivers, heartbeat) as unknown as Configuration;
}

test.each([
  [
    'a webhook',
    Receiver.webhook({ secret: 'hook' }),
    { name: 'webhook-1', webhook_configs: [{ url_file: '/etc/alertmanager/secrets/hook/url', send_resolved: true }] },
  ],
  [
    'Slack',
    Receiver.slack({ secret: 'slack', key: 'address', channel: '#ops' }),
    {
      name: 'slack-1',
      slack_configs: [
        { api_url_file: '/etc/alertmanager/secrets/slack/address', channel: '#ops', send_resolved: true },
      ],
    },
  ],
  [
    'Teams',
    Receiver.msTeams({ secret: 'teams' }),
    {
      name: 'msteamsv2-1',
      msteamsv2_configs: [{ webhook_url_file: '/etc/alertmanager/secrets/teams/url', send_resolved: true }],
    },
  ],
  [
    'PagerDuty',
    Receiver.pagerDuty({ secret: 'pager' }),
    {
      name: 'pagerduty-1',
      pagerduty_configs: [
        {
          routing_key_file: '/etc/alertmanager/secrets/pager/routing-key',
          severity: '{{ .CommonLabels.severity }}',
          send_resolved: true,
        },
      ],
    },
  ],
  [
    'mail',
    Receiver.email({
      secret: 'mail',
      to: 'ops@example.org',
      from: 'alerts@example.org',
      server: 'mail.example.org:587',
    }),
    {
      name: 'email-1',
      email_configs: [
        {
          to: 'ops@example.org',
          from: 'alerts@example.org',
          smarthost: 'mail.example.org:587',
          auth_username: 'alerts@example.org',
          auth_password_file: '/etc/alertmanager/secrets/mail/password',
          require_tls: true,
          send_resolved: true,
        },
      ],
    },
  ],
])('%s is told by what a file of its Secret says', (_name, receiver, entry) => {
  expect(receiver._problems()).toEqual([]);
  expect(configuration([receiver]).receivers).toEqual([{ name: 'nobody' }, entry]);
});

test('each receiver gets what matters enough to it, whoever else gets it too', () => {
  const { route } = configuration([
    Receiver.webhook({ secret: 'a' }),
    Receiver.pagerDuty({ secret: 'b', least: AlertSeverity.CRITICAL }),
  ]);
  expect(route.routes.slice(2)).toEqual([
    { receiver: 'webhook-1', matchers: ['severity =~ "critical|warning"'], continue: true },
    { receiver: 'pagerduty-2', matchers: ['severity =~ "critical"'], continue: true },
  ]);
});

test('the alert that always fires goes to the heartbeat alone, and to nobody without one', () => {
  const watchdog = ({ route }: Configuration): string => route.routes[0].receiver;
  const receivers = [Receiver.webhook({ secret: 'a' })];
  expect(watchdog(configuration(receivers))).toBe('nobody');
  const beating = configuration(receivers, Receiver.webhook({ secret: 'beat' }));
  expect(watchdog(beating)).toBe('heartbeat');
  expect(beating.receivers.map(({ name }) => name)).toEqual(['nobody', 'heartbeat', 'webhook-1']);
});

test('what is wrong with a receiver is said in full', () => {
  const mail = Receiver.email({
    secret: 'Mail',
    key: 'a/b',
    to: 'ops',
    from: 'alerts@example.org',
    server: 'mail.example.org',
    least: 'loud' as AlertSeverity,
  });
  expect(mail._problems()).toEqual([
    "a Secret has a name of DNS, got 'Mail'; correct 'secret'",
    "a key of a Secret has letters, digits, '.', '_' and '-', got 'a/b'; correct 'key'",
    "alerts matter as AlertSeverity has it, got 'loud'; write 'least' as AlertSeverity.WARNING",
    "mail goes from and to an address, got 'ops'; correct 'to'",
    "a server of mail is '<host>:<port>', got 'mail.example.org'; correct 'server'",
  ]);
});
