import type { MetadataPolicy } from '../../pack/index.ts';
import type { Condition } from '../condition.ts';
import { compileRule } from '../metadata.ts';

export function condition({ conditions }: MetadataPolicy): Condition {
  const rules = conditions.rules.map(compileRule);
  const any = conditions.operator === 'OR';
  return ({ metadata }) => {
    if (metadata === undefined) return 'no metadata';
    return any ? rules.some((holds) => holds(metadata)) : rules.every((holds) => holds(metadata));
  };
}

export const says = ({ conditions }: MetadataPolicy): string =>
  conditions.operator === 'OR' ? 'one of the metadata rules holds' : 'all metadata rules hold';
