// Automata over texts: does a pattern match? Transitions that are not known yet are asked of JavaScript (`automaton.ts`).

@external("env", "step")
declare function stepIn(automaton: i32, state: usize, symbol: i32): i32;

/**
 * Runs an automaton over UTF-8 text. `tables`: 128 symbols of ASCII (u8), then u32: number of symbols, number of bounds, the bounds, their symbols,
 * from `tables` + 128 on. `transitions`: the rows of the states, an i32 a symbol each, the first state first: where the row of the next state stands,
 * -1 not known yet, -2 matched, -3 can't match any more.
 */
export function matches(automaton: i32, tables: usize, transitions: usize, from: usize, length: usize): bool {
  const end = from + length;
  let at = from;
  let state = transitions;
  while (at < end) {
    const byte = load<u8>(at);
    let symbol: usize;
    if (byte < 0x80) {
      symbol = load<u8>(tables + byte);
      at++;
    } else {
      symbol = symbolBeyond(tables, codeAt(at));
      at += byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    }
    let to = load<i32>(state + (symbol << 2));
    if (to < 0) {
      if (to == -1) to = stepIn(automaton, state, <i32>symbol);
      if (to < 0) return to == -2;
    }
    state = to;
  }
  return endsIn(automaton, tables, state);
}

/** Does the text match when it ends in this state? */
function endsIn(automaton: i32, tables: usize, state: usize): bool {
  const symbol = <usize>load<i32>(tables, 128) - 1;
  let to = load<i32>(state + (symbol << 2));
  if (to == -1) to = stepIn(automaton, state, <i32>symbol);
  return to == -2;
}

/** The character that starts here, which takes more than one byte. */
function codeAt(at: usize): i32 {
  const byte = <i32>load<u8>(at);
  const second = <i32>load<u8>(at, 1) & 0x3f;
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | second;
  const third = <i32>load<u8>(at, 2) & 0x3f;
  if (byte < 0xf0) return ((byte & 0x0f) << 12) | (second << 6) | third;
  return ((byte & 0x07) << 18) | (second << 12) | (third << 6) | (<i32>load<u8>(at, 3) & 0x3f);
}

function symbolBeyond(tables: usize, code: i32): usize {
  const bounds = load<i32>(tables, 132);
  let below = 0;
  let above = bounds;
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if (load<i32>(tables + 136 + (<usize>middle << 2)) <= code) below = middle;
    else above = middle;
  }
  return load<u32>(tables + 136 + (<usize>(bounds + below) << 2));
}
