import { App, Cluster } from '../../../lib';

const app = new App({ quiet: true });
new Cluster(app, 'main').node.addValidation({ validate: () => (undefined as unknown as string[]).slice() });
app.synth();
