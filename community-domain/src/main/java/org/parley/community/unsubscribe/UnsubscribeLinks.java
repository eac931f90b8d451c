package org.parley.community.unsubscribe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.parley.community.setting.Place;
import org.parley.community.setting.Settings;

/**
 * Makes and reads the links by which members stop mails. Each is signed with a key of this
 * community (HMAC-SHA-256, RFC 2104): it cannot be guessed, needs no row, and works as long as the
 * mail is kept.
 */
@ApplicationScoped
public class UnsubscribeLinks {

  private static final String KEY = "mail.unsubscribe-key";
  private static final int KEY_BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern TOKEN =
      Pattern.compile("([0-9]{1,18})\\.([a-z-]{1,40})\\.([A-Za-z0-9_-]{43})");

  @Inject Settings settings;

  /** The absolute address for the member's mails. */
  public String link(Subscription subscription) {
    return Place.ofSystem().link("/unsubscribe?token=" + token(subscription));
  }

  String token(Subscription subscription) {
    String named = subscription.memberId() + "." + subscription.what();
    return named + "." + signature(named);
  }

  /** What a token stands for; empty for one that this community did not sign. */
  public Optional<Subscription> read(String token) {
    Matcher parts = TOKEN.matcher(token == null ? "" : token);
    if (!parts.matches()) {
      return Optional.empty();
    }
    byte[] expected = bytes(signature(parts.group(1) + "." + parts.group(2)));
    return MessageDigest.isEqual(expected, bytes(parts.group(3)))
        ? Optional.of(new Subscription(Long.parseLong(parts.group(1)), parts.group(2)))
        : Optional.empty();
  }

  private String signature(String named) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(key()), ALGORITHM));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(named)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String key() {
    return settings.find(KEY).orElseGet(() -> settings.keep(KEY, newKey()));
  }

  private static String newKey() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
