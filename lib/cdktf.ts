export * from 'cdktf';
export { invokeAspects } from 'cdktf/lib/synthesize/synthesizer';
