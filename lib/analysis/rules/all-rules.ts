import { Rule } from '../rule';
import { addressOverlap } from './address-overlap';
import { nameDuplicate } from './name-duplicate';
import { networkOverlap } from './network-overlap';
import { quotaDefault, quotaSum } from './quota-sum';

/**
 * Every rule. A new one is a file here and a line below.
 * @internal
 */
export const rules: readonly Rule[] = [addressOverlap, nameDuplicate, networkOverlap, quotaDefault, quotaSum];
