/* Parley, live: an open page hears what happens over one channel, a WebSocket or, where those are blocked, server-sent
   events. The page reads as well without it. What the channel brings are ids and numbers; texts are fetched when the
   reader asks for them. Others hear: "parley:posts" {posts: [elements]} after something was put in, "parley:inbox"
   {unread}, "parley:document" with what is told of the document that is written here, and "parley:conversation" with the number
   of a private conversation's newest line, "parley:review" {waiting} when the review queue is different; "parley:say" is
   said for them, and "parley:bar" {text, action} shows the bar. */
(function () {
  "use strict";

  const main = document.getElementById("main");
  const words = document.getElementById("live");
  if (!main || !words) return;

  const say = { ...words.dataset };
  const plural = new Intl.PluralRules(document.documentElement.lang || undefined);
  const counted = (pattern, n) => pattern.split("|")[plural.select(n) === "one" ? 0 : 1].replace("{0}", n);
  const fire = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));

  /* ---- The bar: what is new, and a button that shows it ---- */

  const bar = words.querySelector(".live-bar");
  let pressed = null;

  function showBar(text, action) {
    pressed = action;
    if (!text) { bar.replaceChildren(); return; }
    let button = bar.querySelector("button");
    if (!button) {
      button = document.createElement("button");
      button.type = "button";
      button.className = "button primary";
      button.addEventListener("click", async () => {
        if (button.ariaBusy === "true" || !pressed) return;
        button.ariaBusy = "true";
        try { await pressed(); } finally { button.ariaBusy = null; }
      });
      bar.replaceChildren(button);
    }
    const label = say.show.replace("{0}", text);
    if (button.textContent !== label) button.textContent = label;
  }

  async function fetchPage(address) {
    const response = await fetch(address, { credentials: "same-origin" });
    if (!response.ok || response.redirected) throw new Error(String(response.status));
    return new DOMParser().parseFromString(await response.text(), "text/html");
  }

  function focusOn(element) {
    if (!element) return;
    if (!element.matches("a, button")) element.tabIndex = -1;
    element.focus();
  }

  /* ---- The title tells how much waits ---- */

  const title = document.title;
  let unread = Number(document.querySelector("[data-unread]")?.dataset.unread) || 0;
  let waiting = 0;

  function showTitle() {
    const n = unread || waiting;
    document.title = n ? `(${n}) ${title}` : title;
  }

  function showUnread(n) {
    unread = n;
    for (const badge of document.querySelectorAll("[data-unread]")) {
      badge.dataset.unread = n;
      const number = badge.querySelector("[data-unread-count]");
      if (number) { number.textContent = n > 99 ? "99+" : n; number.hidden = !n; }
    }
    showTitle();
    fire("parley:inbox", { unread: n });
  }

  /* ---- A thread ---- */

  function threadOf(id) {
    let after = Number(main.dataset.liveAfter) || 0;
    let accepted = null;
    let official = null;
    let happened = "";
    const fresh = new Map();
    const places = "article.post[id], .comment[id]";
    const element = post => document.getElementById("post-" + post);
    const idOf = part => Number(part.id.slice("post-".length));
    const shown = () => [...main.querySelectorAll(places)].map(idOf).filter(Boolean);

    const load = async ids => {
      const page = await fetchPage(`/t/${id}/live/posts?ids=${ids.slice(0, 50).join(",")}`);
      return new Map([...page.querySelectorAll(places)].map(part => [idOf(part), document.adoptNode(part)]));
    };

    function put(part, parent) {
      if (part.matches("article")) {
        [...main.querySelectorAll("article.post")].pop().after(part);
        return true;
      }
      const post = element(parent);
      if (!post) return false;
      let list = post.querySelector(".comments");
      if (!list) {
        list = document.createElement("ul");
        list.className = "comments";
        post.querySelector(".post-actions").after(list);
      }
      list.append(part);
      return true;
    }

    /* A form below the post keeps what was typed into it: only what the server says is taken over. */
    function takeOver(part, wanted) {
      const old = element(idOf(part));
      if (!old) return;
      if (!old.matches("article")) { old.replaceWith(part); return; }
      old.className = part.className;
      old.dataset.edited = part.dataset.edited || "";
      for (const place of wanted) {
        const now = old.querySelector(":scope > " + place);
        const then = part.querySelector(":scope > " + place);
        if (now && then) now.replaceWith(then);
        else if (now) now.remove();
      }
      const actions = part.querySelector(".post-actions");
      if (actions) old.querySelector(".post-actions")?.replaceWith(actions);
    }

    const showFresh = async () => {
      const ids = [...fresh.keys()];
      const parts = await load(ids);
      const inserted = [];
      for (const post of ids) {
        const part = parts.get(post);
        const { parent } = fresh.get(post);
        fresh.delete(post);
        if (part && !element(post) && put(part, parent)) inserted.push(part);
      }
      count();
      focusOn(inserted[0]);
      fire("parley:posts", { posts: inserted });
    };

    const showEdited = async post => {
      const parts = await load([post]);
      if (!parts.has(post)) return;
      takeOver(parts.get(post), [".post-head", ".post-content", ".vote"]);
      focusOn(element(post));
      fire("parley:posts", { posts: [element(post)] });
    };

    async function showMarks(ids) {
      const present = ids.filter(each => each && element(each));
      if (!present.length) return;
      await new Promise(later => setTimeout(later, Math.random() * 1500));
      const parts = await load(present);
      parts.forEach(part => takeOver(part, [".post-head", ".vote"]));
    }

    function note(post, text, action) {
      const part = element(post);
      const place = part?.querySelector(":scope > .post-head .meta, :scope > .meta");
      if (!place) return;
      place.querySelector(".live-note")?.remove();
      if (!text) return;
      const mark = document.createElement(action ? "button" : "span");
      mark.className = "live-note";
      mark.textContent = text;
      if (action) { mark.type = "button"; mark.addEventListener("click", () => action(post).catch(() => {})); }
      place.append(mark);
    }

    function count() {
      const answers = [...fresh.values()].filter(each => each.kind === "ANSWER").length;
      const comments = fresh.size - answers;
      const parts = [];
      if (answers) parts.push(counted(main.dataset.liveReplies ? say.newReplies : say.newAnswers, answers));
      if (comments) parts.push(counted(say.newComments, comments));
      if (happened) parts.push(happened);
      waiting = fresh.size;
      showTitle();
      const text = parts.slice(1).reduce((one, other) => say.and.replace("{0}", one).replace("{1}", other), parts[0]);
      showBar(text, happened ? () => location.reload() : showFresh);
    }

    /* What the page says of the thread as a whole is told apart from what is true now. */
    function happenedTo(message) {
      const closed = main.dataset.liveClosed === "true";
      if (message.closed !== closed) return message.closed ? say.closed : say.reopened;
      return message.space !== main.dataset.livePlace ? say.moved : "";
    }

    function hear(post) {
      const part = element(post.id);
      if (part) {
        const score = part.matches("article") && part.querySelector(":scope > .vote .vote-score");
        if (score) score.textContent = new Intl.NumberFormat(document.documentElement.lang || undefined).format(post.score);
        const edited = post.editedAt && Date.parse(post.editedAt) !== Date.parse(part.dataset.edited || "");
        const state = post.state === "PUBLISHED" ? part.matches(".is-gone") : !part.matches(".is-hidden, .is-deleted");
        if (part.matches(".is-gone") && post.state === "PUBLISHED") { part.classList.remove("is-gone"); note(post.id, ""); }
        if (edited) note(post.id, say.edited, showEdited);
        else if (state && post.state !== "PUBLISHED" && part.matches("article")) note(post.id, say.changed, showEdited);
      } else if (post.number > after && (post.kind !== "COMMENT" || element(post.parentId) || fresh.has(post.parentId))) {
        fresh.set(post.id, { kind: post.kind, parent: post.parentId });
        writers.delete(post.author);
      }
    }

    return {
      watch: () => ({ thread: id, after, posts: shown().slice(-600) }),
      hear(message) {
        for (const place of document.querySelectorAll("[data-live]")) {
          const text = message.show[place.dataset.live];
          if (text !== undefined && place.textContent !== text) place.textContent = text;
        }
        message.posts.forEach(hear);
        after = message.posts.reduce((most, post) => Math.max(most, post.number), after);
        for (const post of message.gone) {
          fresh.delete(post);
          const part = element(post);
          if (part && !part.matches(".is-gone")) { part.classList.add("is-gone"); note(post, say.gone); }
        }
        if (accepted !== null && (accepted !== (message.accepted || 0) || official !== (message.official || 0))) {
          showMarks([accepted, official, message.accepted, message.official]).catch(() => {});
        }
        accepted = message.accepted || 0;
        official = message.official || 0;
        happened = happenedTo(message);
        count();
        showWriters();
        if (message.more) showBar(say.many, () => location.reload());
      },
      lost() { happened = ""; fresh.clear(); writers.clear(); count(); showWriters(); },
      merged(message) {
        this.lost();
        showBar(say.merged, () => location.assign(message.to));
      }
    };
  }

  /* ---- A list of threads ---- */

  function listOf() {
    const risen = new Map();
    const since = main.dataset.liveSince;
    const threadOfRow = row => Number((row.querySelector("h2 a")?.getAttribute("href").match(/^\/t\/(\d+)/) || [])[1]);

    function shown() {
      const rows = [...main.querySelectorAll(".thread-row")];
      return new Map(rows.map(row => [threadOfRow(row), Date.parse(row.querySelector(".meta time")?.dateTime)]));
    }

    const show = async () => {
      const list = (await fetchPage(location.href)).querySelector(".thread-list");
      const old = main.querySelector(".thread-list");
      if (!list || !old) { location.reload(); return; }
      const wanted = new Set(risen.keys());
      old.replaceWith(document.adoptNode(list));
      risen.clear();
      count();
      const row = [...list.children].find(each => wanted.has(threadOfRow(each))) || list.firstElementChild;
      focusOn(row?.querySelector("h2 a"));
    };

    function count() {
      waiting = risen.size;
      showTitle();
      showBar(risen.size ? counted(say.newThreads, risen.size) : "", show);
    }

    return {
      watch: () => ({ since, space: main.dataset.liveSpace || null, tag: main.dataset.liveTag || null }),
      hear(message) {
        const rows = shown();
        for (const { id, at } of message.threads) {
          if (!(rows.get(id) >= Date.parse(at))) risen.set(id, at);
        }
        count();
      },
      lost() {}
    };
  }

  /* ---- A document that is being written: its editor does everything ---- */

  function documentOf(id) {
    document.addEventListener("parley:say", event => speak(event.detail));
    return {
      watch: () => ({ document: id }),
      hear(message) { fire("parley:document", message); },
      lost() { fire("parley:document", { lost: true }); }
    };
  }

  /* ---- A private conversation: its own script does everything ---- */

  function conversationOf(id) {
    return {
      watch: () => ({ conversation: id }),
      hear(message) { fire("parley:conversation", message); },
      lost() { fire("parley:conversation", { lost: true }); }
    };
  }

  /* ---- A list of follow-ups: how many came is a number, and the list is read anew ---- */

  function workOf() {
    const idsIn = list => [...list.querySelectorAll("h2 a")].map(link => link.getAttribute("href"));

    const show = async () => {
      const fetched = await fetchPage(location.href);
      const list = fetched.querySelector(".work-list");
      const old = main.querySelector(".work-list");
      if (!list || !old) { location.reload(); return; }
      const known = new Set(idsIn(old));
      main.dataset.liveWork = fetched.getElementById("main").dataset.liveWork;
      old.replaceChildren(...[...list.children].map(row => document.adoptNode(row)));
      fire("parley:work", {});
      count(0);
      if (line?.send) speak(JSON.parse(watch()));
      else connect();
      const came = idsIn(old).find(link => !known.has(link));
      focusOn(old.querySelector(came ? `h2 a[href="${came}"]` : "h2 a"));
    };

    function count(fresh) {
      waiting = fresh;
      showTitle();
      showBar(fresh ? counted(say.newFollowUps, fresh) : "", show);
    }

    return {
      watch: () => ({ work: JSON.parse(main.dataset.liveWork) }),
      hear(message) { count(message.fresh); },
      lost() { count(0); }
    };
  }

  /* ---- The review queue: its own script does everything ---- */

  function reviewOf() {
    document.addEventListener("parley:bar", event => {
      waiting = event.detail.count;
      showTitle();
      showBar(event.detail.text, event.detail.action);
    });
    return {
      watch: () => ({ review: true }),
      hear(message) { fire("parley:review", { waiting: message.waiting }); },
      lost() {}
    };
  }

  /* ---- Who is writing ---- */

  const writers = new Map();
  const writersPlace = document.getElementById("live-writing");

  function showWriters() {
    if (!writersPlace) return;
    const now = Date.now();
    for (const [key, { until }] of writers) if (until <= now) writers.delete(key);
    const names = [...writers.values()].map(each => each.name);
    const text = names.length > 2 ? say.writingMany.replace("{0}", names.length)
      : names.length === 2 ? say.writingTwo.replace("{0}", names[0]).replace("{1}", names[1])
        : names.length ? say.writingOne.replace("{0}", names[0]) : "";
    if (writersPlace.textContent !== text) writersPlace.textContent = text;
    clearTimeout(showWriters.timer);
    if (names.length) showWriters.timer = setTimeout(showWriters, 1000);
  }

  let told = 0;
  if (main.dataset.liveThread) main.addEventListener("input", event => {
    if (!event.target.matches("form textarea") || !event.target.value.trim() || Date.now() - told < 3000) return;
    told = Date.now();
    speak({ do: "writing", thread: Number(main.dataset.liveThread) });
  });

  /* ---- The channel ---- */

  const page = main.dataset.liveThread ? threadOf(Number(main.dataset.liveThread))
    : main.querySelector("[data-document]") ? documentOf(Number(main.querySelector("[data-document]").dataset.document))
    : main.querySelector("[data-conversation]") ? conversationOf(Number(main.querySelector("[data-conversation]").dataset.conversation))
    : main.dataset.liveWork ? workOf()
    : main.querySelector("[data-review]") ? reviewOf()
    : main.dataset.liveSince ? listOf() : { watch: () => ({}), hear() {}, lost() {} };
  const hidden = 5 * 60 * 1000;
  const silence = 70 * 1000;
  let line = null;
  let failures = 0;
  let blocked = 0;
  let timer;
  let watchdog;
  let sleeper;

  const watch = () => JSON.stringify({ do: "watch", ...page.watch() });

  function speak(saying) {
    if (!line) return;
    if (line.send && line.readyState === 1) line.send(JSON.stringify(saying));
    else if (line.url && !line.send) {
      fetch("/live/events", { method: "POST", credentials: "same-origin", body: new URLSearchParams({ say: JSON.stringify(saying) }) }).catch(() => {});
    }
  }

  function hear(event) {
    const message = JSON.parse(event.data);
    failures = 0;
    clearTimeout(watchdog);
    watchdog = setTimeout(again, silence);
    if (message.type === "ping") { if (line?.send) speak({ do: "pong" }); }
    else if (message.type === "again") setTimeout(() => { line?.send ? speak(JSON.parse(watch())) : again(); }, Math.random() * 3000);
    else if (message.type === "inbox") showUnread(message.unread);
    else if (message.type === "lost") page.lost();
    else if (message.type === "merged") page.merged?.(message);
    else if (message.type === "writing") {
      for (const { key, name } of message.members) writers.set(key, { name, until: Date.now() + 10000 });
      showWriters();
    } else page.hear(message);
  }

  const isOn = on => { document.documentElement.dataset.live = on ? "on" : "off"; };

  function hangUp() {
    isOn(false);
    clearTimeout(timer);
    clearTimeout(watchdog);
    if (!line) return;
    line.onclose = line.onerror = line.onmessage = line.onopen = null;
    line.close();
    line = null;
  }

  function again() {
    hangUp();
    const pause = Math.min(60000, 1000 * 2 ** failures++) * (0.5 + Math.random() / 2);
    timer = setTimeout(connect, pause);
  }

  function connect() {
    hangUp();
    if (navigator.onLine === false) return;
    if (typeof WebSocket === "function" && blocked < 2) {
      let opened = false;
      line = new WebSocket(location.origin.replace(/^http/, "ws") + "/live/socket");
      line.onopen = () => { opened = true; blocked = 0; isOn(true); line.send(watch()); };
      line.onclose = () => { if (!opened) blocked++; again(); };
    } else {
      line = new EventSource("/live/events?say=" + encodeURIComponent(watch()));
      line.onopen = () => isOn(true);
      // a server that is down refuses both: the socket gets its chance again
      line.onerror = () => { blocked = 0; again(); };
    }
    line.onmessage = hear;
  }

  addEventListener("online", connect);
  addEventListener("offline", hangUp);
  addEventListener("pagehide", hangUp);
  addEventListener("pageshow", event => { if (event.persisted) connect(); });
  document.addEventListener("visibilitychange", () => {
    clearTimeout(sleeper);
    if (document.hidden) sleeper = setTimeout(hangUp, hidden);
    else if (!line) connect();
  });

  showTitle();
  connect();
})();
