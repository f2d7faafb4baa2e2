// Files can be dropped anywhere on the form, and are read at once.
const forms = (event) => event.target.closest?.("[data-drop]");
const carriesFiles = (event) => event.dataTransfer?.types.includes("Files");

document.addEventListener("dragover", (event) => {
  const form = forms(event);
  if (!form || !carriesFiles(event)) return;
  event.preventDefault();
  form.classList.add("over");
});

document.addEventListener("dragleave", (event) => {
  const form = forms(event);
  if (form && !form.contains(event.relatedTarget)) form.classList.remove("over");
});

document.addEventListener("drop", (event) => {
  const form = forms(event);
  if (!form || !carriesFiles(event)) return;
  event.preventDefault();
  form.classList.remove("over");
  form.querySelector("input[type=file]").files = event.dataTransfer.files;
  form.requestSubmit();
});

document.addEventListener("submit", (event) => {
  const says = event.target.querySelector?.("[data-drop-says]");
  if (says) says.textContent = says.dataset.dropSays;
});
