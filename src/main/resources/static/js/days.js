// A slider over days beside the field that holds one. Without it the field and its button do the same.
const DAY = 86_400_000;
const SETTLED = 400;
let settling;

const dayOf = (slider) => {
  const first = Date.parse(slider.parentElement.dataset.days);
  return new Date(first + slider.valueAsNumber * DAY).toISOString().slice(0, 10);
};

const say = (slider) => slider.setAttribute("aria-valuetext", dayOf(slider));

const offer = (root) =>
  root.querySelectorAll("[data-days]").forEach((box) => {
    box.hidden = false;
    say(box.querySelector("input"));
  });

const isSlider = (event) => event.target.matches("[data-days] > input");

document.addEventListener("input", (event) => {
  if (!isSlider(event)) return;
  event.target.form.elements.asOf.value = dayOf(event.target);
  say(event.target);
});

// each press of an arrow key is a change of its own: wait for the last
document.addEventListener("change", (event) => {
  if (!isSlider(event)) return;
  clearTimeout(settling);
  settling = setTimeout(() => event.target.form?.requestSubmit(), SETTLED);
});

document.addEventListener("htmx:load", (event) => offer(event.target));
offer(document);
