// Cells of a sheet: arrow keys and Enter move between them, Esc takes back what was typed, and a block that was copied
// from a spreadsheet fills as many cells as it has. Without it the form is filled in and sent as any other.
const AT = /^r(\d+)-(\d+)$/;

const cell = (field, down, right) => {
  const [, row, column] = AT.exec(field.name).map(Number);
  return field.form.elements.namedItem(`r${row + down}-${column + right}`);
};

const isCell = (field) => field.matches?.(".sheet input") && AT.test(field.name);

const atEnd = (field, forward) => {
  const end = forward ? field.value.length : 0;
  const whole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  return whole || (field.selectionStart === end && field.selectionEnd === end);
};

const aside = (field, key) => {
  const turned = getComputedStyle(field).direction === "rtl";
  const forward = (key === "ArrowRight") !== turned;
  return atEnd(field, key === "ArrowRight") ? cell(field, 0, forward ? 1 : -1) : null;
};

const next = (field, event) => {
  switch (event.key) {
    case "ArrowUp": return cell(field, -1, 0);
    case "ArrowDown": return cell(field, 1, 0);
    case "Enter": return event.ctrlKey || event.metaKey ? null : cell(field, event.shiftKey ? -1 : 1, 0);
    case "ArrowLeft":
    case "ArrowRight": return aside(field, event.key);
    default: return null;
  }
};

document.addEventListener("keydown", (event) => {
  if (!isCell(event.target) || event.altKey) return;
  if (event.key === "Escape") event.target.value = event.target.defaultValue;
  const to = next(event.target, event);
  if (!to && !(event.key === "Enter" && !event.ctrlKey && !event.metaKey)) return;
  event.preventDefault();
  to?.focus();
  to?.select();
});

document.addEventListener("paste", (event) => {
  if (!isCell(event.target)) return;
  const block = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
  if (!/[\t\n]/.test(block)) return;
  event.preventDefault();
  block.split(/\r?\n/).forEach((line, down) =>
    line.split("\t").forEach((value, right) => {
      const to = cell(event.target, down, right);
      if (to) to.value = value.trim();
    }),
  );
});

document.addEventListener("focusin", (event) => {
  if (isCell(event.target)) event.target.select();
});
