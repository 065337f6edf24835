import { Duration } from '../../../core';

/** When a mesh is told of. */
export interface MeshAlertOptions {
  /**
   * Part of the requests of a service that find limits reached: those of its callers, of its pods, or of pods wherever they are tried again.
   * @default 0.01
   */
  readonly overflow?: number;
  /**
   * Part of the requests of a service that fail.
   * @default 0.05
   */
  readonly failures?: number;
  /**
   * Part of the requests of a service that are answered in another cluster.
   * @default 0.5
   */
  readonly away?: number;
  /**
   * Part of the requests of a service that a forecast has other clusters answer, by `<namespace>/<service>`: more by 0.05 is told.
   * @default - nothing is forecast
   */
  readonly forecast?: Record<string, number>;
  /**
   * Time left of the root of trust, whose change takes all clusters that share it.
   * @default - 180 days
   */
  readonly rootTimeLeft?: Duration;
  /**
   * Time left of the intermediate certificate that istiod signs with.
   * @default - 30 days
   */
  readonly intermediateTimeLeft?: Duration;
}
