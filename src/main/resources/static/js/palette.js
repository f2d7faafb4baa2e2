// The palette: a dialog that holds the search page's own form and results, and the acts of the page below it.
const trigger = () => document.querySelector("[data-key=search]");

const dialog = () => {
  const old = document.querySelector("dialog.found");
  if (old) return old;
  const made = document.createElement("dialog");
  made.className = "found";
  made.setAttribute("aria-label", trigger()?.textContent.trim() ?? "");
  made.addEventListener("click", (event) => {
    if (event.target === made || event.target.closest("a")) made.close();
  });
  made.addEventListener("keydown", move);
  made.addEventListener("submit", first);
  document.body.append(made);
  return made;
};

const links = (inside) => [...inside.querySelectorAll("a")];

function move(event) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const all = [event.currentTarget.querySelector("input"), ...links(event.currentTarget)];
  const at = all.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
  all[(at + all.length) % all.length].focus();
  event.preventDefault();
}

// Enter goes to the first that was found.
function first(event) {
  event.preventDefault();
  event.stopPropagation();
  links(event.currentTarget)[0]?.click();
}

const acts = () => {
  const list = document.createElement("ul");
  for (const act of document.querySelectorAll("main .head .acts a")) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = act.href;
    link.textContent = act.textContent;
    item.append(link);
    list.append(item);
  }
  return list;
};

const open = async () => {
  const field = document.querySelector("main #find");
  if (field) return field.focus();
  const found = dialog();
  const answer = await fetch("/search", { headers: { "HX-Request": "true" } });
  if (!answer.ok) return location.assign("/search");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  found.replaceChildren(document.adoptNode(page.querySelector("#palette")));
  found.querySelector("#found").append(acts());
  window.htmx?.process(found);
  found.showModal();
  found.querySelector("input").focus();
};

document.addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-key=search]") || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  open();
}, true);

document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || !trigger()) return;
  event.preventDefault();
  open();
});
