// Links with data-panel open their form beside what is read. Esc puts it away and keeps its words; the focus comes back.
const place = () => document.getElementById("capture");
const form = () => place()?.querySelector("form");
const isOpen = () => form() !== undefined && form() !== null && !place().hidden;

let opener = "";

// What was typed, as far as it is not what the form came with.
const typed = () =>
  [...(form()?.elements ?? [])].filter(
    (field) => field.matches("textarea") || (field.matches("input:not([type])") && field.value !== field.defaultValue),
  ).map((field) => [field.name, field.value]);

const isInSight = (field) => {
  const at = field.getBoundingClientRect();
  return at.top >= 0 && at.bottom <= window.innerHeight;
};

const focusFirst = () => {
  const field = form()?.querySelector("[autofocus]");
  field?.focus();
  if (field && !isInSight(field)) place().scrollIntoView({ block: "start" });
};

const close = () => {
  place().hidden = true;
  back();
};

const back = () => {
  const link = [...document.querySelectorAll("main a[data-panel]")].find((a) => a.getAttribute("href") === opener);
  (link ?? document.querySelector("[data-key=capture]") ?? document.getElementById("main")).focus();
};

const open = async (link) => {
  const kept = typed();
  const from = link.getAttribute("href");
  if (place().dataset.from === from && form()) {
    place().hidden = false;
    opener = from;
    return focusFirst();
  }
  opener = from;
  await window.htmx.ajax("GET", from, {
    target: "#capture",
    select: "#capture",
    swap: "outerHTML show:none ignoreTitle:true",
  });
  if (!form()) return;
  place().dataset.from = from;
  for (const [name, value] of kept) {
    const field = form().elements.namedItem(name);
    if (field) field.value = value;
  }
  focusFirst();
};

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-panel]");
  if (!link || !place() || !window.htmx || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  open(link);
}, true);

document.addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-panel-close]") || !place()?.dataset.from) return;
  event.preventDefault();
  event.stopPropagation();
  form().reset();
  close();
}, true);

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && isOpen() && place().dataset.from && !document.querySelector("dialog[open]")) close();
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches?.("#capture textarea"))
    form().requestSubmit();
});

// What was filled in for the reader gives way to what they type. A pointer sets its caret only after the focus came.
for (const kind of ["focusin", "click"])
  document.addEventListener(kind, ({ target: field }) => {
    if (!field.matches("#capture input:not([type])") || field.value !== field.defaultValue) return;
    if (field.selectionStart === field.selectionEnd) field.select();
  });

// The form that comes back with what is wrong stands in the same place; the page that comes back has lost the focus.
document.addEventListener("htmx:afterSettle", (event) => {
  if (form() && place().closest(".rail")) place().dataset.from ??= opener;
  if (opener && event.target.id === "main" && document.querySelector(".notice.done")) back();
});
