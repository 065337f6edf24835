import { App, Image, OpenStackSite } from '../../../lib';

const app = new App();
for (const cidr of ['10.20.0.0/16', '10.30.0.0/16']) {
  new OpenStackSite(app, 'chula', { network: { cidr }, image: Image.named('ubuntu-24.04') });
}
app.synth();
