package org.parley.community.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.community.mail.MailPost;
import org.parley.community.notification.SpotWords;
import org.parley.community.setting.Place;

/** The words of a page that is no thread, where a feature lets them into its reader's mail. */
@ApplicationScoped
class NoticeWords {

  @Inject @Any Instance<SpotWords> features;

  Optional<MailPost> of(long memberId, Notice notice) {
    return features.stream()
        .flatMap(feature -> feature.html(memberId, notice.occasion()).stream())
        .findFirst()
        .map(html -> MailPost.of(html, Place.ofSystem().url()));
  }
}
