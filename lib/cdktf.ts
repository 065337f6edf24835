export * from 'cdktf';
