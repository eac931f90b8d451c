// What the server has not acknowledged is kept in the browser: it outlives a closed tab and a killed browser. One record
// for each open editor, removed when everything is acknowledged. An editor that is alive holds a lock.
import { ChangeSet, Text } from "@codemirror/state";

const NAME = "parley-documents";
const STORE = "pending";
const ABANDONED = 20000;

let opened;

function open() {
  opened ||= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "client" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function work(mode, task) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode, { durability: "strict" });
    const request = task(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

const lock = client => "parley-document-" + client;

/** Tells other tabs that this editor is alive, until its page goes away. */
export function hold(client) {
  navigator.locks?.request(lock(client), () => new Promise(() => {}));
}

async function isHeld(record) {
  if (!navigator.locks) return Date.now() - record.at < ABANDONED;
  const { held } = await navigator.locks.query();
  return held.some(each => each.name === lock(record.client));
}

const thaw = json => json ? ChangeSet.fromJSON(json) : null;

/** What an editor of this member left behind that is no longer open; null when there is nothing. */
export async function abandoned(documentId, member) {
  try {
    const all = await work("readonly", store => store.getAll());
    for (const record of all) {
      if (record.document !== documentId || record.member !== member || await isHeld(record)) continue;
      const { client, version, count } = record;
      const base = Text.of(record.base.split("\n"));
      return { client, version, base, count, sent: thaw(record.sent), waiting: thaw(record.waiting) };
    }
  } catch { /* no store in this browser, or not in this window: then nothing was kept */ }
  return null;
}

/** Keeps what is pending, one writing at a time and the newest last; what is acknowledged is forgotten. */
export class Keeper {
  #identity; #steps; #busy = false; #again = false;
  /** Whether this browser keeps anything at all. */
  works = true;

  constructor(documentId, member, steps) {
    this.#identity = { document: documentId, member };
    this.#steps = steps;
  }

  async keep() {
    if (this.#busy) { this.#again = true; return; }
    this.#busy = true;
    try {
      do {
        this.#again = false;
        const { client, version, base, sent, waiting, count, isPending } = this.#steps;
        const record = () => ({ ...this.#identity, client, version, count, at: Date.now(), base: base.toString(),
          sent: sent?.toJSON() ?? null, waiting: waiting?.toJSON() ?? null });
        await work("readwrite", store => isPending ? store.put(record()) : store.delete(client));
      } while (this.#again);
      this.works = true;
    } catch { this.works = false; }
    this.#busy = false;
  }
}
