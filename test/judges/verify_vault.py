"""Verifies a vault with nothing but what docs/control-plane.md says of it: no code of this project, constant memory. Prints entries and root."""
import hashlib
import json
import sqlite3
import sys

database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
previous, count, peaks = "genesis", 0, []  # the roots of whole subtrees, largest first, with their sizes
for seq, text, entry_hash in database.execute("select seq, content, entry_hash from vault order by seq"):
    count += 1
    leaf = hashlib.sha256(b"\0" + text.encode()).digest()
    said = json.loads(text)
    if leaf.hex() != entry_hash or seq != count or said["sequence"] != count or said["previous_hash"] != previous:
        sys.exit(f"entry {count} is not what was written")
    previous = entry_hash
    peaks.append((1, leaf))
    while len(peaks) > 1 and peaks[-1][0] == peaks[-2][0]:
        (size, right), (_, left) = peaks.pop(), peaks.pop()
        peaks.append((2 * size, hashlib.sha256(b"\1" + left + right).digest()))
root = peaks.pop()[1] if peaks else hashlib.sha256().digest()
while peaks:
    root = hashlib.sha256(b"\1" + peaks.pop()[1] + root).digest()
print(json.dumps({"entries": count, "root": root.hex()}))
