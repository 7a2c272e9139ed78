// The board without this file: reload to see what others did. With it the board follows by itself, and nothing that is being typed is lost.
const byId = id => document.getElementById(id);
const drafts = new Map();
const board = () => byId("board");
const code = location.pathname;
let ears;

// Boxes whose words were changed, by id; they survive when the part they stand in is drawn anew, and a step that comes back finds them again.
document.addEventListener("input", event => {
  if (event.target.closest("#board") && event.target.id && event.target.matches("textarea, input:not([type=checkbox], [type=radio], [type=hidden])"))
    drafts.set(event.target.id, event.target.value);
});

document.addEventListener("submit", event => {
  if (!event.target.matches("[data-board]")) return;
  event.preventDefault();
  send(event.target, event.submitter);
});

document.addEventListener("click", event => {
  const target = event.target.closest("a, button");
  if (target?.matches("[data-instead]")) {
    event.preventDefault();
    instead(target);
  } else if (target?.matches("[data-offer]")) {
    event.preventDefault();
    history.replaceState(null, "", target.href);
    look();
  } else if (target?.matches("[data-copy-address]")) copy(target);
  else if (target?.matches("[data-take-back]")) takeBack(target.dataset.takeBack);
});

function instead(button) {
  const box = button.form.querySelector("[data-card]");
  box.value = button.value;
  drafts.set(box.id, box.value);
  box.focus();
}

async function copy(button) {
  await navigator.clipboard.writeText(button.dataset.copyAddress).catch(() => getSelection().selectAllChildren(byId("address")));
  announce(button.dataset.copied);
}

async function send(form, submitter) {
  const fields = new FormData(form, submitter);
  const box = form.querySelector("textarea[name=text], input[name=text]");
  if (submitter) submitter.setAttribute("aria-busy", "true");
  const page = await exchange(() => fetch(form.action, { method: "POST", body: new URLSearchParams(fields) }), () => send(form, submitter));
  submitter?.removeAttribute("aria-busy");
  if (!page) return;
  const done = page.fresh.dataset.done === "true";
  if (done && box?.id) drafts.delete(box.id);
  if (done && fields.get("do") === "card") remember(page.address, fields);
  if (done && box?.id && byId(box.id)) byId(box.id).value = "";
  show(page.fresh, { pressed: submitter?.id });
  if (done && box?.id) byId(box.id)?.focus({ preventScroll: true });
  const held = board().querySelector("[data-held]");
  if (held && !done) held.focus();
}

async function look() {
  const page = await exchange(() => fetch(location.href), look);
  if (page) show(page.fresh, { isLive: true });
}

// Waits for a board from the server.
async function exchange(ask, again) {
  try {
    const response = await ask();
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    byId("lost")?.remove();
    const fresh = page.getElementById("board");
    if (!fresh) {
      ears?.close();
      // The door: the session is over, or this person has left it. A form that is out of date gets a new page as well.
      location.assign(response.url.startsWith(location.origin) && response.ok ? response.url : location.href);
      return null;
    }
    return { fresh, address: response.url };
  } catch {
    if (!byId("lost")) {
      const lost = byId("unreachable").content.firstElementChild.cloneNode(true);
      lost.id = "lost";
      board().prepend(lost);
      lost.querySelector("[data-retry]").addEventListener("click", again);
    }
    return null;
  }
}

// Tokens differ each time a page is drawn and say nothing.
const print = part => part.outerHTML.replace(/name="form-token" value="[^"]*"/g, "");
const parts = root => [...root.querySelectorAll("[data-live]")];
const shapeOf = root => `${root.dataset.step} ${root.dataset.round} ${parts(root).map(part => part.id)}`;
let drawn = new Map();
const note = root => (drawn = new Map(parts(root).map(part => [part.id, print(part)])));

// Puts in place what differs, and nothing else: the rest keeps its focus, its open boxes and its place on the screen.
function show(fresh, { pressed, isLive }) {
  const old = board();
  // An answer that comes late is not shown over a newer one.
  if (Number(fresh.dataset.version) < Number(old.dataset.version)) return;
  const focus = pressed ?? document.activeElement?.id;
  const isInside = old.contains(document.activeElement) || pressed;
  const isStep = old.dataset.step !== fresh.dataset.step || old.dataset.round !== fresh.dataset.round;
  const said = fresh.querySelector("#note")?.textContent;
  const next = new Map(parts(fresh).map(part => [part.id, print(part)]));
  if (shapeOf(old) !== shapeOf(fresh)) old.replaceWith(document.importNode(fresh, true));
  else {
    for (const part of parts(fresh)) {
      // What this person is told or asked stays until they go on, whatever others do.
      if (isLive && byId(part.id).querySelector("#note, [data-held]")) next.set(part.id, drawn.get(part.id));
      else if (drawn.get(part.id) !== next.get(part.id)) keepOpen(byId(part.id), document.importNode(part, true));
    }
    Object.assign(old.dataset, { ...fresh.dataset });
  }
  drawn = next;
  restore();
  if (isStep) {
    if (isInside) byId("step-title").focus({ preventScroll: true });
    byId("step-title").scrollIntoView({ block: "nearest" });
    announce(fresh.dataset.say);
  } else {
    if (isInside && focus && document.activeElement?.id !== focus) byId(focus)?.focus({ preventScroll: true });
    if (said) announce(said);
    else if (!old.isConnected || old.dataset.say !== fresh.dataset.say) announce(fresh.dataset.say);
  }
}

