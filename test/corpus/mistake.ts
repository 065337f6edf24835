import { App, AppProps } from '../../lib';

/** A program that must be refused, and all that is said of it. */
export interface Mistake {
  /** What the user did wrong, in words. */
  readonly name: string;
  readonly program: (app: App) => void;
  /** Every line of the refusal, in order. */
  readonly says: readonly string[];
  readonly props?: AppProps;
  /** Files that are in the project before. */
  readonly files?: Record<string, string>;
}
