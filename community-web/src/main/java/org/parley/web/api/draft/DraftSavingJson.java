package org.parley.web.api.draft;

import org.parley.community.draft.DraftSaving;
import org.parley.community.draft.DraftText;

/**
 * What stands in a form.
 *
 * @param form a key that tells this form from others, and with which it will be posted
 * @param sequence rises with each saving of this form
 * @param version the version of the draft that this form has seen, 0 for none
 * @param baseVersion the version of the post that is being edited
 */
public record DraftSavingJson(
    String form,
    long sequence,
    long version,
    Long baseVersion,
    String type,
    String space,
    String title,
    String tags,
    String body,
    String note) {

  DraftSaving saving() {
    DraftText text = new DraftText(type, space, title, tags, body, note);
    return new DraftSaving(form, sequence, version, baseVersion, text);
  }
}
