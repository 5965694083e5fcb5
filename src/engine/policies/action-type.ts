import type { Condition } from '../condition.ts';

export const condition = (): Condition => () => true;
export const says = (): string => 'the action type is listed';
