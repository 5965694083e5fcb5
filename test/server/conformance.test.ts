import { conformance } from './conformance.suite.ts';
import { openSubject, ways } from './subject.ts';

for (const way of ways) conformance(way, () => openSubject(way));
