package org.parley.community.draft;

import org.parley.community.problem.Invalid;

/**
 * One saving of a draft by an open form. A form saves again and again: what it sent later counts,
 * in whatever order it arrives. A form that did not save last must know what the others saved.
 *
 * @param form the key with which this form will be posted; it tells forms apart
 * @param sequence rises with each saving of this form
 * @param version the version of the draft that this form began with or has seen; 0 for none
 * @param baseVersion the version of the post that is being edited, null for all but edits
 */
public record DraftSaving(
    String form, long sequence, long version, Long baseVersion, DraftText text) {

  private static final int LONGEST_KEY = 100;

  public DraftSaving {
    if (form == null || form.isBlank() || form.length() > LONGEST_KEY) {
      throw new Invalid("form", "key.invalid", LONGEST_KEY);
    }
    if (version < 0) {
      throw new Invalid("version", "version.unreadable");
    }
    if (text == null) {
      throw new Invalid("text", "text.empty");
    }
  }
}
