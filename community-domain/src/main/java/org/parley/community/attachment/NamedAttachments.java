package org.parley.community.attachment;

import java.util.Set;
import org.parley.community.setting.Place;

/** Which attachments a text names, for features with texts of their own. */
public final class NamedAttachments {

  private NamedAttachments() {}

  /** Their ids, in order of appearance. */
  public static Set<Long> in(String text) {
    return new AttachmentReferences(Place.ofSystem().url()).in(text);
  }
}
