// Passkeys: asks the device, puts its answer into the hidden fields of a form and sends it. Everything is checked by the
// server. Without this, or where browsers give no passkeys, one signs in with a password.
const isPossible = () => window.isSecureContext && window.PublicKeyCredential && !/^[\d.]+$|^\[/.test(location.hostname);

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const WAIT = 300_000;
const KIND = "public-key";

const make = async ({ dataset }) => {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: bytes(dataset.challenge),
      rp: { id: dataset.place, name: "Throughline" },
      user: { id: bytes(dataset.holder), name: dataset.account, displayName: dataset.person },
      pubKeyCredParams: dataset.algorithms.split(",").map((alg) => ({ type: KIND, alg: Number(alg) })),
      excludeCredentials: dataset.known.split(",").filter(Boolean).map((id) => ({ type: KIND, id: bytes(id) })),
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
      attestation: "none",
      timeout: WAIT,
    },
  });
  return {
    credential: text(made.rawId),
    client: text(made.response.clientDataJSON),
    attestation: text(made.response.attestationObject),
    transports: (made.response.getTransports?.() ?? []).join(","),
  };
};

// what was answered with a page, or not at all, is no challenge
const challenge = async (form) => {
  const body = new URLSearchParams({ _csrf: form.elements._csrf.value });
  const answer = await fetch(form.dataset.challengeAt, { method: "POST", body });
  if (!answer.ok || answer.redirected) throw new TypeError("no challenge");
  return answer.json();
};

const show = async (form) => {
  const asked = await challenge(form);
  const shown = await navigator.credentials.get({
    publicKey: {
      challenge: bytes(asked.challenge),
      rpId: asked.place,
      userVerification: "required",
      timeout: WAIT,
    },
  });
  return {
    credential: text(shown.rawId),
    client: text(shown.response.clientDataJSON),
    data: text(shown.response.authenticatorData),
    signature: text(shown.response.signature),
    holder: shown.response.userHandle ? text(shown.response.userHandle) : "",
  };
};

const SAID = { InvalidStateError: "sayKnown", TypeError: "sayUnreached" };

const say = (form, problem) => {
  const says = form.querySelector("[role=alert]");
  says.textContent = form.dataset[SAID[problem.name]] ?? form.dataset.sayNone;
  says.hidden = false;
};

document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-passkey]");
  if (!button) return;
  const { form } = button;
  button.disabled = true;
  try {
    const answer = await (button.dataset.passkey === "make" ? make(form) : show(form));
    Object.entries(answer).forEach(([name, value]) => (form.elements[name].value = value));
    form.submit();
  } catch (problem) {
    say(form, problem);
  }
  button.disabled = false;
});

const offer = (root) => {
  if (!isPossible()) return;
  root.querySelectorAll("[data-passkey-with]").forEach((part) => (part.hidden = false));
  root.querySelectorAll("[data-passkey-without]").forEach((part) => (part.hidden = true));
};

document.addEventListener("htmx:load", (event) => offer(event.target));
offer(document);