function keepOpen(old, part) {
  const open = [...old.querySelectorAll("details")].map(box => box.open);
  const ticked = new Set([...old.querySelectorAll("input[type=checkbox]:checked")].map(box => box.id));
  part.querySelectorAll("details").forEach((box, index) => (box.open = open[index] ?? box.open));
  part.querySelectorAll("input[type=checkbox]").forEach(box => (box.checked = box.id ? ticked.has(box.id) : box.checked));
  old.replaceWith(part);
}

function restore() {
  for (const [id, words] of drafts) {
    const box = byId(id);
    if (box && box.value !== words && !box.closest("form")?.querySelector("[data-held]")) box.value = words;
  }
  showOwn();
  tick();
}

function announce(words) {
  if (words) byId("announcement").textContent = words;
}

// What somebody wrote is known to their own tab: the server does not note whose a card is.
const store = `cards ${code}`;
const own = () => JSON.parse(sessionStorage.getItem(store) ?? "[]");

function remember(address, fields) {
  const id = new URL(address).searchParams.get("wrote");
  if (id) sessionStorage.setItem(store, JSON.stringify([...own(), { id, text: fields.get("text") }]));
}

function showOwn() {
  const place = byId("own-cards");
  if (!place) return;
  const cards = own();
  place.replaceChildren();
  if (cards.length === 0) return;
  const title = document.createElement("p");
  title.textContent = place.dataset.title;
  const list = document.createElement("ul");
  for (const card of cards) {
    const item = document.createElement("li");
    const words = document.createElement("span");
    const back = document.createElement("button");
    words.textContent = card.text;
    Object.assign(back, { type: "button", className: "quiet", textContent: place.dataset.back, ariaLabel: `${place.dataset.back}: ${card.text}` });
    back.dataset.takeBack = card.id;
    item.append(words, back);
    list.append(item);
  }
  place.append(title, list);
}

function takeBack(id) {
  const form = byId("take-card-back");
  form.querySelector("[name=target]").value = id;
  sessionStorage.setItem(store, JSON.stringify(own().filter(card => card.id !== id)));
  send(form);
}

// The clock says minutes and seconds to the eye; a screen reader hears of the end only.
function tick() {
  const clock = byId("clock");
  if (!clock) return;
  const left = Math.ceil((Date.parse(clock.dateTime) - Date.now() + skew) / 1000);
  const isOver = left <= 0;
  const words = isOver ? clock.dataset.over : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  if (clock.textContent !== words) clock.textContent = words;
  if (isOver && !clock.classList.contains("over")) announce(clock.dataset.over);
  clock.classList.toggle("over", isOver);
}

// The clocks of a phone and of the server may differ by minutes.
const skew = Date.now() - Date.parse(board().dataset.now);
setInterval(tick, 1000);

// One group dragged onto another proposes to lay them together; the same can be done with the boxes to tick.
document.addEventListener("dragstart", event => {
  const group = event.target.closest?.("[data-draggable] [data-group]");
  if (group) event.dataTransfer.setData("text/plain", group.dataset.group);
});
document.addEventListener("dragover", event => {
  if (event.target.closest?.("[data-draggable] [data-group]")) event.preventDefault();
});
document.addEventListener("drop", event => {
  const onto = event.target.closest?.("[data-draggable] [data-group]")?.dataset.group;
  const dragged = event.dataTransfer.getData("text/plain");
  if (!onto || onto === dragged || !byId(`pick-${dragged}`)) return;
  event.preventDefault();
  for (const box of document.querySelectorAll("[form=propose]")) box.checked = box.value === onto || box.value === dragged;
  byId("propose").requestSubmit();
});

// Listens, and looks again after each change. A tab nobody sees does not listen; it looks when it is seen again.
let waiting;
function listen() {
  ears?.close();
  if (document.hidden) return;
  ears = new EventSource(`${board().dataset.events}?since=${board().dataset.version}`);
  const changed = event => {
    if (Number(event.data) <= Number(board().dataset.version)) return;
    clearTimeout(waiting);
    // The answer to one's own form is there by then, and nothing is left to look for.
    waiting = setTimeout(() => Number(event.data) > Number(board().dataset.version) && look(), 150);
  };
  ears.addEventListener("changed", changed);
  ears.addEventListener("gone", look);
  ears.addEventListener("error", () => {
    // A browser gives up for good when the answer was no stream, as while the program starts again.
    if (ears.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
  });
}

document.addEventListener("visibilitychange", () => {
  listen();
  if (!document.hidden) look();
});

for (const group of document.querySelectorAll("[data-draggable] [data-group]")) group.draggable = true;
new MutationObserver(() => {
  for (const group of document.querySelectorAll("[data-draggable] [data-group]:not([draggable])")) group.draggable = true;
}).observe(document.body, { childList: true, subtree: true });

note(board());
restore();
listen();
