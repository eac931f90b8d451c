package org.parley.web.api.member;

import org.parley.community.account.MemberSuggestion;

/** Somebody who may be meant by what was typed. */
public record SuggestedMemberJson(String name, String displayName) {

  static SuggestedMemberJson of(MemberSuggestion suggestion) {
    return new SuggestedMemberJson(suggestion.name(), suggestion.displayName());
  }
}
