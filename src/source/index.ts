export { openRecords, RecordsError } from './records.ts';
