// Stands in for Nova's metadata service: gives each machine, known by its address, what a file says of it.   metadata.mjs ADDRESS FILE
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [address, file] = process.argv.slice(2);
createServer(({ socket, url }, response) => {
  const machine = JSON.parse(readFileSync(file, 'utf8'))[socket.remoteAddress];
  if (url !== '/openstack/latest/meta_data.json' || machine === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(machine));
}).listen(80, address, () => process.send({ up: true }));
process.on('disconnect', () => process.exit());
