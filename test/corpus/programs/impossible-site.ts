import { App, Image, OpenStackSite } from '../../../lib';

const app = new App();
new OpenStackSite(app, 'chula', { network: { cidr: '10.20.0.1/16' }, image: Image.named('ubuntu-24.04') });
app.synth();
