// `g` and a letter goes to a section, `c` captures, `/` searches, `?` lists them all.
let going = -Infinity;

const typing = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

const sectionFor = (letter) => document.querySelector(`[data-go="${CSS.escape(letter)}"]`);

const acts = {
  c: () => document.querySelector("[data-key=capture]"),
  "/": () => document.querySelector("[data-key=search]"),
  "?": () => document.querySelector("[data-key=help]"),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const gone = event.timeStamp - going < 1500;
  if (event.key === "g" && !gone) {
    going = event.timeStamp;
    return;
  }
  const wanted = gone ? sectionFor(event.key) : acts[event.key]?.();
  going = -Infinity;
  if (!wanted) return;
  event.preventDefault();
  if (wanted.matches("input, textarea")) wanted.focus();
  else wanted.click();
});
