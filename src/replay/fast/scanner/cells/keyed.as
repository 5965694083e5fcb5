// The cells of records for which conditions were looked at, found by plan and answers. Slot: key, plan, cell.

let keyed: usize = 0;
let keyedMask: u32 = 0;
let keyedCount: u32 = 0;

export function placeKeyed(at: usize, slotCount: u32): void {
  keyed = at;
  keyedMask = slotCount - 1;
}

// @ts-ignore: decorator
@inline
function slotOf(plan: usize, key: u64): u32 {
  const h = (key ^ (<u64>plan << 40)) * 0x9fb21c651e98df25;
  return <u32>(h >>> 40) & keyedMask;
}

/** The cell of a plan for some answers of its open conditions, told with the class as one number; 0 when it is not known. */
export function keyedCell(plan: usize, key: u64): usize {
  let slot = slotOf(plan, key);
  while (true) {
    const entry = keyed + (<usize>slot << 4);
    const cell = <usize>load<u32>(entry, 12);
    if (cell == 0 || (load<u64>(entry) == key && <usize>load<u32>(entry, 8) == plan)) return cell;
    slot = (slot + 1) & keyedMask;
  }
}

/** Makes a cell findable. False when there is no room for more. */
export function addKeyed(plan: usize, high: u32, low: u32, cell: usize): bool {
  if (keyedCount >= (keyedMask >> 1) + (keyedMask >> 2)) return false;
  const key = (<u64>high << 32) | <u64>low;
  let slot = slotOf(plan, key);
  while (load<u32>(keyed + (<usize>slot << 4), 12) != 0) slot = (slot + 1) & keyedMask;
  const entry = keyed + (<usize>slot << 4);
  store<u64>(entry, key);
  store<u32>(entry, <u32>plan, 8);
  store<u32>(entry, <u32>cell, 12);
  keyedCount++;
  return true;
}
