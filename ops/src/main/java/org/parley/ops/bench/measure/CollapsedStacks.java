package org.parley.ops.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * How often the processor was found at work in each stack of methods.
 *
 * @param counts by stack, the outermost method first, with semicolons between
 */
record CollapsedStacks(Map<String, Long> counts) {

  /** Counts a recording's samples. */
  static CollapsedStacks of(Path recording) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        if (event.getEventType().getName().equals("jdk.ExecutionSample")
            && event.getStackTrace() != null) {
          counts.merge(stack(event), 1L, Long::sum);
        }
      }
    }
    return new CollapsedStacks(counts);
  }

  /** A line for each stack and its number, as the tools for flame graphs read them. */
  List<String> lines() {
    return counts.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
  }

  private static String stack(RecordedEvent event) {
    List<String> frames = new ArrayList<>();
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      RecordedMethod method = frame.getMethod();
      frames.add(method.getType().getName() + "." + method.getName());
    }
    Collections.reverse(frames);
    return String.join(";", frames);
  }
}
