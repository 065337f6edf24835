import { Severity } from '../../lib';
import { formatReport } from '../../lib/report';

const link = { kind: 'link', from: '0.0.0.0/0', to: 'lab/web', port: 'tcp/443', reason: 'users | guests' } as const;

test('a report says which risks were accepted, which ports are open and why, and which secrets stand in user data', () => {
  const text = formatReport({
    facts: [
      { path: 'lab/web', fact: link },
      { path: 'lab/web', fact: link },
      { path: 'lab/web/2', fact: { kind: 'boot-secret', machine: 'lab-web-2', name: 'token of K3s' } },
      { path: 'lab/web/1', fact: { kind: 'boot-secret', machine: 'lab-web-1', name: 'token of K3s' } },
      { path: 'lab/main', fact: { kind: 'plain-secret', secret: 'demo/login', reason: 'a course on secrets' } },
    ],
    accepted: [{ rule: 'DB-SPOF', severity: Severity.WARNING, path: 'lab/db', message: 'one only', reason: 'a test' }],
  });
  expect(text).toBe(`## Accepted risks

| Rule | Where | Finding | Why it may stand |
|---|---|---|---|
| DB-SPOF | lab/db | one only | a test |

## Open ports

| To | Port | From | Why |
|---|---|---|---|
| lab/web | tcp/443 | 0.0.0.0/0 | users \\| guests |

## Secrets in user data, which whoever may ask the cloud for them can read

| Machine | Secret |
|---|---|
| lab-web-1 | token of K3s |
| lab-web-2 | token of K3s |

## Secrets that stand in manifests, which whoever reads the repository can read

| Secret | Where | Why it may stand |
|---|---|---|
| demo/login | lab/main | a course on secrets |
`);
});

test('a report says that there is nothing', () => {
  expect(formatReport({ facts: [], accepted: [] }).match(/None\./g)).toHaveLength(4);
});
