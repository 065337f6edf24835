const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/**
 * Bytes of a quantity of Kubernetes: `10Gi`, `1e9`, `512M`; undefined of anything else.
 * @internal
 */
export function bytesOf(quantity: unknown): number | undefined {
  const parts = /^(\d+(?:\.\d*)?|\.\d+)(?:e(\d+)|([kMGTPE]|[KMGTPE]i))?$/i.exec(String(quantity));
  if (parts === null || (typeof quantity !== 'string' && typeof quantity !== 'number')) {
    return undefined;
  }
  const [, digits, exponent, unit = ''] = parts;
  const factor = UNITS[unit];
  return factor === undefined ? undefined : Number(digits) * factor * 10 ** Number(exponent ?? 0);
}
