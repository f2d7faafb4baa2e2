// What is shown once is copied with one press; without this it is selected and copied by hand.
const button = (field) => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn";
  made.textContent = "Copy";
  made.addEventListener("click", async () => {
    await navigator.clipboard.writeText(field.value);
    made.textContent = "Copied";
  });
  return made;
};

const offer = (root) => {
  if (!navigator.clipboard) return;
  root.querySelectorAll("[data-copy]").forEach((field) => {
    if (field.parentElement.classList.contains("copied")) return;
    const row = document.createElement("div");
    row.className = "copied";
    field.replaceWith(row);
    row.append(field, button(field));
  });
};

document.addEventListener("focusin", (event) => {
  if (event.target.matches("[data-copy]")) event.target.select();
});
document.addEventListener("htmx:load", (event) => offer(event.target));
offer(document);
