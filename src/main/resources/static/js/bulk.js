// Counts the chosen rows of a list, and lets one box choose them all. Without it the bar is shown all the same.
const boxes = (list) => [...list.querySelectorAll(".pick input[name=deal]")];

const count = (list) => {
  const status = list.querySelector(".bulk [role=status]");
  const all = list.querySelector("th.pick input");
  const chosen = boxes(list).filter((box) => box.checked).length;
  status.textContent = chosen === 0 ? "" : chosen === 1 ? status.dataset.one : status.dataset.many.replace("2", chosen);
  all.checked = chosen > 0 && chosen === boxes(list).length;
  all.indeterminate = chosen > 0 && !all.checked;
  all.removeAttribute("name");
};

document.addEventListener("change", (event) => {
  const list = event.target.closest(".pipeline");
  if (list === null || !event.target.matches(".pick input")) return;
  if (event.target.closest("th")) for (const box of boxes(list)) box.checked = event.target.checked;
  count(list);
});

document.addEventListener("reset", (event) => {
  if (event.target.matches(".bulk")) setTimeout(() => count(event.target.closest(".pipeline")));
});

document.addEventListener("htmx:afterSwap", () => {
  for (const list of document.querySelectorAll(".pipeline:has(.bulk)")) count(list);
});
