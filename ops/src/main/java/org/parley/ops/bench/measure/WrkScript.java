package org.parley.ops.bench.measure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A load in the words of wrk: a script in Lua that makes the requests and ends with one line of
 * figures. The answers' statuses are compared one by one when asked for; wrk hands each answer to
 * the script then, which takes time from the server on a small machine.
 */
final class WrkScript {

  private static final String REST =
      """
      local posting = #bodies > 0
      local prepared = {}
      local turn, number = 0, 0
      unexpected = 0
      local threads = {}

      function setup(thread)
        table.insert(threads, thread)
      end

      function init(args)
        for i, path in ipairs(paths) do
          prepared[i] = wrk.format("GET", path, headers)
        end
      end

      local function posted(path)
        headers["Authorization"] = authorizations[number % #authorizations + 1]
        headers["Idempotency-Key"] = seed .. "-" .. number
        local body = string.gsub(bodies[number % #bodies + 1], "{n}", tostring(number))
        return wrk.format("POST", path, headers, body)
      end

      function request()
        turn = turn % #paths + 1
        number = number + 1
        if posting then
          return posted(paths[turn])
        elseif fresh then
          local sign = string.find(paths[turn], "?", 1, true) and "&" or "?"
          return wrk.format("GET", paths[turn] .. sign .. "u=" .. seed .. number, headers)
        end
        return prepared[turn]
      end

      function done(summary, latency, requests)
        local wrong = 0
        for _, thread in ipairs(threads) do
          wrong = wrong + thread:get("unexpected")
        end
        local e = summary.errors
        io.write(string.format("parley-wrk requests=%d micros=%d bytes=%d status=%d unexpected=%d "
          .. "connect=%d read=%d write=%d timeout=%d p50=%d p99=%d\\n",
          summary.requests, summary.duration, summary.bytes, e.status, wrong,
          e.connect, e.read, e.write, e.timeout, latency:percentile(50.0), latency:percentile(99.0)))
      end
      """;

  private static final String CHECKS =
      """

      function response(status)
        if status ~= expected then
          unexpected = unexpected + 1
        end
      end
      """;

  private WrkScript() {}

  /**
   * The script's text.
   *
   * @param seed makes fresh addresses and keys others than any before; letters and digits
   * @param isChecking whether each answer's status is looked at
   */
  static String of(Load load, String seed, boolean isChecking) {
    return "local seed = "
        + quoted(seed)
        + "\nlocal expected = "
        + load.status()
        + "\nlocal fresh = "
        + load.isFresh()
        + "\nlocal paths = "
        + list(load.paths())
        + "\nlocal headers = "
        + table(load.headers())
        + "\nlocal bodies = "
        + list(load.bodies())
        + "\nlocal authorizations = "
        + list(load.authorizations())
        + "\n"
        + REST
        + (isChecking ? CHECKS : "");
  }

  private static String list(List<String> values) {
    return values.stream().map(WrkScript::quoted).collect(Collectors.joining(", ", "{", "}"));
  }

  private static String table(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> "[" + quoted(entry.getKey()) + "] = " + quoted(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }
}
