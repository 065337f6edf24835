// Stands in for the operator's agent beside a member: GET /readiness answers as pkg/agent/handler/galera/probe.go of v26.6.0 does, 200 of a
// member of the primary component that is synced, else 500 with a reason. The agent has a second to ask, by TCP as root; this one starts a
// client that asks by the socket, and gives it three.
import { execFile } from 'node:child_process';
import http from 'node:http';

const QUESTION =
  "SET SESSION wsrep_sync_wait = 0; SHOW STATUS WHERE Variable_name IN ('wsrep_cluster_status', 'wsrep_local_state_comment')";

function answer(response, status, message) {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(message === undefined ? '' : `${JSON.stringify({ message })}\n`);
}

http
  .createServer((request, response) => {
    if (request.url !== '/readiness') {
      answer(response, 404, 'not found');
      return;
    }
    const words = ['--batch', '--skip-column-names', '--connect-timeout=1', '--execute', QUESTION];
    execFile('mariadb', words, { timeout: 3000 }, (error, stdout) => {
      if (error !== null) {
        answer(response, 500, 'error getting SQL client');
        return;
      }
      const status = Object.fromEntries(stdout.split('\n').map((line) => line.split('\t')));
      if (status.wsrep_cluster_status !== 'Primary') {
        answer(response, 500, 'Pod not healthy');
      } else if (status.wsrep_local_state_comment !== 'Synced') {
        answer(response, 500, `Pod in non ready state: ${status.wsrep_local_state_comment}`);
      } else {
        answer(response, 200);
      }
    });
  })
  .listen(5566);
