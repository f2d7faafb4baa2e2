// A form is sent once, however often its button is pressed; and when nobody answers, the page says so and keeps all.
const unreached = () => document.querySelector(".unreached");

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sending) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  form.dataset.sending = "yes";
  unreached()?.remove();
}, true);

const done = (root) => root.querySelectorAll("form[data-sending]").forEach((form) => delete form.dataset.sending);

document.addEventListener("htmx:afterRequest", () => done(document));
window.addEventListener("pageshow", () => done(document));

document.addEventListener("htmx:sendError", () => {
  const main = document.querySelector("[data-unreached]");
  if (!main || unreached()) return;
  const says = document.createElement("p");
  says.className = "notice wrong unreached";
  says.setAttribute("role", "alert");
  says.textContent = main.dataset.unreached;
  main.prepend(says);
  says.scrollIntoView({ block: "nearest" });
});
