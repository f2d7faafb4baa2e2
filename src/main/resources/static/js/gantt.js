// Bars, their ends and the flags of a plan are moved with the pointer, and bars with the arrow keys too. The server
// answers what the plan would be; nothing is kept before the form is sent. Without it tasks are changed on their pages.
const drawing = () => document.getElementById("drawing");
const picture = () => drawing()?.querySelector(".plan-picture");
const rows = () => [...drawing().querySelectorAll(".gantt-names a")];
const row = (task) => document.getElementById(`bar-${task}`);
const id = (line) => line.id.slice("bar-".length);

const DAY = 86_400_000;
const day = (text) => Date.parse(`${text}T00:00:00Z`);
const text = (time) => new Date(time).toISOString().slice(0, 10);

let wanted = null;
let asking = false;

// What is tried already, with one thing more.
const asked = (more) => {
  const form = document.getElementById("trial");
  const fields = new URLSearchParams(form ? new FormData(form) : []);
  fields.delete("_csrf");
  for (const [name, value] of Object.entries(more)) fields.set(name, value);
  return fields;
};

const draw = async (fields, done) => {
  const answer = await fetch(`${drawing().dataset.path}?${fields}`, { headers: { "HX-Request": "true" } });
  if (!answer.ok || !drawing()) return;
  const held = document.activeElement?.id;
  drawing().outerHTML = await answer.text();
  window.htmx?.process(drawing());
  if (held) document.getElementById(held)?.focus({ preventScroll: true });
  done?.();
};

// One question at a time; of those that come meanwhile, the last.
const ask = async (fields, done) => {
  wanted = { fields, done };
  if (asking) return;
  asking = true;
  try {
    while (wanted) {
      const next = wanted;
      wanted = null;
      await draw(next.fields, next.done);
    }
  } finally {
    asking = false;
  }
};

const say = (task) => {
  const place = document.getElementById("gantt-said");
  if (place) place.textContent = row(task)?.dataset.said ?? "";
};

// The row of what is dragged: bars know their places in the list.
const rowOf = ({ move, stretch }) => rows()[move ?? stretch];

// What is dragged, and what is asked when it is so many days further.
const grabbed = (target) => {
  const { move, stretch, pin } = target.dataset ?? {};
  const task = (move ?? stretch) && id(rowOf(target.dataset));
  if (move) return (days) => ({ [`start-${task}`]: text(day(from.start) + days * DAY) });
  if (stretch) return (days) => ({ [`end-${task}`]: text(day(from.end) + days * DAY) });
  if (pin) return (days) => ({ [`pin-${pin}`]: text(day(from.pin) + days * DAY) });
  return null;
};

let from = null;

const begin = (event) => {
  const target = event.target.closest?.("[data-move], [data-stretch], [data-pin]");
  const what = target && grabbed(target);
  if (!what || event.button !== 0) return;
  event.preventDefault();
  const { first, last } = picture().dataset;
  const line = rowOf(target.dataset)?.dataset;
  from = {
    x: event.clientX,
    what,
    before: asked({}),
    first,
    last,
    wide: picture().getBoundingClientRect().width / ((day(last) - day(first)) / DAY),
    start: line?.start,
    end: line?.end,
    pin: target.dataset.on,
    days: 0,
  };
  drawing().classList.add("dragging");
};

const drag = (event) => {
  if (!from) return;
  const days = Math.round((event.clientX - from.x) / from.wide);
  if (days === from.days) return;
  from.days = days;
  const fields = new URLSearchParams(from.before);
  for (const [name, value] of Object.entries(from.what(days))) fields.set(name, value);
  fields.set("first", from.first);
  fields.set("last", from.last);
  ask(fields, () => drawing().classList.add("dragging"));
};

const end = () => {
  if (!from) return;
  const moved = from.days !== 0;
  const fields = new URLSearchParams(from.before);
  for (const [name, value] of Object.entries(from.what(from.days))) fields.set(name, value);
  from = null;
  drawing()?.classList.remove("dragging");
  if (moved) ask(fields);
};

const cancel = () => {
  const { before } = from;
  from = null;
  ask(before);
};

document.addEventListener("pointerdown", begin);
document.addEventListener("pointermove", drag);
document.addEventListener("pointerup", end);
document.addEventListener("pointercancel", () => from && cancel());

const steps = (line, key, stretches) => {
  const turned = getComputedStyle(drawing()).direction === "rtl";
  const later = (key === "ArrowRight") !== turned;
  const task = id(line);
  const { long, before, after } = line.dataset;
  if (!stretches) return before ? { [`start-${task}`]: later ? after : before } : null;
  return long ? { [`likely-${task}`]: Math.max(1, Number(long) + (later ? 1 : -1)) } : null;
};

const go = (line, down) => {
  const all = rows();
  all[all.indexOf(line) + down]?.focus();
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && from) return cancel();
  const line = event.target.closest?.(".gantt-names a");
  if (!line || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "ArrowUp" || event.key === "ArrowDown") {
    event.preventDefault();
    return go(line, event.key === "ArrowUp" ? -1 : 1);
  }
  if (event.key === "Escape" && document.getElementById("trial")) return ask(new URLSearchParams());
  if (!("ArrowLeft ArrowRight".includes(event.key) && (line.dataset.start || line.dataset.long))) return;
  event.preventDefault();
  const step = steps(line, event.key, event.shiftKey);
  if (step) ask(asked(step), () => say(id(line)));
});
