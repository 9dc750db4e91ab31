// Says in one sentence when Node is too old, before anything is loaded that an old Node cannot read. Hence plain, old
// JavaScript.

var oldest = [20, 19];
var found = process.versions.node.split(".").map(Number);

if (found[0] < oldest[0] || (found[0] === oldest[0] && found[1] < oldest[1])) {
  console.error(
    "Rettesnor kræver Node " +
      oldest.join(".") +
      " eller nyere, og her er Node " +
      process.versions.node +
      ": hent en nyere på nodejs.org, og prøv igen.",
  );
  process.exitCode = 1;
}
