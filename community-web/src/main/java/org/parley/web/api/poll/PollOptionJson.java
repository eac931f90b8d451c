package org.parley.web.api.poll;

import org.parley.community.poll.PollView;

/** Something to choose. */
public record PollOptionJson(long id, String label) {

  static PollOptionJson of(PollView.Option option) {
    return new PollOptionJson(option.id(), option.label());
  }
}
