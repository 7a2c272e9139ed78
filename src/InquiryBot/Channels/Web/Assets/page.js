// The page works without this file: every form is an ordinary form. With it, answers appear in place, like in a chat.
const byId = id => document.getElementById(id);
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let latest = 0;
document.documentElement.classList.add("scripted");

document.addEventListener("keydown", event => {
  const box = event.target;
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing && box.matches?.("[data-enter-sends]")) {
    event.preventDefault();
    box.form.requestSubmit();
  }
});

document.addEventListener("submit", event => {
  if (event.target.matches("[data-in-place]")) {
    event.preventDefault();
    send(event.target, event.submitter);
  }
});

document.addEventListener("click", event => {
  const target = event.target.closest("a, button");
  if (target?.matches("[data-copy]")) copy(target);
  else if (target?.matches("[data-reload]")) location.reload();
  else if (target?.matches("[data-language]") && document.querySelector(".turn")) {
    event.preventDefault();
    exchange(fetch(target.href), page => follow(page, target.href));
  }
});

document.addEventListener("input", event => {
  const form = event.target.closest("[data-filter]");
  if (form) filter(form, event.target.value.toLowerCase());
});

async function send(form, submitter) {
  const fields = new FormData(form, submitter);
  // A form may not hold the null character, and nobody can see it.
  const text = (fields.get("text") ?? "").replaceAll("\0", "");
  fields.set("text", text);
  const limit = Number(form.dataset.limit);
  if (limit && text.length > limit) {
    show("too-long").textContent = form.dataset.toolong.replace("{0}", limit);
    return;
  }
  const request = () => fetch(form.action, { method: "POST", body: new URLSearchParams(fields) });
  await exchange(request(), page => answer(form, page), () => send(form, submitter));
}

// Waits for a page from the server, and says so kindly when none comes.
async function exchange(request, use, retry) {
  const turn = ++latest;
  const log = byId("log");
  log.setAttribute("aria-busy", "true");
  try {
    const response = await request;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    document.querySelectorAll(".notice").forEach(notice => notice.remove());
    if (response.ok) use(page);
    else show("outdated");
  } catch {
    const again = show("unreachable").querySelector("[data-retry]");
    again.hidden = !retry;
    again.addEventListener("click", () => retry?.());
  } finally {
    if (turn === latest) log.removeAttribute("aria-busy");
  }
}

function answer(form, page) {
  const turn = document.importNode(page.querySelector(".turn"), true);
  const replaced = form.closest(".turn");
  document.querySelectorAll(".turn").forEach(old => old.removeAttribute("id"));
  if (replaced) {
    const pressed = [...form.querySelectorAll("button")].indexOf(document.activeElement);
    replaced.replaceWith(turn);
    (turn.querySelectorAll(".choice button")[pressed] ?? turn.querySelector(".choice button"))?.focus({ preventScroll: true });
  } else {
    byId("log").append(turn);
    const box = byId("text");
    if (form.contains(box)) box.value = "";
    box.focus({ preventScroll: true });
    turn.scrollIntoView({ block: "start", behavior: calm.matches ? "auto" : "smooth" });
  }
  announce(turn);
  follow(page);
}

// A screen reader hears the headline and how many rewordings there are, not the whole card.
function announce(turn) {
  const cards = [...turn.querySelectorAll(".card h2")].map(card => card.textContent);
  byId("announcement").textContent = [turn.querySelector(".headline").textContent, ...cards].join(" ");
}

// Takes over the language of a page from the server and leaves the conversation as it is.
function follow(page, address) {
  const root = document.documentElement;
  if (page.documentElement.lang === root.lang) return;
  root.lang = page.documentElement.lang;
  document.title = page.title;
  const typed = byId("text").value;
  for (const id of ["header", "intro", "composer", "footer", "unreachable", "outdated"])
    byId(id).replaceWith(document.importNode(page.getElementById(id), true));
  byId("text").value = typed;
  byId("text").focus({ preventScroll: true });
  history.replaceState(null, "", address ?? `?lang=${root.lang}`);
}

function show(id) {
  document.querySelectorAll(".notice").forEach(notice => notice.remove());
  const notice = byId(id).content.firstElementChild.cloneNode(true);
  byId("composer").before(notice);
  byId("announcement").textContent = notice.textContent;
  return notice;
}

async function copy(button) {
  const card = button.closest(".card");
  const words = card.querySelector("[data-copy-from]");
  const status = card.querySelector(".copy-status");
  try {
    await navigator.clipboard.writeText(words.textContent);
    status.textContent = button.dataset.copied;
  } catch {
    getSelection().selectAllChildren(words);
    status.textContent = button.dataset.selected;
  }
  byId("announcement").textContent = status.textContent;
}

function filter(form, words) {
  let shown = 0;
  for (const item of document.querySelectorAll(form.dataset.filter)) {
    item.hidden = !`${item.textContent} ${item.dataset.words}`.toLowerCase().includes(words);
    shown += item.hidden ? 0 : 1;
  }
  for (const group of document.querySelectorAll(".kind"))
    group.hidden = !group.querySelector(`${form.dataset.filter}:not([hidden])`);
  form.querySelector("[data-filter-count]").textContent = form.dataset.count.replace("{0}", shown);
}
