package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.reply.ReplyAddresses.Addressee;

/**
 * Lets in who holds a reply address and writes from the address that it was sent to: both together,
 * so that neither a forwarded mail nor a forged sender is enough.
 */
@ApplicationScoped
class ReplyGate {

  @Inject ReplyAddresses addresses;
  @Inject ReplyTargets targets;
  @Inject Actors actors;

  /** Who may answer, and where. */
  record Admitted(Actor member, ReplyPlace place) {}

  /**
   * The token that counts when a mail went to several of our addresses: one that stands for a page,
   * whose words were perhaps never meant for a thread.
   */
  Optional<ReplyToken> choose(List<ReplyToken> tokens) {
    return tokens.stream().filter(this::isOfPage).findFirst().or(() -> tokens.stream().findFirst());
  }

  private boolean isOfPage(ReplyToken token) {
    return addresses.find(token).filter(addressee -> addressee.place().isPage()).isPresent();
  }

  /**
   * @throws NotTaken when the sender may not answer with this token
   */
  Admitted admit(String sender, ReplyToken token) {
    Addressee addressee = addresses.find(token).orElseThrow(() -> new NotTaken("unknown"));
    if (!targets.isAddressOf(addressee.memberId(), sender)) {
      throw new NotTaken("sender");
    }
    if (!addressee.isOpen()) {
      throw new NotTaken("expired");
    }
    Actor member = actors.byId(addressee.memberId()).orElseThrow(() -> new NotTaken("suspended"));
    return new Admitted(member, addressee.place());
  }
}
