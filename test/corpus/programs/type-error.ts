import { App, HardenedNamespace } from '../../../lib';

const settings: { readonly namespaces?: readonly string[] } = {};
const app = new App({ quiet: true });
(settings.namespaces as readonly string[]).forEach((name) => new HardenedNamespace(app, name));
app.synth();
