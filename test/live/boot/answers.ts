import { once } from 'node:events';
import { Server, createServer } from 'node:http';
import { AddressInfo } from 'node:net';

/** What is answered to a path: a body, or a status without one. */
export type Answer = string | Buffer | number;

/** A server of HTTP on the loopback interface that answers what it is told to, and remembers what it was asked. */
export class Answers {
  public static async start(answerOf: (path: string, asked: number) => Answer, port = 0): Promise<Answers> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      const answer = answerOf(path, asked.filter((each) => each === path).length);
      response.writeHead(typeof answer === 'number' ? answer : 200, { connection: 'close' });
      response.end(typeof answer === 'number' ? '' : answer);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return new Answers(server, asked);
  }

  private constructor(
    private readonly server: Server,
    public readonly asked: readonly string[],
  ) {}

  public get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  public url(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  public async end(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    await closed;
  }
}
