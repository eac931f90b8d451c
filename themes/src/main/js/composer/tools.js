// What every part of the composer needs.

const root = document.documentElement;
const api = root.dataset.api || "/api/v1";

/** The task, put off until nobody has asked for it for so long. */
export function later(milliseconds, task) {
  let timer;
  return (...args) => { clearTimeout(timer); timer = setTimeout(() => task(...args), milliseconds); };
}

/** An answer that was no success; what the server says about it is in `problem`. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || String(status));
    this.status = status;
    this.problem = problem;
  }

  /** The end of `/problems/…`, the same from release to release. */
  get code() { return String(this.problem.type || "").replace("/problems/", ""); }
}

/** Asks the REST API; null for an answer without a body. */
export async function askJson(path, options = {}) {
  const response = await fetch(api + path, {
    credentials: "same-origin",
    ...options,
    headers: { Accept: "application/json", ...(options.body ? { "Content-Type": "application/json" } : {}) }
  });
  if (!response.ok) throw new Refused(response.status, await response.json().catch(() => ({})));
  return response.status === 204 ? null : response.json();
}

export function send(method, path, content, options = {}) {
  return askJson(path, { method, body: JSON.stringify(content), ...options });
}

export const address = path => api + path;
export const language = root.lang || undefined;
