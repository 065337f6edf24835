import { imageLatest } from '../../lib/analysis/rules/image-latest';
import { Stated } from '../../lib/core';
import { ImageFact } from '../../lib/model';
import { at, says } from '../support/facts';

const image = (name: string, more: Partial<ImageFact> = {}): Stated<ImageFact> =>
  at<ImageFact>('lab/web', { kind: 'image', cluster: 'lab', image: name, ...more });

test('a tag that moves is told, whether it is said or meant', () => {
  expect(says(imageLatest, image('a:latest', { tag: 'latest' }), image('b'))).toEqual([
    "[lab/web] an image has a tag that stays, or a digest, got 'a:latest'; name the release that runs",
    "[lab/web] an image has a tag that stays, or a digest, got 'b'; name the release that runs",
  ]);
});

test('a release and a digest are right', () => {
  expect(
    says(
      imageLatest,
      image('a:1', { tag: '1' }),
      image('a@sha256:12', { digest: 'sha256:12' }),
      image('a:latest@sha256:12', { tag: 'latest', digest: 'sha256:12' }),
    ),
  ).toEqual([]);
});
