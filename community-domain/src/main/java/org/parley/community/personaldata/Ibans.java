package org.parley.community.personaldata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bank accounts as ISO 13616 writes them: a country, a length that fits it, and modulo 97. */
final class Ibans {

  /** From the registry of SWIFT: country and length. */
  private static final Map<String, Integer> LENGTHS =
      lengths(
          "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18"
              + " DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22"
              + " IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24"
              + " ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31"
              + " SD18 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20");

  private static final Pattern CANDIDATE =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])[A-Z]{2}[0-9]{2}(?:[ \\u00a0-]?[A-Z0-9]){11,30}");

  private Ibans() {}

  static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(text);
    int from = 0;
    while (candidate.find(from)) {
      int end = end(text, candidate.start(), candidate.end());
      if (end > 0) {
        found.add(new Span(candidate.start(), end));
      }
      from = end > 0 ? end : candidate.start() + 2;
    }
    return found;
  }

  /** Words may follow an account after a space: its country says how long it is. */
  private static int end(String text, int start, int limit) {
    int length = LENGTHS.getOrDefault(text.substring(start, start + 2).toUpperCase(Locale.ROOT), 0);
    StringBuilder iban = new StringBuilder(length);
    int at = start;
    while (at < limit && iban.length() < length) {
      char character = text.charAt(at);
      if (Character.isLetterOrDigit(character)) {
        iban.append(Character.toUpperCase(character));
      }
      at++;
    }
    boolean ends = at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    return length > 0 && iban.length() == length && ends && remainder(iban) == 1 ? at : -1;
  }

  private static int remainder(CharSequence iban) {
    String turned = iban.subSequence(4, iban.length()).toString() + iban.subSequence(0, 4);
    int rest = 0;
    for (int i = 0; i < turned.length(); i++) {
      int value = Character.digit(turned.charAt(i), 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
  }

  private static Map<String, Integer> lengths(String list) {
    Map<String, Integer> lengths = new HashMap<>();
    for (String entry : list.split(" ")) {
      lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
    }
    return lengths;
  }
}
